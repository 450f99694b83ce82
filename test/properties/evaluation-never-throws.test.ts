import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { explain } from "../../src/explain.js";
import type { MeasurementInput } from "../../src/measurement.js";
import { expectation } from "../arbitraries/expectation.js";
import { measurements } from "../arbitraries/measurements.js";
import { options } from "../arbitraries/options.js";

const fragments = [
  ..."<>=≥≤~±%€/.,;:()+-'°–→ ",
  ..."0123456789",
  ...["SI", "no", "entro", "il", "dal", "al", "tra", "e", "o", "di cui", "almeno", "circa", "non", "più di", "anno"],
  ...["giugno", "trimestre", "30/06", "2020", "31/12/2020", "mila", "milioni", "giorni", "incontri", "n.", "->"],
  ...["riduzione", "incremento", "mantenimento", "punti percentuali", "rispetto al", "Report", "n.d.", "1)", "2)"],
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join(" ")),
  fc.array(fc.constantFrom(...fragments), { maxLength: 12 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const anything = fc.oneof(texts, fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }));

describe("evaluating", () => {
  it("gives a result for any text and any measurement, and says why where it is undecided", () => {
    fc.assert(
      fc.property(texts, anything, (expected, actual) => {
        const evaluation = evaluate(expected, actual as MeasurementInput, { year: 2020 });
        expect(["met", "unmet", "undecided"]).toContain(evaluation.verdict);
        if (evaluation.verdict === "undecided") expect(evaluation.diagnostics.length).toBeGreaterThan(0);
        if (evaluation.status === "scored") expect(evaluation.score).not.toBeNull();
        else expect(evaluation.score).toBeNull();
        expect(() => JSON.stringify(evaluation)).not.toThrow();
      }),
      { numRuns: 1500 },
    );
  });

  it("gives a result whatever the options, and words for it", () => {
    fc.assert(
      fc.property(fc.oneof(texts, expectation), fc.oneof(texts, measurements), options, (expected, actual, own) => {
        const evaluation = evaluate(expected, actual, own);
        expect(["met", "unmet", "undecided"]).toContain(evaluation.verdict);
        expect(evaluation.score === null).toBe(evaluation.status !== "scored");
        for (const locale of ["it", "en"] as const) expect(explain(evaluation, { locale }).length).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
  });

  it("is met by nothing that is missing", () => {
    fc.assert(
      fc.property(texts, (expected) => {
        expect(evaluate(expected, null, { year: 2020 }).verdict).toBe("undecided");
      }),
    );
  });
});
