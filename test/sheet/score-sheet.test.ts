import { describe, expect, it } from "vitest";
import { readActuals, readSheet, scoreSheet } from "../../src/sheet/index.js";
import { indicatorOf, phaseOf, sheetOf } from "../builders/sheets.js";

const codes = (result: { readonly diagnostics: readonly { readonly code: string }[] }) =>
  result.diagnostics.map(({ code }) => code);

describe("scoreSheet", () => {
  it("scores a sheet as it is read with its actuals as they are read", () => {
    const sheet = readSheet(
      "2022_AB01\nBiblioteca\n\nINDICATORI\nDescrizione\tTipo\tValore Atteso\nPrestiti\tRISULTATO\t> 900\nOre\tRISULTATO\t40\n",
    );
    const scored = scoreSheet(sheet, readActuals("indicatore;consuntivo\n1;1000\n2;30"));
    expect(scored.status).toBe("scored");
    expect(`${scored.score}`).toBe("0.875");
    expect(scored.verdict).toBe("unmet");
    expect(scored.year).toBe(2022);
  });

  it("takes the year of the sheet for a target that names none, and an option over it", () => {
    const sheet = sheetOf({ indicators: [indicatorOf("entro il 30 Giugno")] });
    const actuals = [{ indicator: 1, actual: "12/06/2022" }];
    expect(scoreSheet(sheet, actuals).verdict).toBe("met");
    expect(scoreSheet(sheet, actuals, { year: 2021 }).verdict).toBe("unmet");
  });

  it("takes the description of an indicator as evidence for its target", () => {
    const sheet = sheetOf({ indicators: [indicatorOf("2/4", "Incontri effettuati/incontri previsti")] });
    const [indicator] = scoreSheet(sheet, [{ indicator: 1, actual: "3/4" }]).indicators;
    expect(indicator?.evaluation.verdict).toBe("met");
    expect(indicator?.evaluation.diagnostics.map(({ code }) => code)).toContain("inferred-reading");
  });

  it("weighs indicators as the sheet says, and as the options say over it", () => {
    const sheet = sheetOf({ indicators: [indicatorOf("10", "a", "75"), indicatorOf("10", "b", "25")] });
    const actuals = [
      { indicator: 1, actual: 10 },
      { indicator: 2, actual: 0 },
    ];
    expect(`${scoreSheet(sheet, actuals).score}`).toBe("0.75");
    expect(`${scoreSheet(sheet, actuals, { indicators: { 1: { weight: 10 }, b: { weight: 90 } } }).score}`).toBe("0.1");
  });

  it("gives an indicator options of its own", () => {
    const sheet = sheetOf({ indicators: [indicatorOf("+10%", "Iscritti"), indicatorOf("100", "Giorni")] });
    const actuals = [
      { indicator: 1, actual: 231 },
      { indicator: 2, actual: 50 },
    ];
    const options = { indicators: { 1: { baseline: 210 }, Giorni: { polarity: "lower-is-better" as const } } };
    expect(scoreSheet(sheet, actuals, options).verdict).toBe("met");
  });

  it("reports settings that name no row", () => {
    const sheet = sheetOf({ indicators: [indicatorOf("10")] });
    const scored = scoreSheet(sheet, [{ indicator: 1, actual: 10 }], {
      indicators: { 7: { weight: 1 }, constructor: {} },
    });
    expect(codes(scored)).toEqual(["unpaired-setting", "unpaired-setting"]);
  });

  it("says that a sheet with nothing in it has nothing to weigh", () => {
    expect(scoreSheet(sheetOf(), [])).toMatchObject({ status: "not-assessable", score: null, verdict: "undecided" });
  });

  it("fails an objective whose required indicator is unmet, and leaves its score", () => {
    const sheet = sheetOf({ indicators: [indicatorOf("10", "a"), indicatorOf("10", "b")] });
    const actuals = [
      { indicator: 1, actual: 10 },
      { indicator: 2, actual: 8 },
    ];
    const scored = scoreSheet(sheet, actuals, { passMark: 0.8, indicators: { b: { required: true } } });
    expect(`${scored.score}`).toBe("0.9");
    expect(scored.verdict).toBe("unmet");
    expect(scoreSheet(sheet, actuals, { passMark: 0.8 }).verdict).toBe("met");
  });

  it("refuses an unknown option value and names it", () => {
    const sheet = sheetOf({ indicators: [indicatorOf("10")] });
    expect(() => scoreSheet(sheet, [], { locale: "de" as "en" })).toThrow(/"locale".*"it", "en"/);
    expect(() => scoreSheet(sheet, [], { unavailable: "ignore" as "zero" })).toThrow(/"unavailable"/);
    expect(() => scoreSheet(sheet, [], { split: { stages: 1 } as object })).toThrow(/phases, indicators, linked/);
    expect(() => scoreSheet(sheet, [], { split: { phases: -1 } })).toThrow(/split.phases/);
    expect(() => scoreSheet(sheet, [], { split: { phases: 0 } })).toThrow(/share/);
    expect(() => scoreSheet(sheetOf(), [], { policy: "best" as "banded" })).toThrow(/"proportional"/);
    expect(() => scoreSheet(sheetOf(), [], { phasePolicy: { clamp: { min: 2 } } })).toThrow(/clamp/);
    const settings = { 1: { status: "missing" as "neutralised" } };
    expect(() => scoreSheet(sheet, [], { indicators: settings })).toThrow(/"neutralised", "not-assessable"/);
  });

  it("takes text from a hostile sheet as text", () => {
    const hostile = '<script>alert("1")</script> constructor __proto__ %s $1';
    const sheet = sheetOf({
      indicators: [indicatorOf(hostile, hostile), indicatorOf("10", "__proto__"), indicatorOf("\u0000", "")],
      phases: [phaseOf("2022-12-31", null, hostile)],
    });
    const scored = scoreSheet(sheet, [
      { indicator: hostile, actual: hostile },
      { indicator: "__proto__", actual: 10 },
      { phase: hostile, end: hostile },
    ]);
    expect(scored.indicators.map(({ evaluation }) => evaluation.status)).toEqual(["invalid", "scored", "invalid"]);
    expect(scored.phases[0]?.evaluation.status).toBe("invalid");
    expect(scored.score).toBeNull();
  });

  it("is plain data that JSON can write", () => {
    const sheet = sheetOf({ indicators: [indicatorOf("> 80%")], phases: [phaseOf("2022-06-30")] });
    const scored = scoreSheet(sheet, [{ indicator: 1, actual: "85%" }], { split: { phases: 1, indicators: 1 } });
    expect(JSON.parse(JSON.stringify(scored))).toMatchObject({ interval: ["0.5", "1"], split: { phases: 1 } });
  });
});
