import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/value/decimal.js";
import {
  absolute,
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  fractionOf,
  isNegative,
  isZero,
  multiplyFractions,
  negate,
  one,
  readFraction,
  subtractFractions,
  toDecimal,
  writeFraction,
  zero,
} from "../../src/value/fraction.js";

const decimalText = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 20 }))
  .map(([isNegative, digits, decimals]) =>
    new Decimal(`${isNegative ? "-" : ""}${digits}`).div(new Decimal(10).pow(decimals)).toFixed(),
  )
  .map((text) => (text === "-0" ? "0" : text));

const fraction: fc.Arbitrary<Fraction> = decimalText.map(readFraction);

describe("fractions", () => {
  it("read decimal text exactly", () => {
    expect(readFraction("85")).toEqual({ numerator: 85, denominator: 1 });
    expect(readFraction("-0.85")).toEqual({ numerator: -85, denominator: 100 });
    expect(readFraction("0.12345678901234567890").denominator).toBe(10n ** 20n);
  });

  it("write back the text they were read from", () => {
    fc.assert(
      fc.property(decimalText, (text) => {
        expect(writeFraction(readFraction(text))).toBe(text);
      }),
    );
  });

  it("write what never ends as numerator/denominator in lowest terms", () => {
    expect(writeFraction({ numerator: 250, denominator: 75 })).toBe("10/3");
    expect(writeFraction({ numerator: -2n * 10n ** 20n, denominator: 6n * 10n ** 20n })).toBe("-1/3");
  });

  it("take a number as its shortest text says it", () => {
    expect(writeFraction(fractionOf(0.1))).toBe("0.1");
    expect(writeFraction(fractionOf(1e21))).toBe("1000000000000000000000");
    expect(writeFraction(fractionOf(-2.5e-7))).toBe("-0.00000025");
  });

  it("compare as decimals do, and in halves of thirds as no decimal can", () => {
    fc.assert(
      fc.property(decimalText, decimalText, (a, b) => {
        expect(Math.sign(compareFractions(readFraction(a), readFraction(b)))).toBe(new Decimal(a).cmp(b));
      }),
    );
    expect(compareFractions({ numerator: 250, denominator: 75 }, { numerator: 10, denominator: 3 })).toBe(0);
    expect(compareFractions({ numerator: 1, denominator: 3 }, readFraction("0.3333333333333333333333"))).toBe(1);
  });

  it("undo a sum with its difference, and a product with its quotient", () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(compareFractions(subtractFractions(addFractions(a, b), b), a)).toBe(0);
        fc.pre(!isZero(b));
        expect(compareFractions(divideFractions(multiplyFractions(a, b), b), a)).toBe(0);
      }),
    );
  });

  it("keep the denominator positive", () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        fc.pre(!isZero(b));
        expect(divideFractions(a, b).denominator > 0).toBe(true);
      }),
    );
  });

  it("know their sign", () => {
    expect([isNegative(readFraction("-1")), isNegative(zero), isNegative(one)]).toEqual([true, false, false]);
    expect(compareFractions(absolute(readFraction("-1")), one)).toBe(0);
    expect(Object.is(negate(zero).numerator, -0)).toBe(false);
    expect(isZero({ numerator: 0n, denominator: 3n })).toBe(true);
  });
});

describe("toDecimal", () => {
  it("hands out the quotient, exact where it ends", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1_000_000 }), (numerator, denominator) => {
        const expected = new Decimal(numerator).div(denominator);
        expect(toDecimal({ numerator, denominator }).eq(expected)).toBe(true);
      }),
    );
    expect(toDecimal({ numerator: -17, denominator: 16 }).toString()).toBe("-1.0625");
    expect(toDecimal({ numerator: 10n ** 30n, denominator: 1 }).toString()).toBe(`1${"0".repeat(30)}`);
  });
});
