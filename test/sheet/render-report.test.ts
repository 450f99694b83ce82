import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readActuals, readSheet, renderReport, scoreOffice, scoreSheet } from "../../src/sheet/index.js";
import { indicatorOf, phaseOf, sheetOf } from "../builders/sheets.js";

const sample = (name: string, csv: string) =>
  scoreSheet(
    readSheet(readFileSync(`examples/sheets/${name}.txt`, "utf8")),
    readActuals(readFileSync(`examples/actuals/${csv}.csv`, "utf8")),
    { split: { phases: 40, indicators: 60 } },
  );

const library = sample("2022_BL04-biblioteca", "2022_BL04-biblioteca");
const formats = ["text", "markdown", "html"] as const;

/** Only the letters and digits, so that wrapping, escaping and markup do not matter. */
const letters = (text: string) =>
  text
    .replace(/<[^>]*>/g, " ")
    .replace(/&(?:gt|lt|quot|amp|#39);/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");

describe("renderReport", () => {
  for (const format of formats) {
    it(`tells every target, actual and note of a sheet in ${format}`, () => {
      const report = letters(renderReport(library, { format }));
      for (const { indicator, actual } of library.indicators) {
        expect(report).toContain(letters(indicator.description));
        expect(report).toContain(letters(indicator.expected));
        expect(report).toContain(letters(`${actual?.actual ?? ""}`));
        expect(report).toContain(letters(actual?.note ?? ""));
      }
      for (const { phase } of library.phases) expect(report).toContain(letters(phase.description));
    });

    it(`tells the outcome in a sign and in words, the reason and what was assumed, in ${format}`, () => {
      const report = renderReport(library, { format, locale: "en" }).replace(/\s+/g, " ");
      expect(report).toMatch(/✓(<[^>]*>| )+met/);
      expect(report).toMatch(/✗(<[^>]*>| )+not met/);
      expect(report).toContain("15 days after the deadline");
      expect(letters(report)).toContain(letters("a higher value is taken as better"));
      expect(letters(report)).toContain(letters("between 62.45% and 69.95%"));
    });

    it(`is the same every time, in ${format}`, () => {
      expect(renderReport(library, { format })).toBe(renderReport(library, { format }));
    });

    it(`writes an office with all of its objectives in ${format}`, () => {
      const roads = sample("2022_BL07-strade", "2022_BL07-strade");
      const office = scoreOffice([
        { ...library, weight: 60 },
        { ...roads, weight: 40 },
      ]);
      const report = letters(renderReport(office, { format }));
      expect(report.split(letters("Biblioteca aperta: più ore")).length).toBeGreaterThan(2);
      expect(report).toContain(letters("Relazione sul rilievo del traffico"));
    });

    it(`writes a sheet with nothing in it in ${format}`, () => {
      const report = renderReport(scoreSheet(sheetOf({ title: null, code: null }), []), { format });
      expect(report).toContain("Obiettivo senza titolo");
      expect(report).not.toMatch(/undefined|null|NaN|\[object/);
    });
  }

  it("writes text in Italian unless it is told otherwise", () => {
    expect(renderReport(library)).toContain("INDICATORI\n");
    expect(renderReport(library, { locale: "en" })).toContain("INDICATORS\n");
  });

  it("tells what a target was read as where that is not what is written", () => {
    expect(renderReport(library)).toContain("=>4 · letto come >= 4 · confronto");
  });

  it("tells the problems of the sheet itself", () => {
    const sheet = readSheet(
      "2022_AB01\nTitolo\n\nINDICATORI\nDescrizione\tTipo\tValore Atteso\nPrestiti\tRISULTATO\t\n",
    );
    expect(renderReport(scoreSheet(sheet, []))).toContain("non ha un valore atteso");
  });

  it("tells a problem of the weights under the name of the block", () => {
    const sheet = sheetOf({ indicators: [indicatorOf("10", "a", "30"), indicatorOf("10", "b")] });
    expect(renderReport(scoreSheet(sheet, [])).replace(/\s+/g, " ")).toContain("Indicatori: 1 elemento è senza peso");
  });

  it("says beside the row what is the matter with its actuals", () => {
    const sheet = sheetOf({ indicators: [indicatorOf("10", "a")] });
    const actuals = [
      { indicator: 1, actual: 1, line: 2 },
      { indicator: 1, actual: 2, line: 3 },
    ];
    const report = renderReport(scoreSheet(sheet, actuals), { locale: "en" });
    expect(report).toContain("data to be corrected");
    expect(report.replace(/\s+/g, " ")).toContain("Actuals, line 3: the actuals of indicator 1 disagree");
  });

  it("tells an end that is before the beginning of its phase, and one that is no day", () => {
    const sheet = sheetOf({ phases: [phaseOf("2021-06-30"), phaseOf("31/02/2022", null, "b")] });
    const scored = scoreSheet(sheet, [{ phase: 1, end: "01/01/2020" }]);
    for (const format of formats) expect(renderReport(scored, { format })).toContain("31/02/2022");
  });

  it("refuses an unknown format or language", () => {
    expect(() => renderReport(library, { format: "pdf" as "html" })).toThrow(/"text", "markdown", "html"/);
    expect(() => renderReport(library, { format: "constructor" as "html" })).toThrow(TypeError);
    expect(() => renderReport(library, { locale: "de" as "it" })).toThrow(/"it", "en"/);
  });
});
