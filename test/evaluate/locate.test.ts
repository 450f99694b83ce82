import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import type { MeasurementInput } from "../../src/measurement.js";
import type { EvaluateOptions } from "../../src/options.js";
import { outcome } from "../builders/evaluation.js";

const incomparable = "undecided invalid incomparable";

describe("what cannot be compared is undecided, never unmet", () => {
  it.each([
    ["80%", "30/06/2020"],
    ["80%", "SI"],
    ["24000", "85%"],
    ["24000", "3/4"],
    ["24000", "30 giorni"],
    ["24000", "+5"],
    ["€ 10.000", "9.000 giorni"],
    ["al massimo 30 giorni", "2 mesi"],
    ["al massimo 10 giorni lavorativi", "10 giorni"],
    ["entro 15 giorni", "30/06/2020"],
    ["entro il 15/07/2020", "100%"],
    ["entro il 15/07/2020", "SI"],
    ["SI", "100%"],
    ["SI", "3"],
    ["Report finale", "3"],
    ["Report finale", "+5%"],
    ["≥ 3/4", "SI"],
    ["+10%", "SI"],
    ["+10%", "31/12/2020"],
    ["+10%", "+5 punti percentuali"],
    ["incremento di 5 punti percentuali", "+5%"],
  ])("%s by %s", (expected, actual) => {
    expect(outcome(expected, actual)).toBe(incomparable);
  });

  it("or by a list", () => {
    for (const expected of ["80%", "≥ 3/4", "Report finale", "+10%", "entro il 15/07/2020", "SI"]) {
      expect(outcome(expected, ["85%", "90%"])).toBe(incomparable);
    }
  });
});

describe("a value with its date", () => {
  it("answers a value by the value", () => {
    expect(outcome("80%", { value: "85%", date: "2020-12-31" })).toBe("met 1");
    expect(outcome("SI", { value: "NO", date: "2020-12-31" })).toBe("unmet 0");
    expect(outcome("≥ 3/4", { value: "1/4", date: "2020-12-31" })).toBe("unmet 0.3333");
    expect(outcome("+10%", { value: "+10%", date: "2020-12-31" })).toBe("met 1");
    expect(outcome("Report finale", { value: "SI", date: "2020-12-31" })).toBe("met 1");
  });
});

describe("what cannot be compared is told by its name", () => {
  const names = (expected: string, actual: MeasurementInput, options: EvaluateOptions = {}) =>
    evaluate(expected, actual, options).diagnostics.flatMap((found) =>
      found.code === "incomparable" ? [`${found.expected}: ${found.actual}`] : [],
    );

  it.each<[string, MeasurementInput, string, EvaluateOptions?]>([
    ["80%", "30/06/2020", "number: date"],
    ["24000", "+5", "number: change"],
    ["24000", "3/4", "number: ratio"],
    ["24000", "30 giorni", "number: day"],
    ["≥ 3/4", "SI", "ratio: answer"],
    ["≥ 3/4", "3 giorni", "ratio: time"],
    ["entro il 15/07/2020", "SI", "date: answer"],
    ["entro il 15/07/2020", { value: "50%", date: "2020-07-01" }, "date: quantity"],
    ["SI", "100%", "answer: quantity"],
    ["Report finale", "3", "completion: number"],
    ["Report finale", "+5%", "completion: change"],
    ["+10%", "SI", "change: answer"],
    ["+10%", "2/4", "change: ratio"],
    ["+10%", "+5 giorni", "change in percent: day"],
    ["riduzione di 5 km", "90 ore", "change in km: hour", { baseline: "100 ore" }],
    ["riduzione di 5 km", "90", "change in km: hour", { baseline: "100 ore" }],
    ["riduzione di 5 km", "90 ore", "change in km: hour", { baseline: "100" }],
    ["riduzione del 10%", "90 km", "hour: km", { baseline: "100 ore" }],
  ])("%s by %j", (expected, actual, told, options) => {
    expect(names(expected, actual, options)).toEqual([told]);
  });
});

it("takes no change at all for a level of nothing", () => {
  expect(outcome("almeno 5", "+0")).toBe("unmet 0");
  expect(outcome("al massimo 0 reclami", "mantenimento")).toBe("met 1");
});
