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
