import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals, readNumber, scaled } from "../../grammar/decimal.js";

describe("digits with marks", () => {
  it.each<[string, string | null, string | null]>([
    ["1100", "1100", "1100"],
    ["007", "7", "7"],
    ["1.100", "1100", "1.1"],
    ["1,100", "1.1", "1100"],
    ["1.100,50", "1100.5", "1100.5"],
    ["1,100.50", "1100.5", "1100.5"],
    ["1.234.567", "1234567", "1234567"],
    ["1,234,567", "1234567", "1234567"],
    ["20,00", "20", "20"],
    ["2.5", "2.5", "2.5"],
    ["0.100", "0.1", "0.1"],
    ["1'100", "1100", "1100"],
    ["1’100,5", "1100.5", "1100.5"],
    ["1.00.0", null, null],
    ["1,2,3", null, null],
    ["1.100.5", null, null],
  ])("%s is %s in Italian and %s in English", (image, italian, english) => {
    expect([readNumber(image, ",")?.value ?? null, readNumber(image, ".")?.value ?? null]).toEqual([italian, english]);
  });

  it("tell whether the mark was the other language's", () => {
    expect([readNumber("2.5", ",")?.foreign, readNumber("2,5", ",")?.foreign]).toEqual([true, false]);
    expect([readNumber("1,100.50", ",")?.foreign, readNumber("1.100,50", ",")?.foreign]).toEqual([true, false]);
  });
});

describe("decimals", () => {
  it("take the zeros of a scale", () => {
    expect([scaled("1.5", 6), scaled("0.0005", 3), scaled("7", 0), scaled("1.2345", 3)]).toEqual([
      "1500000",
      "0.5",
      "7",
      "1234.5",
    ]);
  });

  it("are ordered as numbers are", () => {
    const figure = fc.integer({ min: -30_000, max: 30_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(figure, figure, (left, right) => {
        expect(Math.sign(compareDecimals(`${left}`, `${right}`))).toBe(Math.sign(left - right) + 0);
      }),
      { numRuns: 1000 },
    );
    expect(compareDecimals("0.5", "0.45")).toBe(1);
    expect(compareDecimals("-0.5", "-0.45")).toBe(-1);
  });
});
