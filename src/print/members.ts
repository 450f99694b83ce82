import type { Expectation } from "../ast.js";

/** What may stand beside a value without a joint. */
export function isDated({ kind }: Expectation): boolean {
  return kind === "deadline" || kind === "period";
}

/** Members of a list, each with the dates that follow it. */
export function withDates(members: readonly Expectation[]): readonly (readonly Expectation[])[] {
  const runs: Expectation[][] = [];
  for (const member of members) {
    const run = runs.at(-1);
    if (run === undefined || !isDated(member) || run.some(isCompound)) runs.push([member]);
    else run.push(member);
  }
  return runs;
}

/** Members of a list, cut where a joint cannot stand: before alternatives, parts, and names. */
export function runsOf(members: readonly Expectation[]): readonly (readonly Expectation[])[] {
  const runs: Expectation[][] = [];
  for (const member of members) {
    const run = runs.at(-1);
    const parted = member.kind === "any-of" || isParts(member) || beginsWithName(member);
    if (run === undefined || parted || run.some((one) => one.kind === "any-of" || isParts(one))) runs.push([member]);
    else run.push(member);
  }
  return runs;
}

/** Members of a list, each on its own. */
export function singly(members: readonly Expectation[]): readonly (readonly Expectation[])[] {
  return members.map((member) => [member]);
}

function isCompound({ kind }: Expectation): boolean {
  return kind === "all-of" || kind === "any-of";
}

function isParts(member: Expectation): boolean {
  return member.kind === "all-of" && member.join === "of-which";
}

function beginsWithName(member: Expectation): boolean {
  if (member.kind === "all-of") return member.members.slice(0, 1).some(beginsWithName);
  return member.kind === "deliverable";
}
