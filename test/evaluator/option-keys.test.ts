import { describe, expect, it } from "vitest";
import { createOptionKeys } from "../../src/evaluator/option-keys.js";
import type { EvaluateOptions } from "../../src/options.js";

describe("option keys", () => {
  const keyOf = createOptionKeys();

  it("differ where the options do", () => {
    const policy = { ratio: "numerator" } as const;
    const options: EvaluateOptions[] = [
      {},
      { year: 2020 },
      { year: 2021 },
      { locale: "en" },
      { indicator: "" },
      { indicator: "a" },
      { indicator: "a\u00001" },
      { baseline: 5 },
      { baseline: "5" },
      { baseline: "5\u00002020-01-01\u0000" },
      { asOf: "2020-01-01" },
      { asOf: new Date(2020, 0, 1) },
      { policy: "baseline" },
      { policy },
      { policy: { ...policy } },
      { polarity: "on-target" },
      { equality: "at-least" },
      { percentScale: "fraction" },
      { ratioReading: "quotient" },
      { dateOrder: "month-first" },
      { maxLength: 5 },
    ];
    expect(new Set(options.map(keyOf)).size).toBe(options.length);
  });

  it("are the same where the options are", () => {
    const policy = { ratio: "numerator" } as const;
    expect(keyOf({ year: 2020, policy })).toBe(keyOf({ year: 2020, policy }));
    expect(keyOf({ year: undefined, policy } as unknown as EvaluateOptions)).toBe(keyOf({ policy }));
  });
});
