import type { Criterion, WithinCriterion } from "../../src/criterion.js";
import type { ResolveOptions } from "../../src/options.js";
import { parse } from "../../src/parse.js";
import { resolve } from "../../src/resolve.js";

/** What a target demands, in the notation of intervals: "[3, ∞)". */
export function demands(text: string, options: ResolveOptions = {}): string {
  return tell(resolve(parse(text, options), options));
}

/** The codes of what was assumed. */
export function assumed(text: string, options: ResolveOptions = {}): string[] {
  return resolve(parse(text, options), options).assumptions.map(({ code }) => code);
}

/** The criterion of a target that is no compound. */
export function within(text: string, options: ResolveOptions = {}): WithinCriterion {
  const criterion = resolve(parse(text, options), options);
  if (criterion.kind !== "within") throw new Error(`${text} is ${criterion.kind}`);
  return criterion;
}

function tell(criterion: Criterion): string {
  switch (criterion.kind) {
    case "within":
      return criterion.intervals.map(tellInterval).join(" ∪ ");
    case "all-of":
      return criterion.members.map(tell).join(" and ");
    case "any-of":
      return criterion.members.map(tell).join(" or ");
    case "bands":
      return criterion.bands.map((band) => `${tell(band.criterion)} -> ${band.score}`).join(" / ");
    case "open":
      return `open: ${criterion.reason.code}`;
    case "nothing":
      return "nothing";
    default:
      return criterion satisfies never;
  }
}

function tellInterval({ lower, upper }: WithinCriterion["intervals"][number]): string {
  const from = lower === null ? "(-∞" : `${lower.closed ? "[" : "("}${lower.at}`;
  const to = upper === null ? "∞)" : `${upper.at}${upper.closed ? "]" : ")"}`;
  return `${from}, ${to}`;
}
