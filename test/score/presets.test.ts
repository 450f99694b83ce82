import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import type { PresetName } from "../../src/score/policy.js";
import { presets, thresholdTargetStretch } from "../../src/score/presets.js";

const score = (actual: number, policy: PresetName, options = {}) =>
  evaluate("almeno 100", actual, { policy, ...options }).score?.toString() ?? null;

describe("presets", () => {
  it("proportional caps at the full score", () => {
    expect([-5, 0, 85, 100, 130].map((actual) => score(actual, "proportional"))).toEqual(["0", "0", "0.85", "1", "1"]);
  });

  it("all-or-nothing is full when met and nothing otherwise", () => {
    expect([0, 99, 100, 130].map((actual) => score(actual, "all-or-nothing"))).toEqual(["0", "0", "1", "1"]);
  });

  it("threshold-target-stretch counts in attainment", () => {
    const scores = [79, 80, 90, 100, 110, 120, 150].map((actual) => score(actual, "threshold-target-stretch"));
    expect(scores).toEqual(["0", "0.8", "0.9", "1", "1.1", "1.2", "1.2"]);
  });

  it("baseline counts from the baseline and does not cap", () => {
    expect([40, 75, 150].map((actual) => score(actual, "baseline", { baseline: 50 }))).toEqual(["0", "0.5", "2"]);
  });

  it("banded is full, half or nothing", () => {
    expect([-10, 49, 50, 99, 100, 130].map((actual) => score(actual, "banded"))).toEqual([
      "0",
      "0",
      "0.5",
      "0.5",
      "1",
      "1",
    ]);
  });

  it("never decide the verdict", () => {
    for (const policy of Object.keys(presets) as PresetName[]) {
      expect(evaluate("> 100", 100, { policy, baseline: 50 }).verdict).toBe("unmet");
      expect(evaluate("> 100", 101, { policy, baseline: 50 }).verdict).toBe("met");
    }
  });
});

describe("thresholdTargetStretch", () => {
  it("takes numbers of one's own", () => {
    const policy = thresholdTargetStretch({ threshold: 10, target: 20, stretch: 25 });
    const scores = [8, 10, 14, 20, 23, 40].map((actual) => evaluate("20", actual, { policy }).score?.toString());
    expect(scores).toEqual(["0", "0.8", "0.88", "1", "1.12", "1.2"]);
  });

  it("knows that lower is better where the stretch is below the threshold", () => {
    const policy = thresholdTargetStretch({ threshold: 40, target: 30, stretch: 20 });
    const scores = ["50 giorni", "40 giorni", "35 giorni", "30 giorni", "20 giorni", "5 giorni"].map((actual) =>
      evaluate("30 giorni", actual, { policy }).score?.toString(),
    );
    expect(scores).toEqual(["0", "0.8", "0.9", "1", "1.2", "1.2"]);
  });

  it("refuses a target that is not between the other two", () => {
    for (const [threshold, target, stretch] of [
      [10, 20, 20],
      [20, 20, 10],
      [20, 10, 10],
      [30, 20, 50],
    ] as const) {
      expect(() => thresholdTargetStretch({ threshold, target, stretch })).toThrow(TypeError);
    }
    expect(() => thresholdTargetStretch({ threshold: 10, target: 30, stretch: 20 })).toThrow(TypeError);
    expect(() => thresholdTargetStretch({ threshold: 10, target: 10, stretch: 20 })).toThrow(/target \(10\)/);
  });
});
