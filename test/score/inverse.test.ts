import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverse } from "../../src/score/inverse.js";
import { zero } from "../../src/value/fraction.js";
import { exact, isAtMost, positiveFigures, told } from "../builders/fractions.js";

describe("inverse", () => {
  it("is target over actual", () => {
    expect(told(inverse(exact(8), exact(10)))).toBe("1.25");
    expect(told(inverse(exact(45), exact(30)))).toMatch(/^0\.6{39}7$/);
  });

  it("has no value at zero", () => {
    expect(inverse(zero, exact(30))).toBeNull();
  });

  it("is one at the target, falls as the actual grows, and never reaches zero", () => {
    fc.assert(
      fc.property(positiveFigures, positiveFigures, positiveFigures, (a, b, target) => {
        const score = (actual: number) => inverse(exact(actual), exact(target)) ?? zero;
        expect(told(score(target))).toBe("1");
        expect(isAtMost(score(Math.max(a, b)), score(Math.min(a, b)))).toBe(true);
        expect(isAtMost(score(a), zero)).toBe(false);
      }),
    );
  });
});
