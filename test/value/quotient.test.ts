import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../src/value/decimal.js";
import { shortQuotient } from "../../src/value/quotient.js";

function expectDivided(numerator: number, denominator: number): void {
  const made = shortQuotient(numerator, denominator);
  const divided = new Decimal(numerator).div(denominator);
  expect(made?.toFixed()).toBe(divided.toFixed());
  expect([made?.s, made?.e, made?.d]).toEqual([divided.s, divided.e, divided.d]);
  expect(made?.times(3).eq(divided.times(3))).toBe(true);
}

const whole = fc.oneof(
  fc.integer({ min: 0, max: 200 }),
  fc.integer({ min: 0, max: 1_000_000_000 }),
  fc.constantFrom(1, 9, 10, 9_999_999, 10_000_000, 99_999_999, 123_456_789_012),
);
const denominator = fc.oneof(
  fc.integer({ min: 1, max: 200 }),
  fc.integer({ min: 1, max: 900_000_000 }),
  fc.constantFrom(1, 3, 7, 10, 100, 1_000_000, 10_000_000, 99_999_999, 900_000_000),
);

describe("the quotient of two whole numbers", () => {
  it("is the very decimal that decimal.js divides to", () => {
    fc.assert(
      fc.property(whole, denominator, fc.boolean(), (size, divisor, isNegative) => {
        fc.pre(size > 0 && size / divisor < 10_000_000);
        expectDivided(isNegative ? -size : size, divisor);
      }),
      { numRuns: 5000 },
    );
  });

  it("is rounded half up at the 40th digit, wherever the first one stands", () => {
    for (const first of [2, 23, 234, 2345, 23_456, 234_567, 2_345_678]) {
      for (const divisor of [3, 7, 9, 11, 13, 17, 19, 99_999, 899_999_999]) expectDivided(first, divisor);
    }
  });

  it("carries over runs of nines", () => {
    for (const divisor of [899_999_999, 900_000_000, 1_000_003]) {
      for (const near of [1, 2, 7]) expectDivided(near * divisor - 1, divisor);
    }
  });

  it("of zero is zero, without a sign", () => {
    expect(shortQuotient(0, 7)?.toString()).toBe("0");
    expect(Object.is(shortQuotient(-0, 7)?.toNumber(), 0)).toBe(true);
  });

  it("is left to decimal.js where plain numbers are too small", () => {
    expect(shortQuotient(1, 900_000_001)).toBeNull();
    expect(shortQuotient(10_000_000, 1)).toBeNull();
    expect(shortQuotient(Number.NaN, 1)).toBeNull();
  });
});
