import { describe, expect, it } from "vitest";
import { denominatorAttainment, lesser } from "../../src/score/ratio.js";
import { exact, told } from "../builders/fractions.js";

const terms = (numerator: number, denominator: number) => ({
  numerator: exact(numerator),
  denominator: exact(denominator),
});

describe("ratios by their terms", () => {
  it("attain the share of the plan that was there at all", () => {
    expect(told(denominatorAttainment(terms(2, 2), terms(4, 4)))).toBe("0.5");
  });

  it("score as the lesser of two figures", () => {
    expect(told(lesser(exact(0.5), exact(0.7)))).toBe("0.5");
    expect(told(lesser(exact(0.7), exact(0.5)))).toBe("0.5");
  });
});
