import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clampTo } from "../../src/score/clamp.js";
import { exact, figures, told } from "../builders/fractions.js";

describe("clampTo", () => {
  it("moves a value to the limit that it passes", () => {
    const usual = { min: 0, max: 1 };
    expect([-0.5, 0, 0.4, 1, 1.7].map((value) => told(clampTo(exact(value), usual)))).toEqual([
      "0",
      "0",
      "0.4",
      "1",
      "1",
    ]);
  });

  it("knows no limit where there is none", () => {
    expect(told(clampTo(exact(1.7), { min: 0, max: null }))).toBe("1.7");
    expect(told(clampTo(exact(-1.7), { min: null, max: 1 }))).toBe("-1.7");
  });

  it("ends between the limits, and then changes nothing", () => {
    fc.assert(
      fc.property(figures, figures, figures, (value, a, b) => {
        const limits = { min: Math.min(a, b), max: Math.max(a, b) };
        const once = clampTo(exact(value), limits);
        expect(Number(told(once))).toBe(Math.min(Math.max(value, limits.min), limits.max));
        expect(clampTo(once, limits)).toBe(once);
      }),
    );
  });
});
