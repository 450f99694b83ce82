import { expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { explain } from "../../src/explain.js";
import type { MeasurementInput } from "../../src/measurement.js";

function explained(expected: string, actual: MeasurementInput, locale: "it" | "en"): string {
  return explain(evaluate(expected, actual), { locale });
}

it("tells the year that the other end of a period gave", () => {
  expect(explained("dal 1/6 al 30/6/2021", "5/6/2021", "it")).toContain("(in assenza dell'anno si è inteso il 2021)");
  expect(explained("dal 1/6 al 30/6/2021", "5/6/2021", "en")).toContain("(without a year, 2021 was assumed)");
});

it("tells which reading of an ambiguous text was taken", () => {
  expect(explained("2/4", "3/4", "it")).toContain("(inteso come rapporto; ");
  expect(explained("2/4", "3/4", "en")).toContain("(read as a ratio; ");
});

it("tells that an ambiguous text was taken for a date", () => {
  const [it, en] = (["it", "en"] as const).map((locale) =>
    explain(evaluate("entro il 15/07/2020", "2/7/2020"), { locale }),
  );
  expect(it).not.toContain("inteso");
  expect(en).not.toContain("read as");
  const read = evaluate("2/4", "3/4");
  const asDate = read.diagnostics.map((found) =>
    found.code === "ambiguous" ? { ...found, reading: "date", other: "ratio" } : found,
  );
  expect(explain({ ...read, diagnostics: asDate })).toContain("(inteso come data; ");
});

it("says of the dates of bands too that each was taken as the last day", () => {
  const said = explain(evaluate("30 giugno -> 100 / 31 luglio -> 50", "15/06/2021", { year: 2021 }));
  expect(said).toContain("(in assenza di indicazioni si è inteso «entro»)");
  expect(said).toContain("fascia 1 (entro il 30/06/2021), punteggio 100%, valore atteso raggiunto");
});

it("says of a date among others that it was taken as the last day", () => {
  const said = explained("100%; 30/06/2021", ["100%", "30/06/2021"], "it");
  expect(said).toContain(
    "(in assenza di indicazioni si è inteso «almeno»; in assenza di indicazioni si è inteso «entro»)",
  );
});

it("does so where another member stays open", () => {
  expect(explained("circa 100 e 30/06/2021", ["99", "30/06/2021"], "it")).toContain("si è inteso «entro»");
});
