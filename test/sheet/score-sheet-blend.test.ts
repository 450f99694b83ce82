import { describe, expect, it } from "vitest";
import { type ScoreSheetOptions, scoreOffice, scoreSheet } from "../../src/sheet/index.js";
import { indicatorOf, phaseOf, sheetOf } from "../builders/sheets.js";

const sheet = sheetOf({ phases: [phaseOf("2022-06-30")], indicators: [indicatorOf("100")] });

const scored = (actual: number | null, end: string | null, options: ScoreSheetOptions = {}) =>
  scoreSheet(
    sheet,
    [
      { indicator: 1, actual },
      { phase: 1, end },
    ],
    options,
  );

const figures = ({ score, interval, status, verdict }: ReturnType<typeof scoreSheet>) => ({
  score: score?.toNumber() ?? null,
  interval: interval?.map(Number) ?? null,
  status,
  verdict,
});

const codes = (result: ReturnType<typeof scoreSheet>) => result.diagnostics.map(({ code }) => code);

describe("phases and indicators", () => {
  it("are put together by the split", () => {
    const split = { phases: 0.4, indicators: 0.6 };
    expect(figures(scored(50, "30/06/2022", { split }))).toMatchObject({ score: 0.7, status: "scored" });
    expect(figures(scored(50, "30/06/2022", { split: { phases: 40, indicators: 60 } }))).toMatchObject({ score: 0.7 });
  });

  it("have no common score without a split, and the bounds that any split keeps to", () => {
    const result = scored(50, "30/06/2022");
    expect(figures(result)).toEqual({ score: null, interval: [0.5, 1], status: "incomplete", verdict: "unmet" });
    expect(codes(result)).toEqual(["split-required"]);
    expect(result.blocks.phases?.score?.toNumber()).toBe(1);
    expect(result.blocks.indicators?.score?.toNumber()).toBe(0.5);
  });

  it("need no split where they agree", () => {
    const result = scored(100, "30/06/2022");
    expect(figures(result)).toEqual({ score: 1, interval: [1, 1], status: "scored", verdict: "met" });
    expect(codes(result)).toEqual([]);
  });

  it("do not agree by what both still lack", () => {
    expect(figures(scored(null, null))).toMatchObject({ score: null, interval: [0, 1], status: "incomplete" });
  });

  it("need no split for the least and the greatest", () => {
    expect(figures(scored(50, "30/06/2022", { method: "min" }))).toMatchObject({ score: 0.5, verdict: "unmet" });
    expect(figures(scored(50, "30/06/2022", { method: "max" }))).toMatchObject({ score: 1, verdict: "met" });
  });

  it("decide a pass mark that every split passes, or none", () => {
    const verdict = (passMark: number) => scored(50, "30/06/2022", { passMark }).verdict;
    expect([verdict(0.4), verdict(0.7)]).toEqual(["met", "undecided"]);
    expect(scored(50, "12/07/2022", { passMark: 0.6 }).verdict).toBe("unmet");
  });

  it("that the split does not name are left out, and said to be", () => {
    const result = scored(50, null, { split: { indicators: 1 } });
    expect(figures(result)).toMatchObject({ score: 0.5, status: "scored" });
    expect(codes(result)).toEqual(["block-left-out"]);
  });

  it("have no score where one of them has unusable weights", () => {
    const uneven = sheetOf({
      phases: [phaseOf("2022-06-30", "50", "a"), phaseOf("2022-06-30", null, "b")],
      indicators: [indicatorOf("100")],
    });
    const actuals = [{ indicator: 1, actual: 100 }];
    expect(figures(scoreSheet(uneven, actuals))).toMatchObject({ score: null, status: "invalid", interval: null });
    const split = { phases: 1, indicators: 1 };
    expect(scoreSheet(uneven, actuals, { split }).score).toBeNull();
  });

  it("leave the score to the other where one has nothing to score", () => {
    const unset = sheetOf({ phases: [phaseOf("2022-06-30")], indicators: [indicatorOf("n.d.")] });
    const result = scoreSheet(unset, [{ phase: 1, end: "01/06/2022" }]);
    expect(figures(result)).toMatchObject({ score: 1, status: "scored" });
  });
});

