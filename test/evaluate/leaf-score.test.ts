import { describe, expect, it } from "vitest";
import { scoreOf } from "../../src/evaluate/leaf-score.js";
import { prepareLeaf } from "../../src/evaluate/prepare/leaf.js";
import { evaluate } from "../../src/evaluate.js";
import type { MeasurementInput } from "../../src/measurement.js";
import type { EvaluateOptions } from "../../src/options.js";
import type { Policy } from "../../src/score/policy.js";
import { settlePolicy } from "../../src/score/settle.js";
import { within } from "../builders/criterion.js";
import { exact, told } from "../builders/fractions.js";

const scored = (text: string, actual: number, policy: Policy = {}) => {
  const leaf = prepareLeaf(within(text), settlePolicy(policy));
  const { attainment, score, status, problem } = scoreOf(
    leaf,
    { value: exact(actual), met: false, relative: null },
    null,
  );
  return { attainment: told(attainment), score: told(score), status, problem: problem?.code ?? null };
};

describe("scoreOf", () => {
  it("clamps the attainment", () => {
    expect(scored("almeno 10", 15)).toMatchObject({ attainment: "1.5", score: "1" });
    expect(scored("almeno 10", -5)).toMatchObject({ attainment: "-0.5", score: "0" });
  });

  it("tells why there is no score", () => {
    expect(scored("almeno 10", 5, { zeroAt: "baseline" })).toMatchObject({
      status: "invalid",
      problem: "baseline-required",
    });
    expect(scored("almeno 10", 5, { zeroAt: 30 })).toMatchObject({ status: "invalid", problem: "misplaced-zero" });
    expect(scored("almeno 0", 5, { zeroTarget: "not-assessable" })).toMatchObject({ status: "not-assessable" });
  });

  it("keeps the attainment where no band holds the value", () => {
    const policy: Policy = { method: "bands", bands: [{ from: 8, score: 1 }] };
    expect(scored("almeno 10", 5, policy)).toEqual({
      attainment: "0.5",
      score: null,
      status: "invalid",
      problem: "no-band",
    });
  });

  describe("of a ratio by its terms", () => {
    const attained = (expected: string, actual: string, options: EvaluateOptions) =>
      Number(evaluate(expected, actual, options).attainment?.toFixed(4));

    it("takes the value that scores nothing for its numerator too", () => {
      // 2 of 4 was the level before, and 3 of 4 is asked for: nothing was gained with 2, half of it with 2.5.
      const fromHalf: EvaluateOptions = { policy: { ratio: "numerator", zeroAt: "baseline" }, baseline: "50%" };
      expect(attained("3/4", "2/4", fromHalf)).toBe(0);
      expect(attained("3/4", "2,5/4", fromHalf)).toBe(0.5);
      expect(attained("3/4", "3/4", fromHalf)).toBe(1);
      expect(attained("3/4", "2/4", { policy: { ratio: "componentwise", zeroAt: 0.25 } })).toBe(0.5);
    });

    it("is the same as by the quotient where the denominator is as planned", () => {
      for (const method of ["linear", "inverse"] as const) {
        for (const polarity of ["higher-is-better", "lower-is-better", "on-target"] as const) {
          const policy = { method, clamp: { min: null, max: null } };
          const byQuotient = attained("3/4", "2/4", { polarity, policy });
          expect(attained("3/4", "2/4", { polarity, policy: { ...policy, ratio: "numerator" } })).toBe(byQuotient);
        }
      }
    });

    it("is met or not where no line is drawn", () => {
      const policy: Policy = { ratio: "numerator", zeroTarget: "binary" };
      expect(attained("0/4", "1/4", { polarity: "lower-is-better", policy })).toBe(0);
      expect(attained("0/4", "0/4", { polarity: "lower-is-better", policy })).toBe(1);
    });
  });

  it("needs no attainment for the points of an inverse without limit, up to the cap", () => {
    const inverse = (actual: string, max: number | null) =>
      evaluate("5", actual, { polarity: "lower-is-better", policy: { method: "inverse", clamp: { max } } });
    expect(inverse("0", 1.2)).toMatchObject({ attainment: null, status: "scored" });
    expect(inverse("0", 1.2).score?.toNumber()).toBe(1.2);
    expect(inverse("-3", 1).score?.toNumber()).toBe(1);
    expect(inverse("0", null)).toMatchObject({ verdict: "met", score: null, status: "not-assessable" });
  });
});

describe("the score of an actual", () => {
  const score = (expected: string, actual: MeasurementInput, policy: Policy, options: EvaluateOptions = {}) => {
    const result = evaluate(expected, actual, { ...options, policy });
    return [result.status, result.score?.toFixed(4) ?? null];
  };
  const knots = [
    { at: 0, score: 0 },
    { at: 5, score: 1 },
  ];

  it("by knots is counted in what was measured, or in attainment if told so", () => {
    expect(score("almeno 10", 4, { method: "piecewise", knots })).toEqual(["scored", "0.8000"]);
    expect(score("almeno 10", 4, { method: "piecewise", knots, appliedTo: "attainment" })).toEqual([
      "scored",
      "0.0800",
    ]);
  });

  it("of a percentage is by the quotient, though the actual has two terms", () => {
    expect(score("80%", "17/20", { ratio: "numerator" })).toEqual(["scored", "1.0000"]);
    expect(score("80%", "2/5", { ratio: "componentwise" })).toEqual(["scored", "0.5000"]);
  });

  it("of a ratio by both terms is the lesser of what each attains", () => {
    expect(score("3/3", "2/2", { ratio: "componentwise" })).toEqual(["scored", "0.6667"]);
    expect(score("3/3", "2/2", { ratio: "numerator" })).toEqual(["scored", "0.6667"]);
    expect(score("2/4", "2/2", { ratio: "componentwise" })).toEqual(["scored", "0.5000"]);
    expect(score("2/4", "2/2", { ratio: "numerator" })).toEqual(["scored", "1.0000"]);
  });

  it("of nothing planned cannot be assessed by both terms either, if the policy says so", () => {
    const policy: Policy = { ratio: "componentwise", zeroTarget: "not-assessable" };
    expect(score("0/4", "1/4", policy, { polarity: "lower-is-better" })).toEqual(["not-assessable", null]);
  });
});

it("is that of the band which the actual lies in, not its attainment", () => {
  const policy: Policy = { method: "bands", bands: [{ from: 5, score: 0.5 }] };
  expect(scored("almeno 10", 8, policy)).toMatchObject({ score: "0.5", status: "scored" });
});
