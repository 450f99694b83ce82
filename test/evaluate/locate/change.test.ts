import { describe, expect, it } from "vitest";
import type { Change, Expectation } from "../../../src/ast.js";
import { evaluate } from "../../../src/evaluate.js";
import { parse } from "../../../src/parse.js";
import { attainment, outcome } from "../../builders/evaluation.js";

describe("a change", () => {
  it("is written with its sign, or is the difference of a level from the baseline", () => {
    expect(outcome("riduzione del 10%", "-12%")).toBe("met 1");
    expect(outcome("riduzione del 10%", "180", { baseline: "200" })).toBe("met 1");
    expect(outcome("riduzione del 10%", 190, { baseline: 200 })).toBe("unmet 0.5");
    expect(outcome("+3 incontri", "+2", { baseline: 12 })).toBe("unmet 0.6667");
    expect(outcome("+3 incontri", 15, { baseline: 12 })).toBe("met 1");
  });

  it("needs the baseline for a level, and native numbers are always levels", () => {
    expect(outcome("riduzione del 10%", "180")).toBe("undecided invalid baseline-required");
    expect(outcome("+3 incontri", 3)).toBe("undecided invalid baseline-required");
    expect(outcome("riduzione del 10%", -12)).toBe("undecided invalid baseline-required");
  });

  it("in percent without a sign is a rise, unless a cut is asked for", () => {
    expect(outcome("incremento del 10%", "12%")).toBe("met 1");
    expect(outcome("riduzione del 10%", "12%")).toBe("undecided invalid unsigned-change");
    expect(outcome("riduzione del 10%", "0%")).toBe("unmet 0");
    expect(outcome("mantenimento", "85%")).toBe(
      "undecided invalid assumed-polarity unsigned-change".replace(" assumed-polarity", ""),
    );
    expect(outcome("incremento di 5 punti percentuali", "6 punti percentuali")).toBe("met 1");
  });

  it("in percent is a level where the baseline is one", () => {
    expect(outcome("incremento di 5 punti percentuali", "65%", { baseline: "60%" })).toBe("met 1");
    expect(outcome("incremento di 5 punti percentuali", "63%", { baseline: "60%" })).toBe("unmet 0.6");
    expect(outcome("incremento di 5 punti percentuali", 65, { baseline: "60%" })).toBe("met 1");
    expect(outcome("incremento del 5%", "63%", { baseline: "60%" })).toBe("met 1");
    expect(outcome("incremento del 5%", "+5%", { baseline: "60%" })).toBe("met 1");
    expect(outcome("incremento di 5 punti percentuali", "13/20", { baseline: "60%" })).toBe("met 1");
    expect(outcome("incremento di 5 punti percentuali", "13/20")).toBe("undecided invalid incomparable");
    expect(outcome("incremento di 5 punti percentuali", "0/0", { baseline: "60%" })).toBe(
      "undecided not-assessable nothing-to-assess",
    );
  });

  it("in percent of nothing is none", () => {
    expect(outcome("incremento del 10%", 5, { baseline: 0 })).toBe("undecided invalid incomparable");
    expect(outcome("incremento del 10%", 0, { baseline: 0 })).toBe("unmet 0");
    expect(outcome("incremento di 5 punti percentuali", "3 giorni", { baseline: "2 giorni" })).toBe(
      "undecided invalid incomparable",
    );
  });

  it("counts the size of a baseline below zero", () => {
    expect(outcome("incremento del 10%", -90, { baseline: -100 })).toBe("met 1");
  });

  it("without a unit is taken in the target's, and that is reported", () => {
    expect(outcome("+10%", "+12")).toBe("met 1");
    expect(evaluate("+10%", "+12").diagnostics).toMatchObject([{ code: "assumed-unit", unit: "percent" }]);
  });

  it("of what is to be kept is scored by the level", () => {
    expect(outcome("mantenimento", 95, { baseline: 100 })).toBe("unmet 0.95");
    expect(outcome("mantenimento", "-5%")).toBe("unmet 0.95");
    expect(outcome("mantenimento", "-5")).toBe("unmet 0");
    expect(outcome("mantenimento", 100, { baseline: 100 })).toBe("met 1");
    expect(outcome("mantenimento", 95, { baseline: 100, polarity: "lower-is-better" })).toBe("met 1");
  });

  it("asked for without a size is any, in any unit", () => {
    expect(outcome("riduzione dei consumi rispetto al 2019", "-3%")).toBe("met 1");
    expect(outcome("riduzione dei consumi rispetto al 2019", "-3 giorni")).toBe("met 1");
    expect(outcome("riduzione dei consumi rispetto al 2019", "0%")).toMatch(/^unmet/);
  });
});

describe("a level against a baseline", () => {
  it("converts its unit and the unit of the change", () => {
    expect(outcome("riduzione di 5 ore", "90 ore", { baseline: "100 ore" })).toBe("met 1");
    expect(outcome("riduzione di 1 giorno", "76 ore", { baseline: "100 ore" })).toBe("met 1");
    expect(outcome("riduzione di 5 ore", "90", { baseline: "100 ore" })).toBe("met 1");
  });

  it("in a unit that does not convert is not comparable", () => {
    expect(outcome("riduzione del 10%", "90 km", { baseline: "100 ore" })).toBe("undecided invalid incomparable");
    expect(outcome("riduzione di 5 km", "90 ore", { baseline: "100 ore" })).toBe("undecided invalid incomparable");
  });

  it("that is a share needs a baseline that is one", () => {
    expect(outcome("riduzione del 10%", "90/100", { baseline: "100%" })).toBe("met 1");
    expect(outcome("+10%", "2/4")).toBe("undecided invalid incomparable");
  });
});

describe("a change is the same", () => {
  it("in every unit, where nothing changed", () => {
    expect(outcome("+10%", "+0 giorni")).toBe("unmet 0");
  });

  it("in bare levels as in levels with their unit", () => {
    expect(outcome("incremento di 5 punti percentuali", 65, { baseline: 60 })).toBe("met 1");
    expect(outcome("riduzione di 5 km", 95, { baseline: 100 })).toBe("met 1");
    expect(outcome("riduzione di 5 km", 95, { baseline: "100 km" })).toBe("met 1");
    expect(outcome("+3", "15 km", { baseline: "12 km" })).toBe("met 1");
    expect(outcome("riduzione del 10%", "90 punti", { baseline: 100 })).toBe("met 1");
  });

  it("without a remark where no unit is missing", () => {
    expect(evaluate("+3 incontri", "+2").diagnostics).toEqual([]);
  });
});

describe("a change other than one", () => {
  const other: Expectation = { ...(parse("+10%") as Change), relation: "!=" };

  it("is asked for by neither way, so that a percent needs its sign", () => {
    expect(evaluate(other, "+5%").verdict).toBe("met");
    expect(evaluate(other, "+10%").verdict).toBe("unmet");
    expect(evaluate(other, "5%").diagnostics).toMatchObject([{ code: "unsigned-change", found: "5" }]);
  });
});

it("keeps what was nothing, or is more than it, whole: there is no share of nothing", () => {
  expect(attainment("mantenimento", 5, { baseline: 0 })).toBe("1");
  expect(attainment("mantenimento", -5, { baseline: 0 })).toBe("0");
  expect(attainment("mantenimento", 95, { baseline: 100 })).toBe("0.95");
});

it("cannot be assessed where nothing was due, and says so", () => {
  const { diagnostics } = evaluate("incremento di 5 punti percentuali", "0/0", { baseline: "60%" });
  expect(diagnostics).toMatchObject([{ code: "nothing-to-assess", found: "0/0" }]);
});
