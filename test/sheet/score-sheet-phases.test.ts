import { describe, expect, it } from "vitest";
import { scoreSheet } from "../../src/sheet/index.js";
import { phaseOf, sheetOf } from "../builders/sheets.js";

const judged = (
  end: string | null,
  actual: { readonly end?: string | Date; readonly completion?: number | string } | null,
  options = {},
) => {
  const rows = actual === null ? [] : [{ phase: 1, ...actual }];
  const scored = scoreSheet(sheetOf({ phases: [phaseOf(end)] }), rows, options);
  const [phase] = scored.phases;
  const { verdict, status, score, gap } = phase?.evaluation ?? {};
  return { by: phase?.by, verdict, status, score: score?.toNumber() ?? null, gap: gap?.toNumber() ?? null };
};

describe("a phase", () => {
  it("is met when it ended by its planned day", () => {
    expect(judged("2022-06-30", { end: "30/06/2022" })).toMatchObject({ by: "end", verdict: "met", score: 1 });
    expect(judged("2022-06-30", { end: new Date(2022, 5, 30) })).toMatchObject({ verdict: "met" });
    expect(judged("2022-06-30", { end: "2022-06-30" })).toMatchObject({ verdict: "met" });
  });

  it("is late by its days, and scored by the policy", () => {
    expect(judged("2022-06-30", { end: "15/07/2022" })).toMatchObject({ verdict: "unmet", gap: -15, score: 0 });
    const policy = { deadline: { graceDays: 0, zeroAfterDays: 30 } };
    expect(judged("2022-06-30", { end: "15/07/2022" }, { policy })).toMatchObject({ verdict: "unmet", score: 0.5 });
    expect(judged("2022-06-30", { end: "15/07/2022" }, { phasePolicy: policy }).score).toBe(0.5);
    const own = { policy, phasePolicy: "proportional" };
    expect(judged("2022-06-30", { end: "15/07/2022" }, own).score).toBe(0);
  });

  it("is scored by its completion where no end was reported, which is said to be unchecked", () => {
    expect(judged("2022-06-30", { completion: 60 })).toMatchObject({ by: "completion", verdict: "unmet", score: 0.6 });
    expect(judged("2022-06-30", { completion: "62.5" })).toMatchObject({ score: 0.625 });
    expect(judged("2022-06-30", { completion: 62.5 }, { locale: "en" })).toMatchObject({ score: 0.625 });
    const scored = scoreSheet(sheetOf({ phases: [phaseOf("2022-06-30")] }), [{ phase: 1, completion: 100 }]);
    expect(scored.verdict).toBe("met");
    expect(scored.diagnostics.map(({ code }) => code)).toEqual(["unchecked-end"]);
  });

  it("that ended unfinished is held against both", () => {
    expect(judged("2022-06-30", { end: "15/06/2022", completion: 80 })).toMatchObject({
      by: "both",
      verdict: "unmet",
      score: 0.8,
    });
    expect(judged("2022-06-30", { end: "15/06/2022", completion: 100 })).toMatchObject({ by: "end", verdict: "met" });
    expect(judged(null, { end: "15/06/2022", completion: 80 })).toMatchObject({ verdict: "unmet", score: 0.8 });
  });

  it("is pending before its planned end, however far it has come, and missing after", () => {
    const early = { asOf: "2022-06-01" };
    expect(judged("2022-06-30", null, early)).toMatchObject({ status: "pending", verdict: "undecided", score: null });
    expect(judged("2022-06-30", { completion: 60 }, early)).toMatchObject({ status: "pending", score: null });
    expect(judged("2022-06-30", { completion: 100 }, early)).toMatchObject({ status: "scored", score: 1 });
    expect(judged("2022-06-30", { completion: 60 }, { asOf: "2022-07-01" })).toMatchObject({ score: 0.6 });
    expect(judged("2022-06-30", null, { asOf: new Date(2022, 6, 1) })).toMatchObject({ status: "missing" });
    expect(judged("2022-06-30", null)).toMatchObject({ by: "nothing", status: "missing" });
  });

  it("without a planned end is met when it ended", () => {
    expect(judged(null, { end: "15/06/2022" })).toMatchObject({ verdict: "met" });
    expect(judged(null, null)).toMatchObject({ status: "missing" });
  });

  it("whose planned end is no day cannot be judged by its end", () => {
    expect(judged("31/02/2022", { end: "15/06/2022" })).toMatchObject({ status: "invalid" });
    expect(judged("31/02/2022", { completion: 100 })).toMatchObject({ status: "scored" });
    expect(judged("31/02/2022", { end: "15/06/2022", completion: 10 })).toMatchObject({ status: "invalid" });
  });

  it("whose actual end is no day cannot be judged", () => {
    expect(judged("2022-06-30", { end: "a fine mese" })).toMatchObject({ status: "invalid", score: null });
  });
});

describe("the phases of a sheet", () => {
  it("are weighed as the sheet says", () => {
    const sheet = sheetOf({ phases: [phaseOf("2022-06-30", "30", "a"), phaseOf("2022-12-31", "70", "b")] });
    const scored = scoreSheet(sheet, [
      { phase: "a", end: "30/06/2022" },
      { phase: "b", completion: 50 },
    ]);
    expect(`${scored.blocks.phases?.score}`).toBe("0.65");
  });

  it("believe rows that say the same of one phase, and none of those that do not", () => {
    const sheet = sheetOf({ phases: [phaseOf("2022-06-30")] });
    const twice = (end: string, completion: number) =>
      scoreSheet(sheet, [
        { phase: 1, end: "30/06/2022", completion: 100 },
        { phase: "Fase", end, completion },
      ]);
    const same = twice("30/06/2022", 100);
    expect(same.phases[0]?.evaluation).toMatchObject({ status: "scored", verdict: "met" });
    expect(same.diagnostics).toMatchObject([{ code: "repeated-actual", of: "phase", number: 1, agree: true }]);
    for (const other of [twice("12/07/2022", 100), twice("30/06/2022", 80)]) {
      expect(other.phases[0]).toMatchObject({ actual: null, evaluation: { status: "invalid", score: null } });
      expect(other.diagnostics).toMatchObject([{ code: "repeated-actual", agree: false }]);
    }
  });

  it("have the status that the caller settles, whatever was measured", () => {
    const sheet = sheetOf({ phases: [phaseOf("2022-06-30")] });
    const scored = scoreSheet(sheet, [{ phase: 1, end: "12/07/2022" }], { phases: { 1: { status: "neutralised" } } });
    expect(scored.phases[0]?.evaluation).toMatchObject({ status: "neutralised", verdict: "undecided", score: null });
  });

  it("have no score where some weights are blank", () => {
    const sheet = sheetOf({ phases: [phaseOf("2022-06-30", "30", "a"), phaseOf("2022-12-31", null, "b")] });
    const scored = scoreSheet(sheet, [{ phase: "a", end: "30/06/2022" }]);
    expect(scored.blocks.phases).toMatchObject({ status: "invalid", score: null });
    expect(scored.blocks.phases?.diagnostics[0]?.code).toBe("weight-missing");
  });
});
