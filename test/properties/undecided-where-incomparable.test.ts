import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import type { MeasurementInput } from "../../src/measurement.js";
import { expectation } from "../arbitraries/expectation.js";
import { measurements } from "../arbitraries/measurements.js";
import { anyText } from "../arbitraries/texts.js";

/** Targets of one kind, and measurements that cannot be held against them whatever their figures. */
const strangers: readonly (readonly [string, readonly string[], readonly MeasurementInput[]])[] = [
  [
    "a count",
    [">= 5", "24000", "almeno 3 incontri"],
    ["85%", "30/06/2020", "SI", "3/4", "+5", "5 giorni", "€ 5", true],
  ],
  ["a percentage", ["> 80%", "100% delle pratiche"], ["30/06/2020", "NO", "80 giorni", "€ 80", "+80 p.p.", false]],
  ["a ratio", ["≥ 250/75", "8 su 10"], ["250", 250, "SI", "30/06/2020", "+5%", "5 giorni"]],
  ["an amount of money", [">= € 5.000"], ["5.000 $", "90%", "5.000 giorni", "SI", "31/12/2020"]],
  ["a number of working days", ["entro 5 giorni lavorativi"], ["5 giorni", "1 settimana", "90%", "30/06/2020", "SI"]],
  ["months", ["entro 2 mesi"], ["60 giorni", "8 settimane", "SI", "50%"]],
  ["a deadline", ["entro il 30/06/2020", "30 giugno 2020"], ["85%", "5", "SI", "3/40", "+5%", "15 giorni"]],
  ["a deadline without a year", ["entro il 30 giugno"], ["15/06/2020", "15/06", "SI", "5"]],
  ["a period", ["dal 1/3/2021 al 30/6/2021"], ["85%", "5", "SI", "100"]],
  ["an answer", ["SI", "NO", "si/no"], ["85%", "5", "30/06/2020", "3/40", 1, 0]],
  ["a change in percent", ["+10%", "riduzione del 10%"], ["SI", "30/06/2020", "+10 p.p.", "100"]],
  ["a change in points", ["+5 punti percentuali"], ["+5%", "SI", "30/06/2020"]],
  ["a deliverable", ["Relazione annuale"], ["5", 5, "+10%", "30 giorni"]],
  ["nothing", ["n.d.", "da definire", ""], ["85%", "SI", "5", "30/06/2020", true, 0]],
  ["a table of bands", [">= 90% -> 100 / < 90% -> 0"], ["SI", "30/06/2020", "5 giorni"]],
];

describe("a measurement that cannot be held against", () => {
  it.each(strangers)("%s is undecided, with the reason", (_, targets, actuals) => {
    for (const target of targets) {
      for (const actual of actuals) {
        const { verdict, score, status, diagnostics } = evaluate(target, actual);
        expect([target, actual, verdict]).toEqual([target, actual, "undecided"]);
        expect(score).toBeNull();
        expect(["invalid", "informational", "missing"]).toContain(status);
        expect(diagnostics.length).toBeGreaterThan(0);
      }
    }
  });
});

describe("a missing measurement", () => {
  it("is never met nor unmet, whatever the target", () => {
    const missing = fc.constantFrom(null, undefined, "", "  ", "n.d.", { value: null, date: null });
    fc.assert(
      fc.property(fc.oneof(expectation, anyText("it")), missing, (target, actual) => {
        expect(evaluate(target, actual, { year: 2020 }).verdict).toBe("undecided");
      }),
      { numRuns: 600 },
    );
  });
});

describe("an evaluation", () => {
  it("is decided only with a measurement that was read, and undecided only with a reason", () => {
    fc.assert(
      fc.property(fc.oneof(expectation, anyText("it")), measurements, (target, actual) => {
        const { verdict, measurement, expectation: read, diagnostics } = evaluate(target, actual, { year: 2020 });
        if (verdict === "undecided") expect(diagnostics.length).toBeGreaterThan(0);
        else
          expect([measurement === null, measurement?.kind === "missing", read === null]).toEqual([false, false, false]);
      }),
      { numRuns: 1000 },
    );
  });
});
