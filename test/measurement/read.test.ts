import { describe, expect, it } from "vitest";
import type { ReadingContext } from "../../src/measurement/context.js";
import { readMeasurement } from "../../src/measurement/read.js";
import type { MeasurementInput } from "../../src/measurement.js";

const context: ReadingContext = { locale: "it", dateOrder: "day-first", maxLength: 2000, favoured: null, memory: null };
const read = (input: unknown, options = {}) => readMeasurement(input as MeasurementInput, { ...context, ...options });
const measurement = (input: unknown, options = {}) => {
  const result = read(input, options);
  return result.ok ? result.measurement : null;
};
const codes = (input: unknown, options = {}) => read(input, options).diagnostics.map(({ code }) => code);

describe("readMeasurement", () => {
  it("takes nothing, and blank text, for missing", () => {
    for (const input of [null, undefined, "", "  ", "\u00a0"]) expect(measurement(input)).toEqual({ kind: "missing" });
  });

  it("reads plain text and whatever the grammar reads", () => {
    expect(measurement(" 85% ")).toEqual({ kind: "quantity", value: "85", unit: { kind: "percent" } });
    expect(measurement("due report")).toEqual({ kind: "quantity", value: "2", unit: null, counted: "report" });
    expect(codes("2.5")).toEqual(["foreign-decimal-mark"]);
  });

  it("marks what it says as being about the actual", () => {
    const result = read("2.5");
    expect(result.diagnostics.every(({ source }) => source === "actual")).toBe(true);
    expect(read("80%%").diagnostics[0]).toMatchObject({ source: "actual", severity: "error" });
  });

  it("prefers the reading that the target favours", () => {
    expect(measurement("2/4")).toMatchObject({ kind: "ratio" });
    expect(measurement("2/4", { favoured: "date" })).toMatchObject({ kind: "date" });
    expect(codes("2/4")).toEqual(["ambiguous"]);
    expect(codes("2/4", { favoured: "ratio" })).toEqual([]);
    expect(measurement("30/6", { favoured: "ratio" })).toMatchObject({ kind: "date" });
    expect(measurement("30/06", { favoured: "ratio" })).toMatchObject({ kind: "date" });
  });

  it("reads native numbers of any size, and answers", () => {
    expect(measurement(12345678901234567890n)).toEqual({ kind: "quantity", value: "12345678901234567890", unit: null });
    expect(measurement(false)).toEqual({ kind: "answer", value: "no" });
  });

  it("refuses half a ratio, and a value or a date of which the other is not even named", () => {
    for (const input of [{ numerator: 3 }, { denominator: 4 }, { value: 3 }, { date: "2020-12-31" }]) {
      expect(codes(input)).toEqual(["not-a-measurement"]);
    }
    expect(measurement({ value: 3, date: undefined })).toMatchObject({ kind: "quantity", value: "3" });
    expect(codes({ numerator: 3, denominator: Number.NaN })).toEqual(["not-a-measurement"]);
    expect(codes({ numerator: "SI", denominator: 4 })).toEqual(["not-a-measurement"]);
    expect(codes({ numerator: "80%%", denominator: 4 })).toEqual(["not-a-measurement"]);
    expect(codes({ value: { kind: "list", members: [] }, date: "2020-12-31" })).toEqual(["not-a-measurement"]);
  });

  it("reads ratios in numbers, big integers and text", () => {
    expect(measurement({ numerator: 240, denominator: 80 })).toEqual({
      kind: "ratio",
      numerator: "240",
      denominator: "80",
    });
    expect(measurement({ numerator: 1n, denominator: "1.100,5" })).toMatchObject({ denominator: "1100.5" });
    expect(measurement({ numerator: 0, denominator: 0 })).toMatchObject({ denominator: "0" });
    expect(codes({ numerator: 3, denominator: 0 })).toEqual(["zero-denominator"]);
    expect(codes({ numerator: 3, denominator: -4 })).toEqual(["not-a-measurement"]);
    expect(codes({ numerator: "tre%", denominator: 4 })).toEqual(["not-a-measurement"]);
    expect(codes({ numerator: null, denominator: 4 })).toEqual(["not-a-measurement"]);
  });

  it("reads a value with its date", () => {
    const moment = { grain: "day", year: 2020, month: 12, day: 31 };
    expect(measurement({ value: "SI", date: "2020-12-31" })).toMatchObject({ kind: "dated", date: { moment } });
    expect(measurement({ value: true, date: new Date(2020, 11, 31) })).toMatchObject({
      kind: "dated",
      date: { moment },
    });
    expect(measurement({ value: "2/4", date: "31/12/2020" })).toMatchObject({
      value: { kind: "ratio" },
      date: { moment },
    });
    expect(measurement({ value: "SI", date: null })).toEqual({ kind: "answer", value: "yes" });
    expect(measurement({ value: null, date: "2020-12-31" })).toMatchObject({ kind: "date", moment });
  });

  it("refuses a date that is none, or a value that has its own", () => {
    expect(codes({ value: "SI", date: "boh" })).toEqual(["not-a-measurement"]);
    expect(codes({ value: "SI", date: 2020 })).toEqual(["not-a-measurement"]);
    expect(codes({ value: "31/12/2020", date: "2020-12-31" })).toEqual(["not-a-measurement"]);
    expect(codes({ value: "80%%", date: "2020-12-31" })).not.toEqual([]);
  });

  it("reads lists, and says everything that is wrong in them", () => {
    expect(measurement(["85%", 3, null])).toMatchObject({
      kind: "list",
      members: [{ value: "85" }, { value: "3" }, { kind: "missing" }],
    });
    expect(codes(["85%", Number.NaN, "boh"])).toEqual(["not-a-measurement", "not-a-measurement"]);
  });

  it("takes a measurement that was read before", () => {
    const known = { kind: "quantity", value: "85", unit: null };
    expect(measurement(known)).toBe(known);
    expect(codes({ kind: "boh" })).toEqual(["not-a-measurement"]);
  });

  it("refuses whatever else it is given, without throwing", () => {
    for (const input of [
      Number.NaN,
      Infinity,
      new Date(Number.NaN),
      {},
      Symbol("x"),
      () => 1,
      "> 80%",
      Object.create(null),
    ]) {
      expect(codes(input)).toEqual(["not-a-measurement"]);
    }
  });

  it("refuses a text that is too long", () => {
    expect(codes("1 2 ".repeat(10), { maxLength: 20 })).toEqual(["too-long"]);
  });
});
