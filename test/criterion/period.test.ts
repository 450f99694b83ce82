import { describe, expect, it } from "vitest";
import type { Moment, Period, WrittenYear } from "../../src/ast.js";
import { resolve } from "../../src/resolve.js";
import { assumed, demands } from "../builders/criterion.js";

const span = { start: 0, end: 0 };
const month = (number: number, year: WrittenYear): Moment => ({
  kind: "moment",
  span,
  grain: "month",
  year,
  month: number,
});
const period = (from: Moment, to: Moment): Period => ({ kind: "period", span, from, to });

describe("a period demands", () => {
  it.each([
    ["dal 1/3/2021 al 30/6/2021", "[2021-03-01, 2021-06-30]"],
    ["da giugno 2017 a dicembre 2018", "[2017-06-01, 2018-12-31]"],
  ])("%s: %s", (text, intervals) => {
    expect(demands(text)).toBe(intervals);
    expect(assumed(text)).toEqual([]);
  });

  it("a year, which both ends share if the caller gives it", () => {
    expect(demands("1 giugno - 30 settembre")).toBe("open: year-required");
    expect(demands("1 giugno - 30 settembre", { year: 2019 })).toBe("[2019-06-01, 2019-09-30]");
    expect(assumed("1 giugno - 30 settembre", { year: 2019 })).toEqual([]);
  });

  it("the year of the other end where one end names none, and reports that", () => {
    expect(resolve(period(month(3, null), month(6, 2021)))).toMatchObject({
      intervals: [{ lower: { at: "2021-03-01" }, upper: { at: "2021-06-30" } }],
      assumptions: [{ code: "assumed-year", severity: "info", year: 2021 }],
    });
    expect(resolve(period(month(3, 2021), month(6, null)))).toMatchObject({
      assumptions: [{ year: 2021, severity: "info" }],
    });
  });

  it("a single day too", () => {
    expect(demands("dal 1/6/2021 al 1/6/2021")).toBe("[2021-06-01, 2021-06-01]");
    const first: Moment = { kind: "moment", span, grain: "day", year: null, month: 6, day: 1 };
    expect(resolve(period(first, { ...first, year: 2021 }))).toMatchObject({
      intervals: [{ lower: { at: "2021-06-01" }, upper: { at: "2021-06-01" } }],
    });
  });

  it("a window over the turn of the year where it would otherwise run backwards", () => {
    expect(resolve(period(month(10, null), month(3, 2021)))).toMatchObject({
      intervals: [{ lower: { at: "2020-10-01" }, upper: { at: "2021-03-31" } }],
      assumptions: [{ code: "assumed-year", year: 2020 }],
    });
    expect(resolve(period(month(10, null), month(3, null)), { year: 2020 })).toMatchObject({
      intervals: [{ upper: { at: "2021-03-31" } }],
      assumptions: [{ code: "assumed-year", year: 2021 }],
    });
    expect(resolve(period(month(10, null), month(3, "next")), { year: 2020 })).toMatchObject({
      intervals: [{ upper: { at: "2021-03-31" } }],
      assumptions: [],
    });
  });

  it("nothing decidable if it is written backwards, or holds a day that does not exist", () => {
    expect(resolve(period(month(6, 2021), month(3, 2021)))).toMatchObject({
      reason: { code: "reversed-range", found: "2021-06-01/2021-03-31" },
    });
    const leapDay: Moment = { kind: "moment", span, grain: "day", year: null, month: 2, day: 29 };
    expect(resolve(period(leapDay, month(6, null)), { year: 2021 })).toMatchObject({ reason: { code: "no-such-day" } });
    expect(resolve(period(month(1, 2020), month(3, "next")))).toMatchObject({
      reason: { code: "year-required", years: [] },
    });
  });
});
