import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";

const holds: Readonly<Record<string, (a: number, t: number) => boolean>> = {
  ">": (a, t) => a > t,
  ">=": (a, t) => a >= t,
  "<": (a, t) => a < t,
  "<=": (a, t) => a <= t,
  "=": (a, t) => a === t,
  "≥": (a, t) => a >= t,
  "almeno ": (a, t) => a >= t,
  "più di ": (a, t) => a > t,
  "non più di ": (a, t) => a <= t,
};
const relation = fc.constantFrom(...Object.keys(holds));
const figure = fc.integer({ min: 0, max: 60 });

describe("a verdict", () => {
  it("is what the relation says of whole numbers, and the score is full when it is met", () => {
    fc.assert(
      fc.property(relation, figure, figure, (sign, target, actual) => {
        const isMet = holds[sign]?.(actual, target);
        const evaluation = evaluate(`${sign}${target}`, actual);
        expect(evaluation.verdict).toBe(isMet ? "met" : "unmet");
        if (isMet) expect(evaluation.score?.toString()).toBe("1");
        else expect(evaluation.gap?.lte(0)).toBe(true);
      }),
    );
  });

  it("never gets worse as the actual gets better, nor does the score", () => {
    const policies = fc.constantFrom(
      "proportional",
      "all-or-nothing",
      "threshold-target-stretch",
      "banded",
    ) as fc.Arbitrary<"proportional" | "all-or-nothing" | "threshold-target-stretch" | "banded">;
    fc.assert(
      fc.property(fc.constantFrom(">=", "<="), figure, figure, figure, policies, (sign, target, a, b, policy) => {
        fc.pre(target > 0);
        const [worse, better] = (sign === ">=" ? a <= b : a >= b) ? [a, b] : [b, a];
        const [low, high] = [worse, better].map((actual) => evaluate(`${sign}${target}`, actual, { policy }));
        if (low === undefined || high === undefined) return;
        if (low.verdict === "met") expect(high.verdict).toBe("met");
        expect(low.score?.lte(high.score ?? 0)).toBe(true);
      }),
    );
  });

  it("on a deadline is met through its last day and not after", () => {
    const day = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 12 }), day, fc.integer({ min: 1, max: 12 }), (d, m, day2, month2) => {
        const evaluation = evaluate(`entro il ${d}/${m}/2021`, `${day2}/${month2}/2021`);
        expect(evaluation.verdict).toBe(month2 * 100 + day2 <= m * 100 + d ? "met" : "unmet");
      }),
    );
  });
});
