import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addIntegers, multiplyIntegers, readInteger } from "../../src/value/integer.js";

const integer = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map((value) => readInteger(value.toString())),
);

describe("integers", () => {
  it("multiply and add as big integers do, whatever their size", () => {
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        expect(BigInt(multiplyIntegers(a, b))).toBe(BigInt(a) * BigInt(b));
        expect(BigInt(addIntegers(a, b))).toBe(BigInt(a) + BigInt(b));
      }),
    );
  });

  it("stay numbers while they are safe", () => {
    expect(multiplyIntegers(3, 5)).toBe(15);
    expect(multiplyIntegers(2 ** 40, 2 ** 40)).toBe(2n ** 80n);
    expect(addIntegers(Number.MAX_SAFE_INTEGER, 1)).toBe(2n ** 53n);
  });

  it("are read without losing a digit", () => {
    expect(readInteger("-120")).toBe(-120);
    expect(readInteger("12345678901234567890")).toBe(12345678901234567890n);
  });
});
