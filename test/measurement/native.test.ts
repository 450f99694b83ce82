import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { decimalText, fromDate, fromNative } from "../../src/measurement/native.js";

describe("native values", () => {
  it("are levels, answers and days", () => {
    expect(fromNative(85)).toEqual({ kind: "quantity", value: "85", unit: null });
    expect(fromNative(-5)).toEqual({ kind: "quantity", value: "-5", unit: null });
    expect(fromNative(true)).toEqual({ kind: "answer", value: "yes" });
    expect(fromNative(false)).toEqual({ kind: "answer", value: "no" });
    expect(fromDate(new Date(2020, 6, 15, 23, 30))).toEqual({
      kind: "date",
      moment: { grain: "day", year: 2020, month: 7, day: 15 },
    });
  });

  it("keep every digit", () => {
    expect(decimalText(0.1)).toBe("0.1");
    expect(decimalText(1e21)).toBe("1000000000000000000000");
    expect(decimalText(12345678901234567890n)).toBe("12345678901234567890");
    expect(decimalText(new Decimal("0.12345678901234567890123"))).toBe("0.12345678901234567890123");
  });

  it("know no negative zero", () => {
    expect(decimalText(-0)).toBe("0");
    expect(decimalText(new Decimal(-0))).toBe("0");
  });

  it("are no measurement where they are no number or no day", () => {
    for (const input of [Number.NaN, Infinity, new Decimal(Number.NaN), new Date(Number.NaN), new Date(-8.64e15)]) {
      expect(fromNative(input)).toBeNull();
    }
  });
});
