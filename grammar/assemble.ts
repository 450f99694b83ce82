import type { Expectation, ScheduleEntry, Span } from "../src/ast.js";
import { entryAt } from "../src/value/entry.js";
import { type Assembly, refuse, text } from "./assemble/assembly.js";
import { assembleBands } from "./assemble/bands.js";
import { mergeDurations, refuseUneven } from "./assemble/duration.js";
import { assembleGroup } from "./assemble/group.js";
import { type Branch, type Conjunction, type Group, join, type Outline } from "./pieces.js";

/** Puts the pieces of an outline together: what tells the kind is how pieces stand to each other. */
export function assemble(outline: Outline, assembly: Assembly): Expectation {
  if ("unspecified" in outline) return { kind: "unspecified", span: assembly.whole };
  const single = onlyGroup(outline.branches);
  if (single !== null) return allOf(assembleGroup(single.pieces, assembly), assembly.whole);
  const groups = outline.branches.flatMap(({ alternatives }) => alternatives.flat());
  if (groups.some(({ pieces }) => pieces.some(({ piece }) => piece === "score"))) {
    leaveLabels(outline.branches, assembly);
    return assembleBands(groups, assembly);
  }
  const entries = schedule(outline.branches, assembly);
  if (entries !== null) return { kind: "schedule", span: assembly.whole, entries };
  const members = outline.branches.map((branch) => branchOf(branch, assembly));
  return allOf(members.length === 1 ? members : members.flatMap(flat), assembly.whole);
}

/** "2021: >= 90% -> 100; < 90% -> 0": bands are of no year. */
function leaveLabels(branches: readonly Branch[], assembly: Assembly): void {
  for (const { label } of branches) {
    if (label === null) continue;
    assembly.remark(label.span, "warning", { code: "unread-condition", found: text(assembly, label.span) });
  }
}

/** The one group of a text that is no list, as most are; null where there is more, or a year or a score to look after. */
function onlyGroup(branches: readonly Branch[]): Group | null {
  const branch = entryAt(branches, 0);
  const conjunction = entryAt(branch.alternatives, 0);
  const group = entryAt(conjunction, 0);
  const isOnly = branches.length === 1 && branch.alternatives.length === 1 && conjunction.length === 1;
  if (!isOnly || branch.label !== null || group.year !== null) return null;
  return group.pieces.some(({ piece }) => piece === "score") ? null : group;
}

/** A plain all-of dissolves into the list it is a member of; a thing and its deadline stay one member. */
function flat(expectation: Expectation): readonly Expectation[] {
  if (expectation.kind !== "all-of" || expectation.join !== "and") return [expectation];
  const dated = expectation.members.some(({ kind }) => kind === "deadline" || kind === "period");
  return dated ? [expectation] : expectation.members;
}

function branchOf(branch: Branch, assembly: Assembly): Expectation {
  const keeps = branch.alternatives.length > 1 && branch.alternatives.some(isKept);
  const members = branch.alternatives.map((conjunction) => conjunctionOf(conjunction, assembly, keeps));
  const [only] = members;
  return members.length === 1 && only !== undefined ? only : { kind: "any-of", span: around(members), members };
}

/** Whether one of some alternatives is "mantenimento". */
function isKept([group]: Conjunction): boolean {
  return group?.pieces.some((piece) => piece.piece === "direction" && piece.direction === "none") === true;
}

function conjunctionOf(written: Conjunction, assembly: Assembly, isBesideKept: boolean): Expectation {
  refuseUneven(written, assembly);
  const conjunction = mergeDurations(written);
  const parts = conjunction.map((group) => ({
    joint: group.joint,
    built: assembleGroup(group.pieces, assembly, isBesideKept),
  }));
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return allOf(first.built, around(first.built));
  const members = parts.map(({ built }) => allOf(built, around(built)));
  const ofWhich = parts.some(({ joint }) => joint === "of-which");
  return { kind: "all-of", span: around(members), join: ofWhich ? "of-which" : "and", members };
}

function allOf(members: readonly Expectation[], span: Span): Expectation {
  const [only] = members;
  if (members.length !== 1 || only === undefined) return { kind: "all-of", span, join: "and", members };
  return isSameSpan(only.span, span) ? only : { ...only, span };
}

function isSameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

function around(members: readonly Expectation[]): Span {
  return members.map(({ span }) => span).reduce(join);
}

/** A schedule has a year on every member: before it ("Anno 2015: …") or after it ("2% nel 2011"). */
function schedule(branches: readonly Branch[], assembly: Assembly): ScheduleEntry[] | null {
  const dated = branches.flatMap((branch) => datedMembers(branch));
  if (!dated.some(({ year }) => year !== null)) return null;
  const entries: ScheduleEntry[] = [];
  for (const { year, alternatives } of dated) {
    const expectation = branchOf({ label: null, alternatives }, assembly);
    if (year === null) {
      refuse(assembly, expectation.span, "end");
      return [];
    }
    entries.push({ span: join(year.span, expectation.span), year: year.value, expectation });
  }
  return entries;
}

interface Dated {
  readonly year: Group["year"];
  readonly alternatives: Branch["alternatives"];
}

/** "2% nel 2011 e 4% nel 2012" is two members: each group has a year of its own. */
function datedMembers(branch: Branch): Dated[] {
  if (branch.label !== null) {
    return [{ year: branch.label, alternatives: branch.alternatives }];
  }
  const [conjunction, ...others] = branch.alternatives;
  if (conjunction === undefined || others.length > 0) {
    return [{ year: null, alternatives: branch.alternatives }];
  }
  const years = conjunction.filter(({ year }) => year !== null);
  if (years.length < 2) {
    const year = conjunction.at(-1)?.year ?? null;
    return [{ year, alternatives: branch.alternatives }];
  }
  return conjunction.map((group) => ({ year: group.year, alternatives: [[{ ...group, joint: null }]] }));
}
