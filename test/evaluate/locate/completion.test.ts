import { describe, expect, it } from "vitest";
import { outcome } from "../../builders/evaluation.js";

describe("a completion", () => {
  it("is told by yes or no, a percentage, a ratio, or the day of delivery", () => {
    expect(
      ["SI", "100%", "4/4", "15/06/2021", true, "realizzato"].map((actual) => outcome("Report finale", actual)),
    ).toEqual(Array.from({ length: 6 }, () => "met 1"));
    expect(["NO", "50%", "3/4", "non realizzato"].map((actual) => outcome("Report finale", actual))).toEqual([
      "unmet 0",
      "unmet 0.5",
      "unmet 0.75",
      "unmet 0",
    ]);
  });
});
