import { expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { explain } from "../../src/explain.js";
import type { EvaluateOptions } from "../../src/options.js";

it.each<[string, string, EvaluateOptions, string]>([
  ["entro il 30/06/2021", "30/06/2021", {}, "nell'ultimo giorno utile, valore atteso raggiunto"],
  ["entro il 30/06/2021", "02/07/2021", {}, "2 giorni dopo la scadenza, valore atteso non raggiunto"],
  // The day within the month is not known: neither is the distance.
  ["entro il 30/06/2021", "giugno 2021", {}, "valore atteso raggiunto"],
  ["30/06/2021", "30/06/2021", { polarity: "on-target" }, "valore atteso raggiunto"],
  ["dal 1/6/2021", "01/05/2021", {}, "31 giorni prima del termine iniziale, valore atteso non raggiunto"],
  ["dal 1/6/2021 al 30/6/2021", "01/07/2021", {}, "a 1 giorno dal periodo richiesto, valore atteso non raggiunto"],
  ["100 ± 5", "120", {}, "fuori dall'intervallo richiesto di 15"],
  ["2/4", "5/4", { polarity: "on-target", policy: { tolerance: 0.1 } }, "fuori dall'intervallo richiesto di 0,65"],
])("of %s, %s is told as standing", (expected, actual, options, said) => {
  expect(explain(evaluate(expected, actual, options))).toMatch(new RegExp(`Consuntivo [^:]*: ${said}\\.$`));
});
