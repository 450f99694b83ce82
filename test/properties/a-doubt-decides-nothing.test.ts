import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import type { LocaleName } from "../../src/options.js";

const targets: Readonly<Record<LocaleName, readonly string[]>> = {
  it: [">= 80%", "n. 5 incontri", "entro il 30/06/2020", "SI", "Relazione annuale", "entro 30 giorni", "+10%", "2/4"],
  en: [">= 80%", "5 meetings", "by 30/06/2020", "yes", "Annual report", "within 30 days", "+10%", "2/4"],
};

const doubts: Readonly<Record<LocaleName, readonly string[]>> = {
  it: [" (stima)", "?", " ?", " n.d.", " in parte", " (parziale)", ", ma non tutto", " (provvisorio)", " tranne uno"],
  en: [" (est.)", "?", " ?", " tbc", " in part", " (partial)", ", but not all", " (provisional)", " except one"],
};

const figures = fc.oneof(
  fc.integer({ min: 0, max: 200 }).map((number) => `${number}%`),
  fc.integer({ min: 0, max: 200 }).map((number) => `${number}`),
  fc.integer({ min: 0, max: 40 }).map((number) => `${number}/40`),
  fc.integer({ min: 1, max: 28 }).map((day) => `${day}/06/2020`),
  fc.integer({ min: 1, max: 20 }).map((number) => `-${number}%`),
);

describe("a doubt", () => {
  for (const locale of ["it", "en"] as const) {
    const answers = locale === "it" ? fc.constantFrom("SI", "sì", "NO", "no") : fc.constantFrom("yes", "No");
    it(`decides nothing, whatever it is said of (${locale})`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...targets[locale]),
          fc.oneof(figures, answers),
          fc.constantFrom(...doubts[locale]),
          (target, figure, doubt) => {
            const { verdict, score } = evaluate(target, figure + doubt, { locale });
            expect([verdict, score]).toEqual(["undecided", null]);
          },
        ),
        { numRuns: 500 },
      );
    });
  }
});
