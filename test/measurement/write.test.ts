import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { writeInput } from "../../src/measurement/write.js";
import type { MeasurementInput } from "../../src/measurement.js";

describe("writeInput", () => {
  it.each<[MeasurementInput, string]>([
    ["85%", "85%"],
    [null, ""],
    [undefined, ""],
    [85.5, "85.5"],
    [12n, "12"],
    [true, "true"],
    [new Decimal("0.5"), "0.5"],
    [new Date(2020, 6, 15, 23), "2020-07-15"],
    [new Date(Number.NaN), "Invalid Date"],
    [new Date(-8.64e15), "-271821-04-20T00:00:00.000Z"],
    [{ numerator: 240, denominator: 80 }, "240/80"],
    [{ value: "100%", date: "2020-06-15" }, "100% (2020-06-15)"],
    [["85%", 3], "85%; 3"],
    [{ numerator: 240 } as unknown as MeasurementInput, "[object Object]"],
    [{ value: 3 } as unknown as MeasurementInput, "[object Object]"],
    [{ date: "2020-06-15" } as unknown as MeasurementInput, "[object Object]"],
    [{ kind: "dated", value: 3, date: null } as unknown as MeasurementInput, "[object Object]"],
  ])("tells a measurement as text: %#", (input, text) => {
    expect(writeInput(input)).toBe(text);
  });

  it("never throws, whatever it is given", () => {
    for (const input of [Symbol("x"), () => 1, Object.create(null), { numerator: Symbol("x"), denominator: 1 }]) {
      expect(typeof writeInput(input as MeasurementInput)).toBe("string");
    }
  });
});
