import { describe, expect, it } from "vitest";
import { readActuals, scoreSheet } from "../../src/sheet/index.js";
import { indicatorOf, phaseOf, sheetOf } from "../builders/sheets.js";

const sheet = sheetOf({
  indicators: [indicatorOf("10", "Attività già svolte"), indicatorOf("10", "Incontri (serali)")],
  phases: [phaseOf("2022-06-30", "100", "Accordo con il personale")],
});

const used = (scored: ReturnType<typeof scoreSheet>) => scored.indicators.map(({ evaluation }) => evaluation.actual);

describe("the pairing of actuals", () => {
  it("goes by number, from 1", () => {
    expect(used(scoreSheet(sheet, readActuals("indicatore;consuntivo\n2;20\n1;10")))).toEqual(["10", "20"]);
  });

  it("goes by description, whatever its case, accents and spaces", () => {
    const scored = scoreSheet(
      sheet,
      readActuals("indicatore;consuntivo\n  ATTIVITA   gia svolte ;10\nincontri serali;20"),
    );
    expect(used(scored)).toEqual(["10", "20"]);
    expect(scored.diagnostics.map(({ code }) => code)).toEqual(["split-required"]);
  });

  it("pairs phases likewise", () => {
    const scored = scoreSheet(sheet, readActuals("fase;fine effettiva\naccordo con il PERSONALE;30/06/2022"));
    expect(scored.phases[0]?.evaluation.verdict).toBe("met");
  });

  it.each([
    ["a number that the sheet does not have", "3"],
    ["number zero", "0"],
    ["a description that the sheet does not have", "Incontri"],
  ])("reports %s, with its line", (_, name) => {
    const scored = scoreSheet(sheet, readActuals(`indicatore;consuntivo\n${name};10`));
    expect(scored.diagnostics).toContainEqual({
      code: "unpaired-actual",
      of: "indicator",
      name,
      severity: "warning",
      line: 2,
    });
    expect(used(scored)).toEqual(["", ""]);
  });

  it("believes neither of two rows that disagree", () => {
    const scored = scoreSheet(sheet, readActuals("indicatore;consuntivo\n1;10\n1;2\n1;10"));
    const repeated = { code: "repeated-actual", of: "indicator", number: 1, agree: false, severity: "error" };
    expect(scored.diagnostics).toContainEqual({ ...repeated, line: 3 });
    expect(scored.indicators[0]).toMatchObject({ actual: null, evaluation: { status: "invalid", score: null } });
  });

  it("counts two rows that agree once", () => {
    const scored = scoreSheet(sheet, readActuals("indicatore;consuntivo\n1;10\nattivita gia svolte;10"));
    expect(used(scored)[0]).toBe("10");
    expect(scored.diagnostics).toContainEqual(expect.objectContaining({ code: "repeated-actual", severity: "info" }));
  });

  it("gives no row to either of two indicators that it could mean", () => {
    const twins = sheetOf({ indicators: [indicatorOf("1", "Spesa: A"), indicatorOf("2", "Spesa A")] });
    const scored = scoreSheet(twins, [{ indicator: "spesa a", actual: 5 }]);
    expect(scored.diagnostics).toContainEqual(expect.objectContaining({ code: "ambiguous-actual", numbers: [1, 2] }));
    expect(used(scored)).toEqual(["", ""]);
    expect(used(scoreSheet(twins, [{ indicator: "Spesa A", actual: 5 }]))).toEqual(["", "5"]);
  });

  it("compares descriptions without letters as they stand", () => {
    const signs = sheetOf({ indicators: [indicatorOf("1", "%%"), indicatorOf("2", "—")] });
    expect(used(scoreSheet(signs, [{ indicator: "—", actual: 5 }]))).toEqual(["", "5"]);
  });

  it("uses the rows of its own objective only", () => {
    const csv = "obiettivo;indicatore;consuntivo\n2022_bl04;1;10\n2022_BL05;1;99\n;2;20";
    const scored = scoreSheet(sheet, readActuals(csv));
    expect(used(scored)).toEqual(["10", "20"]);
  });

  it("reports a file that is all about other objectives", () => {
    const scored = scoreSheet(sheet, readActuals("obiettivo;indicatore;consuntivo\n2022_BL05;1;99"));
    expect(scored.diagnostics).toContainEqual({
      code: "no-actuals",
      objectives: ["2022_BL05"],
      severity: "warning",
      line: null,
    });
  });
});

describe("the date of an actual", () => {
  const evaluated = (expected: string, actual: string | null, date: string) => {
    const scored = scoreSheet(sheetOf({ indicators: [indicatorOf(expected)] }), [{ indicator: 1, actual, date }]);
    return { ...scored.indicators[0]?.evaluation, codes: scored.diagnostics.map(({ code }) => code) };
  };

  it("answers a deadline beside what it is the date of", () => {
    expect(evaluated("100% entro il 30/06/2022", "100%", "15/06/2022").verdict).toBe("met");
    expect(evaluated("100% entro il 30/06/2022", "100%", "15/07/2022").verdict).toBe("unmet");
  });

  it("answers a deadline by itself", () => {
    expect(evaluated("entro il 30/06/2022", null, "15/06/2022").verdict).toBe("met");
  });

  it("never answers a number by itself", () => {
    expect(evaluated("almeno 150", null, "31/12/2022")).toMatchObject({ status: "missing", codes: ["unused-date"] });
    expect(evaluated("almeno 150", "", "2022")).toMatchObject({ status: "missing", codes: ["unused-date"] });
  });

  it("gives way to an actual that is a date itself", () => {
    expect(evaluated("entro il 30/06/2022", "15/06/2022", "31/12/2022")).toMatchObject({
      verdict: "met",
      codes: ["unused-date"],
    });
  });
});
