import { describe, expect, it } from "vitest";
import type { Policy } from "../../src/score/policy.js";
import { presets } from "../../src/score/presets.js";
import { validatePolicy } from "../../src/score/validate.js";

const knot = { at: 1, score: 1 };

/** Policies as JavaScript may pass them. */
const wrong: readonly (readonly [unknown, RegExp])[] = [
  [{ zeroat: 1 }, /policy\.zeroat is not a field; the fields are method, zeroAt/],
  [{ method: "median" }, /policy\.method must be one of "linear", "binary"/],
  [{ ratio: "both" }, /policy\.ratio must be one of "quotient"/],
  [{ zeroTarget: "error" }, /policy\.zeroTarget must be one of "binary"/],
  [{ outside: "wrap" }, /policy\.outside must be one of "clamp"/],
  [{ appliedTo: "score" }, /policy\.appliedTo must be one of "actual"/],
  [{ zeroAt: "worst" }, /policy\.zeroAt must be one of "origin"/],
  [{ zeroAt: Number.NaN }, /policy\.zeroAt/],
  [{ clamp: 1 }, /policy\.clamp must be \{ min, max \}/],
  [{ clamp: null }, /policy\.clamp must be \{ min, max \}/],
  [{ clamp: { min: 2 } }, /policy\.clamp\.min must not be above clamp\.max/],
  [{ clamp: { max: Number.POSITIVE_INFINITY } }, /policy\.clamp\.max must be a finite number or null/],
  [{ clamp: { min: "0" } }, /policy\.clamp\.min must be a finite number or null/],
  [{ deadline: "days" }, /policy\.deadline must be "binary" or/],
  [{ deadline: null }, /policy\.deadline must be "binary" or/],
  [
    { deadline: { graceDays: -1, zeroAfterDays: 3 } },
    /policy\.deadline\.graceDays must be a number of days, 0 or more/,
  ],
  [
    { deadline: { graceDays: 3, zeroAfterDays: 3 } },
    /policy\.deadline\.zeroAfterDays must be a number of days above graceDays/,
  ],
  [{ tolerance: -1 }, /policy\.tolerance must be a number, \{ absolute \} or \{ relative \}, 0 or more/],
  [{ tolerance: { relative: "5%" } }, /policy\.tolerance must be a number/],
  [{ tolerance: null }, /policy\.tolerance must be a number/],
  [{ method: "piecewise" }, /policy\.knots are needed by the method piecewise/],
  [{ knots: [] }, /policy\.knots must be a list/],
  [{ knots: [{ at: "1", score: 1 }] }, /policy\.knots\[0\]\.at must be a finite number/],
  [{ knots: [knot, { at: 2, score: null }] }, /policy\.knots\[1\]\.score must be a finite number/],
  [{ knots: [knot, { at: 0, score: 1 }] }, /policy\.knots\[1\]\.at must not be below/],
  [{ knots: [knot, knot, knot] }, /policy\.knots\[2\]\.at is the third knot/],
  [{ method: "bands" }, /policy\.bands are needed by the method bands/],
  [{ bands: [] }, /policy\.bands must be a list/],
  [{ bands: [{ from: "0", score: 1 }] }, /policy\.bands\[0\]\.from must be a finite number, or null in the first band/],
  [
    {
      bands: [
        { from: 0, score: 1 },
        { from: null, score: 1 },
      ],
    },
    /policy\.bands\[1\]\.from/,
  ],
  [
    {
      bands: [
        { from: 0, score: 1 },
        { from: 0, score: 2 },
      ],
    },
    /policy\.bands\[1\]\.from must be above/,
  ],
  [{ bands: [{ from: 0, score: "1" }] }, /policy\.bands\[0\]\.score must be a finite number/],
  [{ bands: [{ from: 0, score: 1, label: 3 }] }, /policy\.bands\[0\]\.label must be text/],
];

describe("validatePolicy", () => {
  it.each(wrong)("refuses %j, naming the entry", (policy, message) => {
    expect(() => validatePolicy(policy as Policy)).toThrow(TypeError);
    expect(() => validatePolicy(policy as Policy)).toThrow(message);
  });

  it("accepts every preset", () => {
    for (const preset of Object.values(presets)) expect(() => validatePolicy(preset)).not.toThrow();
  });

  it.each<[Policy]>([
    [{ deadline: "binary" }],
    [{ clamp: { min: 1, max: 1 } }],
    [{ clamp: { min: null, max: -1 } }],
    [{ clamp: { min: 2, max: null } }],
    [{ tolerance: { absolute: 0 } }],
    [
      {
        bands: [
          { from: null, score: 0 },
          { from: -5, score: 1 },
        ],
      },
    ],
  ])("accepts %j", (policy) => {
    expect(() => validatePolicy(policy)).not.toThrow();
  });

  it("accepts every field at once", () => {
    const policy: Policy = {
      method: "piecewise",
      zeroAt: -3,
      clamp: { min: null, max: null },
      deadline: { graceDays: 0, zeroAfterDays: 30 },
      ratio: "componentwise",
      tolerance: { relative: 0.05 },
      zeroTarget: "unit",
      knots: [knot, knot, { at: 2, score: 0 }],
      outside: "extrapolate",
      bands: [
        { from: null, score: 0 },
        { from: 1, score: 1, label: "raggiunto" },
      ],
      appliedTo: "attainment",
    };
    expect(() => validatePolicy(policy)).not.toThrow();
  });
});
