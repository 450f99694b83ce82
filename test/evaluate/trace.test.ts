import { describe, expect, it } from "vitest";
import { tellMeasurement } from "../../src/evaluate/trace.js";
import { evaluate } from "../../src/evaluate.js";
import type { MeasurementInput } from "../../src/measurement.js";
import type { CalendarMoment } from "../../src/value/moment.js";

const steps = (expected: string, actual: MeasurementInput, options = {}) =>
  JSON.parse(JSON.stringify(evaluate(expected, actual, options).trace));
const compared = (expected: string, actual: MeasurementInput, options = {}) =>
  evaluate(expected, actual, options).trace.find(({ step }) => step === "compare");

describe("the trace", () => {
  it("tells the comparison and the score, with what scores nothing", () => {
    expect(steps("al massimo 20", "25")).toEqual([
      { step: "compare", actual: "25", inside: false },
      { step: "score", method: "linear", target: "20", zero: "40", attainment: "0.75", score: "0.75" },
    ]);
  });

  it("tells how a level became a change", () => {
    expect(steps("riduzione del 10%", 190, { baseline: 200 })[0]).toEqual({
      step: "change",
      level: "190",
      baseline: "200",
      change: "-5",
    });
  });

  it("tells lateness by its name", () => {
    const policy = { deadline: { graceDays: 0, zeroAfterDays: 10 } };
    expect(steps("entro il 30/06/2020", "05/07/2020", { policy })[1]).toMatchObject({
      method: "lateness",
      score: "0.5",
    });
  });

  it("is empty where nothing was compared", () => {
    expect(steps("> 80%", null)).toEqual([]);
    expect(steps("> 80%", "SI")).toEqual([]);
    expect(steps("> 80%", "80%%")).toEqual([]);
  });

  it.each<[string, MeasurementInput, string]>([
    ["almeno 3/4", "3/4", "3/4"],
    ["entro il 15/07/2020", "05/07/2020", "2020-07-05"],
    ["entro il 31/12/2020", "giugno 2020", "2020-06"],
    ["entro il 31/12/2020", { kind: "date", moment: { grain: "year", year: 2019 } }, "2019"],
    ["entro il 31/12/2020", "I trimestre 2020", "2020 quarter 1"],
    ["SI", true, "yes"],
    ["+10%", "+12%", "12"],
    ["almeno 80%", { value: "85%", date: "2020-06-15" }, "85 (2020-06-15)"],
  ])("of %s tells what was measured", (expected, actual, text) => {
    const year = expected.includes("2020") ? { year: 2020 } : {};
    expect(compared(expected, actual, year)).toMatchObject({ actual: text });
  });
});

it("tells a list and a missing measurement member by member", () => {
  const policy = { method: "bands", bands: [{ from: 0, score: 0 }] } as const;
  expect(steps("SI, 3", [null, "3"])).toMatchObject([
    { step: "member", member: 0, verdict: "undecided", status: "missing" },
    { step: "member", member: 1, verdict: "met", score: "1" },
  ]);
  expect(compared("entro il 31/12/2020", "III bimestre 2020")).toMatchObject({ actual: "2020 bimester 3" });
  expect(steps("almeno 10", "12", { policy })[1]).toMatchObject({ method: "bands", score: "0" });
});

it("tells a list entry by entry, and of what is missing nothing", () => {
  const five = { kind: "quantity", value: "5", unit: null } as const;
  expect(tellMeasurement({ kind: "list", members: [five, { kind: "answer", value: "no" }] })).toBe("5; no");
  expect(tellMeasurement({ kind: "missing" })).toBe("");
});

it("tells a stretch of days by what it is, with or without its year", () => {
  const told = (moment: CalendarMoment) => tellMeasurement({ kind: "date", moment });
  expect(told({ grain: "third", year: 2020, part: 2 })).toBe("2020 third 2");
  expect(told({ grain: "half", year: 2020, part: 1 })).toBe("2020 half 1");
  expect(told({ grain: "month", year: null, month: 10 })).toBe("-10");
  expect(told({ grain: "day", year: "next", month: 9, day: 10 })).toBe("-09-10");
  expect(told({ grain: "year", year: null })).toBe("");
});
