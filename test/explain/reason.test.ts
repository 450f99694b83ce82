import { expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { sayReason } from "../../src/explain/reason.js";
import { explain } from "../../src/explain.js";
import { locales } from "../../src/locale/locales.js";

it("is that the ends of a window are in reverse order, where they were not put in order", () => {
  expect(explain(evaluate("dal 30/6/2021 al 1/3/2021", "1/4/2021"))).toMatch(/^Non si può decidere: gli estremi di /);
  expect(explain(evaluate("tra 20 e 10", "15"))).not.toContain("inverso");
});

it("is each problem once", () => {
  const evaluation = evaluate("80%", "2021-06-30");
  const twice = { ...evaluation, diagnostics: [...evaluation.diagnostics, ...evaluation.diagnostics] };
  expect(sayReason(twice, locales.it)).toBe(sayReason(evaluation, locales.it));
});

it("is that nothing is defined where nothing else is told", () => {
  expect(sayReason({ ...evaluate("80%", "85%"), diagnostics: [] }, locales.it)).toBe("non definito");
});

it("is that a schedule says nothing of a year, and which years it speaks of", () => {
  const [one, two] = ["Anno 2015: 5", "Anno 2015: 5; Anno 2016: 6"].map((text) => evaluate(text, "5", { year: 2018 }));
  if (one === undefined || two === undefined) throw new Error("nothing to explain");
  expect(explain(one)).toContain("alcun valore atteso, che è indicato per il solo 2015.");
  expect(explain(two, { locale: "en" })).toContain("no target is written for 2018, only for 2015 and 2016.");
});
