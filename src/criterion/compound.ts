import type { AllOf, AnyOf, Expectation } from "../ast.js";
import type { Answerable, Criterion, WithinCriterion } from "../criterion.js";
import { isNarrower } from "./containment.js";
import type { Context } from "./context.js";

type ResolveMember = (expectation: Expectation, context: Context) => Criterion;

/** What an all-of (tutte le condizioni) demands: ">= 80% e <= 95%", "100% entro il 31/12/2020". */
export function resolveAllOf(
  { span, join, members }: AllOf,
  context: Context,
  resolveMember: ResolveMember,
): Criterion {
  const resolved = members.map((member) => resolveMember(member, context));
  return {
    kind: "all-of",
    span,
    members: resolved,
    answerable: join === "of-which" ? "first" : answerableTogether(resolved),
    assumptions: resolved.flatMap((member) => member.assumptions),
  };
}

/** What an any-of (almeno una condizione) demands: "SI o 3/3". */
export function resolveAnyOf({ span, members }: AnyOf, context: Context, resolveMember: ResolveMember): Criterion {
  const resolved = members.map((member) => resolveMember(besideChange(member, members), context));
  return {
    kind: "any-of",
    span,
    members: resolved,
    answerable: namesSeveralSubjects(resolved) ? "none" : "every",
    assumptions: resolved.flatMap((member) => member.assumptions),
  };
}

/** "Mantenimento o riduzione": the change beside it says which way is for the worse, so the level kept is no rise. */
function besideChange(member: Expectation, members: readonly Expectation[]): Expectation {
  if (member.kind !== "change" || member.direction !== "none") return member;
  const change = members.find((other) => other.kind === "change" && other.direction !== "none");
  if (change?.kind !== "change" || (change.direction !== "increase" && change.direction !== "decrease")) return member;
  return { ...member, direction: change.direction, relation: ">=" };
}

/**
 * One number is enough for ">= 80% e <= 95%". It is not for "75% stipula; 25% aggiudicazione", nor for a percentage
 * beside a count, nor for "1) +10% 2) +5%": where one demand follows from the other, nobody writes both of one thing.
 */
function answerableTogether(members: readonly Criterion[]): Answerable {
  const apart = namesSeveralSubjects(members) || mixesUnits(members) || repeatsItself(members);
  return apart ? "none" : "every";
}

function namesSeveralSubjects(members: readonly Criterion[]): boolean {
  const subjects = new Set<string>();
  for (const member of members) {
    for (const { subject } of leavesOf(member)) if (subject !== null) subjects.add(subject.toLowerCase());
  }
  return subjects.size > 1;
}

/** A bare 90 cannot be both the share of ">= 80%" and the count of "almeno 3 report", or how far a report is. */
function mixesUnits(members: readonly Criterion[]): boolean {
  const units = new Set<string>();
  for (const member of members) {
    for (const { axis } of leavesOf(member)) {
      if (axis.kind === "number") units.add(axis.unit?.kind ?? "count");
      if (axis.kind === "completion") units.add(axis.kind);
    }
  }
  return units.size > 1;
}

function repeatsItself(members: readonly Criterion[]): boolean {
  const leaves = members.flatMap(leavesOf);
  return leaves.some((leaf, index) => leaves.some((other, position) => position !== index && isNarrower(leaf, other)));
}

function leavesOf(criterion: Criterion): readonly WithinCriterion[] {
  switch (criterion.kind) {
    case "within":
      return [criterion];
    case "all-of":
    case "any-of":
      return criterion.members.flatMap(leavesOf);
    case "bands":
      return criterion.bands.slice(0, 1).map((band) => band.criterion);
    case "open":
    case "nothing":
      return [];
  }
}
