import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import type { EvaluateOptions } from "../../src/options.js";
import type { Policy, PresetName } from "../../src/score/policy.js";
import { expectation } from "../arbitraries/expectation.js";
import { measurements } from "../arbitraries/measurements.js";

/** Presets with a cap; the others score what goes beyond the target. */
const capped = fc.constantFrom<PresetName>("proportional", "all-or-nothing", "banded");
const open = fc.constantFrom<PresetName>("threshold-target-stretch", "baseline");
const clamp = fc.record({ min: fc.constantFrom(0, 0.2, -1), max: fc.constantFrom(1, 1.2, 2) });
const method = fc.constantFrom<NonNullable<Policy["method"]>>("linear", "binary", "inverse");
const given: fc.Arbitrary<EvaluateOptions> = fc.record(
  {
    year: fc.constant(2020),
    baseline: fc.constantFrom(10, "60%", "3/4"),
    polarity: fc.constantFrom("lower-is-better"),
  },
  { requiredKeys: ["year"] },
);

describe("a score", () => {
  it("lies between 0 and 1 under a preset with a cap", () => {
    fc.assert(
      fc.property(expectation, measurements, capped, given, (target, actual, policy, options) => {
        const { score } = evaluate(target, actual, { ...options, policy });
        if (score === null) return;
        expect(score.gte(0)).toBe(true);
        expect(score.lte(1)).toBe(true);
      }),
      { numRuns: 800 },
    );
  });

  it("is never negative under a preset without one", () => {
    fc.assert(
      fc.property(expectation, measurements, open, given, (target, actual, policy, options) => {
        expect(evaluate(target, actual, { ...options, policy }).score?.gte(0) ?? true).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("lies in the clamp that is given, and is there exactly where the status says so", () => {
    fc.assert(
      fc.property(expectation, measurements, clamp, method, given, (target, actual, own, how, options) => {
        const { score, status } = evaluate(target, actual, { ...options, policy: { clamp: own, method: how } });
        expect(score === null).toBe(status !== "scored");
        if (score === null) return;
        expect(score.gte(own.min)).toBe(true);
        expect(score.lte(own.max)).toBe(true);
      }),
      { numRuns: 800 },
    );
  });
});
