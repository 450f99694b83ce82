import { Decimal as Library } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal, isDecimal, shortDecimal } from "../../src/value/decimal.js";

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
});

describe("shortDecimal", () => {
  const word = fc.oneof(
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.constantFrom(0, 1, 9, 10, 99, 100, 1_000_000, 5_000_000, 9_999_999),
  );

  it("makes the very decimal that parsing makes", () => {
    fc.assert(
      fc.property(word, word, fc.boolean(), (whole, decimals, isNegative) => {
        fc.pre(whole !== 0 || decimals !== 0);
        const text = `${isNegative ? "-" : ""}${whole}.${`${decimals}`.padStart(7, "0")}`;
        const made = shortDecimal(whole, decimals, isNegative);
        const parsed = new Decimal(text);
        expect(made).toEqual(parsed);
        expect([made.s, made.e, made.d]).toEqual([parsed.s, parsed.e, parsed.d]);
        expect(made.toString()).toBe(parsed.toString());
        expect(made.times(3).eq(parsed.times(3))).toBe(true);
        expect(made.minus(parsed).isZero()).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