describe("statuses", () => {
  const three = sheetOf({ indicators: [indicatorOf("100", "a"), indicatorOf("100", "b"), indicatorOf("n.d.", "c")] });
  const a = { indicator: "a", actual: 100 };

  it("keep what is missing from being scored, unless the caller says otherwise", () => {
    expect(figures(scoreSheet(three, [a]))).toMatchObject({ score: null, status: "incomplete", interval: [0.5, 1] });
    expect(figures(scoreSheet(three, [a], { unavailable: "zero" })).score).toBe(0.5);
    expect(figures(scoreSheet(three, [a], { unavailable: "exclude" })).score).toBe(1);
  });

  it("never exclude what disagrees with itself", () => {
    const actuals = [a, { indicator: "b", actual: 1 }, { indicator: "b", actual: 2 }];
    expect(scoreSheet(three, actuals, { unavailable: "exclude" }).score).toBeNull();
  });

  it("that are declared hand the weight of an indicator to the rest", () => {
    const result = scoreSheet(three, [a], { indicators: { b: { status: "neutralised" } } });
    expect(figures(result)).toMatchObject({ score: 1, status: "scored" });
    expect(result.indicators[1]?.evaluation).toMatchObject({ status: "neutralised", verdict: "undecided" });
    expect(result.coverage.toNumber()).toBeCloseTo(1 / 3);
  });

  it("are pending until the year of the plan is over, where the target names no day", () => {
    const status = (asOf: string) => scoreSheet(three, [], { asOf }).indicators.map((each) => each.evaluation.status);
    expect(status("2022-06-30")).toEqual(["pending", "pending", "informational"]);
    expect(status("2022-12-31")).toEqual(["missing", "missing", "informational"]);
  });

  it("are pending until the day that the target names", () => {
    const dated = sheetOf({ indicators: [indicatorOf("entro il 31/03/2022")] });
    const status = (asOf: string) => scoreSheet(dated, [], { asOf }).indicators[0]?.evaluation.status;
    expect([status("2022-03-01"), status("2022-04-01")]).toEqual(["pending", "missing"]);
  });
});

describe("a summary sheet", () => {
  const link = (code: string | null, title = "Titolo") => ({
    code,
    title,
    revenue: null,
    expenditure: null,
    others: [],
    line: 1,
  });
  const child = (code: string | null, actual: number, title = "Titolo") =>
    scoreSheet(sheetOf({ code, title, indicators: [indicatorOf("100")] }), [{ indicator: 1, actual }]);
  const parent = sheetOf({ linkedObjectives: [link("2022_BL00_01"), link("2022_BL00_02")] });

  it("rolls up the objectives it links to, matched by their codes", () => {
    const linked = [child("2022_bl00_02", 50), child("2022_BL00_01", 100)];
    expect(figures(scoreSheet(parent, [], { linked }))).toMatchObject({ score: 0.75, status: "scored" });
    const weighed = [
      { ...child("2022_BL00_01", 100), weight: 80 },
      { ...child("2022_BL00_02", 50), weight: 20 },
    ];
    expect(figures(scoreSheet(parent, [], { linked: weighed })).score).toBe(0.9);
  });

  it("matches an objective without a code by its title", () => {
    const untitled = sheetOf({ linkedObjectives: [link(null, "Museo del lago")] });
    const linked = [child(null, 50, "MUSEO del Lago")];
    expect(figures(scoreSheet(untitled, [], { linked })).score).toBe(0.5);
  });

  it("waits for objectives that were not given, and reports strangers and repetitions", () => {
    const linked = [child("2022_BL00_01", 100), child("2022_BL00_01", 0), child("2022_XX", 0)];
    const result = scoreSheet(parent, [], { linked });
    expect(figures(result)).toMatchObject({ score: null, status: "incomplete", interval: [0.5, 1] });
    expect(codes(result)).toEqual(["repeated-objective", "unscored-link", "unlinked-objective"]);
  });

  it("says that its objectives were not given at all", () => {
    const result = scoreSheet(parent, []);
    expect(codes(result)).toEqual(["links-not-given"]);
    expect(result.linked).toHaveLength(2);
    expect(result.blocks.linked).toBeNull();
  });

  it("puts them together with its own indicators by the split", () => {
    const own = sheetOf({ ...parent, indicators: [indicatorOf("100")] });
    const linked = [child("2022_BL00_01", 100), child("2022_BL00_02", 100)];
    const split = { indicators: 25, linked: 75 };
    expect(figures(scoreSheet(own, [{ indicator: 1, actual: 0 }], { linked, split })).score).toBe(0.75);
  });

  it("carries incompleteness up through every level", () => {
    const open = scoreSheet(sheetOf({ code: "2022_BL00_01", indicators: [indicatorOf("100")] }), []);
    const result = scoreSheet(parent, [], { linked: [open, child("2022_BL00_02", 100)] });
    const office = scoreOffice([result, child("2022_BL09", 0)]);
    expect(office).toMatchObject({ score: null, status: "incomplete" });
    expect(office.interval?.map(Number)).toEqual([0.25, 0.5]);
    expect(office.coverage.toNumber()).toBe(0.75);
  });
});

describe("scoreOffice", () => {
  const objective = (code: string, actual: number) =>
    scoreSheet(sheetOf({ code, indicators: [indicatorOf("100")] }), [{ indicator: 1, actual }]);

  it("rolls objectives up by their weights", () => {
    const objectives = [
      { ...objective("2022_A1", 100), weight: 60 },
      { ...objective("2022_A2", 50), weight: 40 },
    ];
    expect(scoreOffice(objectives)).toMatchObject({ status: "scored", verdict: "unmet", remarks: [] });
    expect(scoreOffice(objectives).score?.toNumber()).toBe(0.8);
  });

  it("reports an objective that is there twice", () => {
    const { remarks } = scoreOffice([objective("2022_A1", 100), objective("2022_a1", 50)]);
    expect(remarks.map(({ code }) => code)).toEqual(["repeated-objective"]);
  });

  it("has nothing to weigh without objectives", () => {
    expect(scoreOffice([])).toMatchObject({ score: null, status: "not-assessable" });
  });
});
