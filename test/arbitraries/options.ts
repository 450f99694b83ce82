import fc from "fast-check";
import type { EvaluateOptions } from "../../src/options.js";
import type { Policy } from "../../src/score/policy.js";

/** Every preset, and policies of every method. */
export const policy: fc.Arbitrary<NonNullable<EvaluateOptions["policy"]>> = fc.constantFrom<
  NonNullable<EvaluateOptions["policy"]>
>(
  "proportional",
  "all-or-nothing",
  "threshold-target-stretch",
  "baseline",
  "banded",
  ...([
    { method: "inverse", clamp: { min: 0, max: null } },
    { method: "linear", zeroAt: "baseline" },
    { method: "linear", zeroAt: 50, clamp: { min: null, max: null } },
    { method: "linear", zeroAt: "mirror" },
    { ratio: "componentwise", zeroTarget: "unit" },
    { ratio: "numerator", zeroTarget: "not-assessable" },
    { tolerance: { relative: 0.1 }, deadline: { graceDays: 5, zeroAfterDays: 6 } },
    { tolerance: 3, deadline: { graceDays: 0, zeroAfterDays: 30 } },
    {
      method: "piecewise",
      outside: "extrapolate",
      knots: [
        { at: 0, score: 0 },
        { at: 100, score: 1 },
      ],
    },
    { method: "bands", bands: [{ from: 50, score: 1 }] },
  ] satisfies Policy[]),
);

/** Options that are valid, with baselines and descriptions that need not make sense. */
export const options: fc.Arbitrary<EvaluateOptions> = fc.record(
  {
    locale: fc.constantFrom("it", "en"),
    year: fc.constantFrom(1, 2020, 2021, 9999),
    indicator: fc.constantFrom(
      "",
      "incontri svolti/incontri previsti",
      "rispetto dei tempi",
      "tempo medio (gg.)",
      "漢",
    ),
    dateOrder: fc.constantFrom("day-first", "month-first"),
    polarity: fc.constantFrom("higher-is-better", "lower-is-better", "on-target"),
    baseline: fc.constantFrom(0, -5, 100, "60%", "3/4", "0", "n.d.", "", "30/06/2020", "x"),
    asOf: fc.constantFrom("2020-01-31", "0001-01-01", "9999-12-31"),
    equality: fc.constantFrom("exact", "at-least"),
    percentScale: fc.constantFrom("percent", "fraction"),
    ratioReading: fc.constantFrom("quotient", "numerator"),
    maxLength: fc.constantFrom(1, 10, 5000),
    policy,
  },
  { requiredKeys: [] },
);
