import { Decimal as Library } from "decimal.js";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { Decimal, isDecimal } from "../../src/value/decimal.js";

describe("Decimal", () => {
  it("leaves the configuration of decimal.js alone", () => {
    expect(new Decimal(1).div(3).toString()).toBe(`0.${"3".repeat(40)}`);
    expect(new Library(1).div(3).toString()).toBe("0.33333333333333333333");
  });

  it("is not changed by a caller who configures decimal.js", () => {
    const before = Library.precision;
    Library.set({ precision: 5 });
    expect(new Decimal(2).div(3).toString()).toHaveLength(42);
    Library.set({ precision: before });
  });

  it("writes no exponent, in text or in JSON", () => {
    expect(new Decimal("0.0000000001").toString()).toBe("0.0000000001");
    expect(JSON.stringify(new Decimal(10).pow(30))).toBe(`"1${"0".repeat(30)}"`);
  });

  it("knows the decimals of other copies", () => {
    expect(isDecimal(new Library(1))).toBe(true);
    expect(isDecimal(new Decimal(1))).toBe(true);
    expect(isDecimal(1)).toBe(false);
    expect(isDecimal({ s: 1, e: 0, d: [1] })).toBe(false);
  });

  it("gives the same evaluations whatever the caller's configuration, and of the caller's own decimals", () => {
    const cases = () =>
      ["> 33,3333333333%", ">= 2/3", "<= 1.234.567,89", "= 0,1"].map((target) => {
        const actual = new Library("0.1").plus("33.23");
        return JSON.stringify([evaluate(target, actual), evaluate(target, "1/3"), evaluate(target, 0.1)]);
      });
    const { precision, rounding, toExpNeg, toExpPos } = Library;
    const before = cases();
    Library.set({ precision: 4, rounding: Library.ROUND_UP, toExpNeg: 0, toExpPos: 0 });
    const after = cases();
    Library.set({ precision, rounding, toExpNeg, toExpPos });
    expect(after).toEqual(before);
  });
});
