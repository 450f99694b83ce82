import { date, parseUnaryTests, unaryTest } from "feelin";
import { comparisons, singleInterval } from "./bounds.js";
import type { Actual, Peer } from "./peer.js";

/** The unary tests of DMN decision tables, the nearest relative of a target. */
export const feelin: Peer = {
  name: "feelin",
  read: (spelling) => parseUnaryTests(spelling, {}, undefined),
  spell(target) {
    const single = singleInterval(target);
    if (single === null) return null;
    const { axis, interval } = single;
    if (axis === "answer") return interval.lower?.at === "1" ? "true" : "false";
    if (axis !== "number" && axis !== "ratio" && axis !== "date") return null;
    const point = (at: string) => (axis === "date" ? `date("${at}")` : at);
    const { lower, upper } = interval;
    if (lower !== null && upper !== null && lower.at !== upper.at) {
      return `${lower.closed ? "[" : "("}${point(lower.at)}..${point(upper.at)}${upper.closed ? "]" : ")"}`;
    }
    return comparisons(interval)
      .map(({ operator, at }) => (operator === "=" ? point(at) : `${operator} ${point(at)}`))
      .join(" ");
  },
  judge(text, actual) {
    try {
      const { value, warnings } = unaryTest(text, { "?": feelValue(actual) });
      return warnings.length === 0 && typeof value === "boolean" ? value : null;
    } catch {
      return null;
    }
  },
};

function feelValue(actual: Actual): unknown {
  return typeof actual === "object" ? date(actual.day) : actual;
}
