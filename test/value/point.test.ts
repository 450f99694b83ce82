import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/value/day.js";
import { compareFractions } from "../../src/value/fraction.js";
import { readNumber, readPoint } from "../../src/value/point.js";

describe("points", () => {
  it("are decimals, ratios or days by their axis", () => {
    expect(readPoint("-0.5", { kind: "number", unit: null })).toEqual({ numerator: -5, denominator: 10 });
    expect(compareFractions(readPoint("250/75", { kind: "ratio" }), readNumber("10/3"))).toBe(0);
    expect(readPoint("2020-07-15", { kind: "date" })).toEqual({ numerator: dayOf(2020, 7, 15), denominator: 1 });
  });
});
