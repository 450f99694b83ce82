import { describe, expect, it } from "vitest";
import type { LocaleName } from "../src/options.js";
import { ParseError, parse } from "../src/parse.js";
import { parseMeasurement, safeParseMeasurement } from "../src/parse-measurement.js";

describe("safeParseMeasurement", () => {
  it("reads text and native values", () => {
    expect(safeParseMeasurement("1.100,5")).toMatchObject({ ok: true, measurement: { value: "1100.5" } });
    expect(safeParseMeasurement("1,100.5", { locale: "en" })).toMatchObject({ measurement: { value: "1100.5" } });
    expect(safeParseMeasurement(null)).toMatchObject({ measurement: { kind: "missing" } });
  });

  it("lets the target break a tie", () => {
    expect(safeParseMeasurement("2/4", { expectation: parse("entro il 30/06") })).toMatchObject({
      measurement: { kind: "date" },
    });
    expect(safeParseMeasurement("2/4", { expectation: parse("80%") })).toMatchObject({
      measurement: { kind: "ratio" },
    });
  });

  it("refuses unknown option values", () => {
    expect(() => safeParseMeasurement("5", { locale: "fr" as LocaleName })).toThrow(TypeError);
  });
});

describe("parseMeasurement", () => {
  it("gives the measurement, or throws with the diagnostics", () => {
    expect(parseMeasurement("85%")).toEqual({ kind: "quantity", value: "85", unit: { kind: "percent" } });
    expect(() => parseMeasurement("> 80%")).toThrow(ParseError);
    try {
      parseMeasurement(Number.NaN);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ diagnostics: [{ code: "not-a-measurement" }] });
    }
  });
});

it("says what is wrong in the language of the caller, Italian unless told otherwise", () => {
  expect(() => parseMeasurement("> 80%")).toThrow('"> 80%" non è un valore rilevato');
  expect(() => parseMeasurement("> 80%", { locale: "en" })).toThrow('"> 80%" is not a measured value');
});
