import { describe, expect, it } from "vitest";
import { combine, sumOf } from "../../src/score/combine.js";
import { exact, told } from "../builders/fractions.js";

const shares = [
  { weight: exact(30), score: exact(1) },
  { weight: exact(70), score: exact(0.5) },
  { weight: exact(0), score: exact(-5) },
];

describe("combine", () => {
  it.each([
    ["mean", "0.65"],
    ["min", "0.5"],
    ["max", "1"],
    ["all-met", "0"],
  ] as const)("puts scores together by %s", (method, score) => {
    expect(told(combine(shares, method))).toBe(score);
  });

  it("sums exactly", () => {
    expect(told(sumOf([exact(0.1), exact(0.2)]))).toBe("0.3");
  });
});
