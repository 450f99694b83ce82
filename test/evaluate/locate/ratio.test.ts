import { describe, expect, it } from "vitest";
import { outcome } from "../../builders/evaluation.js";

describe("a ratio, a percent and a quotient are one measurement", () => {
  it("of a ratio", () => {
    expect(
      ["3/4", "6/8", "75%", { numerator: 75, denominator: 100 }].map((actual) => outcome("≥ 3/4", actual)),
    ).toEqual(Array.from({ length: 4 }, () => "met 1"));
  });

  it("of a percentage", () => {
    expect(["85%", 85, "17/20"].map((actual) => outcome("= 85%", actual))).toEqual(["met 1", "met 1", "met 1"]);
  });
});

it("is a bare number only if the caller says which term, and the target plans the other", () => {
  const numerator = { ratioReading: "numerator" } as const;
  expect(outcome("≥ 3/4", 3, numerator)).toBe("met 1");
  expect(outcome("≥ 3/4", 2, { ...numerator, policy: { ratio: "numerator" } })).toBe("unmet 0.6667");
  expect(outcome("diverso da 3/4", 2, numerator)).toBe("undecided invalid ratio-reading-required");
});
