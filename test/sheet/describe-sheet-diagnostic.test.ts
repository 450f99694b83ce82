import { describe, expect, it } from "vitest";
import {
  describeSheetDiagnostic,
  type SheetDiagnostic,
  type SheetDiagnosticCode,
  type SheetDiagnosticFacts,
} from "../../src/sheet/index.js";

const weight: SheetDiagnostic = { code: "malformed-weight", found: "un terzo", severity: "warning", line: 12 };

type Facts = { readonly [Code in SheetDiagnosticCode]: Extract<SheetDiagnosticFacts, { readonly code: Code }> };

const facts: Facts = {
  "empty-sheet": { code: "empty-sheet" },
  "binary-content": { code: "binary-content", found: "PDF" },
  "too-long": { code: "too-long", length: 5_000_000, limit: 2_000_000 },
  "unknown-layout": { code: "unknown-layout" },
  "no-indicators": { code: "no-indicators" },
  "no-year": { code: "no-year" },
  "several-years": { code: "several-years", years: [2021, 2022] },
  "missing-expected": { code: "missing-expected", text: "Aiuole" },
  "missing-description": { code: "missing-description", text: "20" },
  "assumed-columns": { code: "assumed-columns", section: "phases" },
  "other-sheet": { code: "other-sheet", title: "2022_BL05" },
  "unplaced-line": { code: "unplaced-line", section: "gantt", text: "gen feb" },
  "page-furniture": { code: "page-furniture", text: "Pagina 1" },
  "uncertain-split": { code: "uncertain-split", doubt: "row", text: "Aiuole" },
  "repeated-field": { code: "repeated-field", label: "director", text: "PETRASECCA UGO" },
  "malformed-date": { code: "malformed-date", found: "31/02/2022" },
  "malformed-weight": { code: "malformed-weight", found: "molto" },
  "malformed-amount": { code: "malformed-amount", found: "molto" },
  "reversed-dates": { code: "reversed-dates", start: "01/05/2022", end: "01/04/2022" },
  "assumed-encoding": { code: "assumed-encoding", encoding: "windows-1252" },
  "empty-actuals": { code: "empty-actuals" },
  "missing-column": { code: "missing-column", columns: ["actual"] },
  "unknown-column": { code: "unknown-column", found: "umore" },
  "repeated-column": { code: "repeated-column", found: "note" },
  "row-without-name": { code: "row-without-name", text: "5" },
  "row-with-two-names": { code: "row-with-two-names", text: "1 2" },
  "surplus-cells": { code: "surplus-cells", text: "7" },
  "unclosed-quote": { code: "unclosed-quote" },
  "malformed-completion": { code: "malformed-completion", found: "120" },
};

describe("describeSheetDiagnostic", () => {
  it.each(Object.values(facts))("says $code as one sentence or two with all its facts", (fact) => {
    for (const locale of ["it", "en"] as const) {
      const sentence = describeSheetDiagnostic({ ...fact, severity: "warning", line: 7 }, locale);
      expect(sentence).toMatch(/^(Riga|Line) 7: .*\.$/u);
      expect(sentence).not.toMatch(/undefined|null|\[object/);
      if ("found" in fact) expect(sentence).toContain(fact.found);
      if ("text" in fact) expect(sentence).toContain(fact.text);
    }
  });

  it("says the problem, its line and the remedy", () => {
    expect(describeSheetDiagnostic(weight)).toBe(
      'Riga 12: il peso "un terzo" non è un numero: scriverlo come "30,00".',
    );
    expect(describeSheetDiagnostic(weight, "en")).toBe(
      'Line 12: the weight "un terzo" is not a number; write it as "30,00".',
    );
  });

  it("says what concerns the whole sheet without a line", () => {
    const none: SheetDiagnostic = { code: "no-indicators", severity: "warning", line: null };
    expect(describeSheetDiagnostic(none, "en")).toBe(
      'The sheet has no indicators; check that its section "INDICATORI" is complete.',
    );
  });

  it("lists the missing columns by the names they have in the file", () => {
    const missing: SheetDiagnostic = {
      code: "missing-column",
      columns: ["phase", "actual-end"],
      severity: "error",
      line: 1,
    };
    expect(describeSheetDiagnostic(missing)).toContain('"fase" e "fine effettiva"');
    expect(describeSheetDiagnostic(missing, "en")).toContain('"phase" and "actual end"');
  });

  it("cuts a long text short", () => {
    const long: SheetDiagnostic = { code: "page-furniture", text: "x".repeat(500), severity: "info", line: 1 };
    expect(describeSheetDiagnostic(long).length).toBeLessThan(250);
  });

  it("throws for a language it does not know, naming those it does", () => {
    // @ts-expect-error French is not there
    expect(() => describeSheetDiagnostic(weight, "fr")).toThrow(
      new TypeError('option "locale" is "fr"; it must be one of "it", "en"'),
    );
  });
});
