import { describe, expect, it } from "vitest";
import {
  type LinkedObjective,
  type Phase,
  renderReport,
  type Sheet,
  scoreOffice,
  scoreSheet,
} from "../../../src/sheet/index.js";
import { indicatorOf, phaseOf, sheetOf } from "../../builders/sheets.js";

const formats = ["text", "markdown", "html"] as const;
const nameless: Partial<Sheet> = { code: null, title: null, year: null, yearFrom: null };
const untimed: Phase = { ...phaseOf(null), start: null };

function link(code: string | null, title: string): LinkedObjective {
  return { code, title, revenue: null, expenditure: null, others: [], line: 1 };
}

describe.each(formats)("a report in %s of a sheet that leaves much out", (format) => {
  it("tells an objective without code and title by its service", () => {
    const { header } = sheetOf();
    const scored = scoreSheet(sheetOf({ ...nameless, header: { ...header, service: "Servizio Strade" } }), []);
    expect(renderReport(scored, { format })).toContain("Servizio Strade");
    expect(renderReport(scored, { format, locale: "en" })).toContain("Objective sheet");
  });

  it("shows phases without days, descriptions and weights", () => {
    const phases = [
      { ...untimed, description: "" },
      { ...phaseOf("2022-06-30"), start: null },
      phaseOf(null),
      phaseOf("fine anno"),
      phaseOf("2022-06-30", "10"),
    ];
    const actuals = [
      { phase: 2, end: "2022-07-10" },
      { phase: 3, end: "2022-05-10" },
      { phase: 5, end: "2022-05-10", completion: 100 },
    ];
    for (const locale of ["it", "en"] as const) {
      const report = renderReport(scoreSheet(sheetOf({ phases }), actuals), { format, locale });
      expect(report).toContain("fine anno");
      expect(report).toContain("2022");
    }
  });

  it("has no chart where no phase has a day", () => {
    const report = renderReport(scoreSheet(sheetOf({ phases: [untimed] }), []), { format });
    expect(report).not.toContain('<svg class="gantt"');
  });

  it("shows what must be met, and the day it was scored for", () => {
    const sheet = sheetOf({ indicators: [indicatorOf("> 80%", ""), indicatorOf("3")] });
    const indicators = { 1: { required: true, weight: 60 }, 2: { weight: 40 } };
    const scored = scoreSheet(sheet, [{ indicator: 1, actual: "70%" }], { indicators, asOf: "2022-11-30" });
    expect(renderReport(scored, { format })).toContain("30/11/2022");
    expect(renderReport(scored, { format })).toContain("obbligatorio");
  });

  it("shows linked objectives, scored or not, with and without a code", () => {
    const indicators = [indicatorOf("3")];
    const own = sheetOf({ code: "2022_BL01", indicators, phases: [phaseOf("2022-06-30")] });
    const linked = [{ ...scoreSheet(own, [{ indicator: 1, actual: 3 }]), weight: 30 }];
    const linkedObjectives = [link("2022_BL01", "Verde"), link(null, "Strade"), link("2022_BL09", "")];
    const scored = scoreSheet(sheetOf({ indicators, linkedObjectives }), [{ indicator: 1, actual: 3 }], {
      linked,
      split: { indicators: 60, linked: 40 },
    });
    const report = renderReport(scored, { format });
    for (const name of ["Verde", "Strade", "60%", "40%"]) expect(report).toContain(name);
  });

  it("names an office by the directorate of all its objectives, or not", () => {
    const of = (directorate: string | null, parts: Partial<Sheet> = {}) =>
      scoreSheet(sheetOf({ ...parts, header: { ...sheetOf().header, directorate } }), []);
    const same = scoreOffice([of("Direzione Verde"), of("Direzione Verde")]);
    expect(renderReport(same, { format })).toContain("Direzione Verde");
    const several = renderReport(scoreOffice([of("Direzione Verde", { code: null }), of(null)]), { format });
    expect(several).toContain("Obiettivi");
    const weighed = { ...of("Direzione Verde"), weight: 10 };
    expect(renderReport(scoreOffice([weighed, of("Direzione Verde")]), { format })).toContain("peso");
    expect(renderReport(scoreOffice([]), { format, locale: "en" })).toContain("Objectives");
  });
});

describe.each(formats)("a report in %s of what stands at the edge", (format) => {
  const reported = (scored: Parameters<typeof renderReport>[0]) =>
    renderReport(scored, { format }).replace(/\s+/g, " ");

  it("shows a part that the split leaves out with no share", () => {
    const sheet = sheetOf({ phases: [phaseOf("2022-06-30")], indicators: [indicatorOf("100")] });
    const actuals = [
      { indicator: 1, actual: 80 },
      { phase: 1, end: "30/06/2022" },
    ];
    expect(reported(scoreSheet(sheet, actuals, { split: { indicators: 1 } }))).toMatch(/Fasi.*0%.*Indicatori.*100%/);
  });

  it("tells a linked objective without code and title by its number alone", () => {
    const scored = scoreSheet(sheetOf({ linkedObjectives: [link(null, "")] }), []);
    expect(reported(scored)).toMatch(format === "html" ? /<td>1<\/td><th scope="row">—<\/th>/ : /1 (?:\| )?—/);
  });

  it("tells an office whose objectives name no directorate as objectives", () => {
    const office = scoreOffice([
      scoreSheet(sheetOf({ indicators: [indicatorOf("5")] }), [{ indicator: 1, actual: 5 }]),
    ]);
    expect(reported(office)).toMatch(/Obiettivi/);
    expect(reported(office)).not.toContain("null");
  });

  it("shows nothing for a planned day that is written in signs that cannot be shown", () => {
    const phase: Phase = { ...phaseOf("2022-06-30"), start: { written: "\u0007\u202e", day: null } };
    const report = renderReport(scoreSheet(sheetOf({ phases: [phase] }), []), { format });
    expect(report).toContain("30/06/2022");
    expect(report).not.toMatch(/\u0007|\u202e/);
  });

  it("ends a sentence that ends in a full stop already with no other", () => {
    const sheet = sheetOf({ indicators: [indicatorOf("1) 100% 2) report n. 1.100")] });
    expect(reported(scoreSheet(sheet, []))).not.toMatch(/\.\.(?!\.)/);
  });
});

it("draws the end of a phase that was reported with its completion, on a calendar of years", () => {
  const sheet = sheetOf({ phases: [{ ...phaseOf("2042-06-30"), start: phaseOf("2012-01-01").end }] });
  const report = renderReport(scoreSheet(sheet, [{ phase: 1, end: "15/06/2041", completion: 80 }]), { format: "html" });
  expect(report).toMatch(/<text x="[\d.]+" y="33">20\d\d<\/text>/);
  expect(report).toMatch(/<path class="end" d="M9\d\d/);
});
