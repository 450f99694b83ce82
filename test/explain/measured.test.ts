import { expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { explain } from "../../src/explain.js";
import type { MeasurementInput } from "../../src/measurement.js";
import type { EvaluateOptions } from "../../src/options.js";

function measured(expected: string, actual: MeasurementInput, options: EvaluateOptions = {}): string {
  return /Consuntivo (.*?): /.exec(explain(evaluate(expected, actual, options)))?.[1] ?? "";
}

it.each<[string, MeasurementInput, EvaluateOptions, string]>([
  ["50", "45", {}, "45 su 50"],
  ["Bilancio", "50%", {}, "50%"],
  ["Bilancio", "50% il 30/06/2021", {}, "50% il 30/06/2021"],
  ["NO", "SI", {}, "SI"],
  ["SI, 3", [null, "3"], {}, "n.d.; 3"],
  ["1) SI 2) 30/06/2021", ["SI", "giugno 2021"], {}, "SI; giugno 2021"],
  ["mantenimento", "100", { baseline: 100 }, "100 (variazione 0 rispetto a 100)"],
  ["riduzione di 5 giorni", "90 ore", { baseline: "100 ore" }, "90 ore (variazione -0,42 giorni rispetto a 100 ore)"],
  ["riduzione di 5 ore", "90 ore", { baseline: "100 ore" }, "90 ore (variazione -10 ore rispetto a 100 ore)"],
])("of %s tells %j", (expected, actual, options, said) => {
  expect(measured(expected, actual, options)).toBe(said);
});
