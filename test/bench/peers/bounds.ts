import type { Interval, WithinCriterion } from "../../../src/criterion.js";
import type { ReadTarget } from "./peer.js";

/** A criterion of one interval, which is all that most peers can express. */
export interface SingleInterval {
  readonly axis: WithinCriterion["axis"]["kind"];
  readonly interval: Interval;
}

/** What a target demands, where it is one interval and nothing else is said: no subject, no other years. */
export function singleInterval({ expectation, criterion }: ReadTarget): SingleInterval | null {
  if (expectation.kind === "schedule" || expectation.kind === "change") return null;
  if (criterion.kind !== "within" || criterion.subject !== null) return null;
  const [interval, ...others] = criterion.intervals;
  return interval === undefined || others.length > 0 ? null : { axis: criterion.axis.kind, interval };
}

/** Each bound as "operator point", an exact value as "= point". */
export function comparisons({ lower, upper }: Interval): { readonly operator: string; readonly at: string }[] {
  if (lower !== null && upper !== null && lower.at === upper.at) return [{ operator: "=", at: lower.at }];
  return [
    ...(lower === null ? [] : [{ operator: lower.closed ? ">=" : ">", at: lower.at }]),
    ...(upper === null ? [] : [{ operator: upper.closed ? "<=" : "<", at: upper.at }]),
  ];
}
