import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lateness } from "../../src/score/lateness.js";
import { isAtMost, told } from "../builders/fractions.js";

const scale = { graceDays: 5, zeroAfterDays: 15 };

describe("lateness", () => {
  it.each([
    [-30, "1"],
    [0, "1"],
    [5, "1"],
    [6, "0.9"],
    [10, "0.5"],
    [15, "0"],
    [20, "-0.5"],
  ])("scores %d days late", (days, attainment) => {
    expect(told(lateness(days, scale))).toBe(attainment);
  });

  it("never grows with the days", () => {
    const days = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(days, days, fc.nat(100), fc.integer({ min: 1, max: 400 }), (a, b, graceDays, more) => {
        const own = { graceDays, zeroAfterDays: graceDays + more };
        expect(isAtMost(lateness(Math.max(a, b), own), lateness(Math.min(a, b), own))).toBe(true);
        expect(told(lateness(own.zeroAfterDays, own))).toBe("0");
        expect(told(lateness(graceDays, own))).toBe("1");
      }),
    );
  });
});
