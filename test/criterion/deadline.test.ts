import { describe, expect, it } from "vitest";
import type { Deadline } from "../../src/ast.js";
import { resolve } from "../../src/resolve.js";
import { assumed, demands, within } from "../builders/criterion.js";
import { outcome } from "../builders/evaluation.js";

it("reaches to the ends of the calendar", () => {
  expect(demands("dopo il 31/12/9999")).toBe("[+010000-01-01, ∞)");
  expect(outcome("dopo il 31/12/9999", "31/12/9999")).toBe("unmet 0");
  expect(outcome("prima del 1/1/0001", "1/1/2020")).toBe("unmet 0");
});

describe("a deadline demands", () => {
  it.each([
    ["entro il 15/07/2020", "(-∞, 2020-07-15]"],
    ["entro giugno 2018", "(-∞, 2018-06-30]"],
    ["III trimestre 2021", "(-∞, 2021-09-30]"],
    ["entro il primo semestre 2022", "(-∞, 2022-06-30]"],
    ["prima del 1° marzo 2022", "(-∞, 2022-02-28]"],
    ["dal 1/1/2020", "[2020-01-01, ∞)"],
    ["dopo il 30/06/2020", "[2020-07-01, ∞)"],
  ])("%s: %s", (text, intervals) => {
    expect(demands(text)).toBe(intervals);
  });

  it("the day before the first day of what it must precede, the day after the last day of what it must follow", () => {
    const moment = { kind: "moment", span: { start: 0, end: 0 }, grain: "month", year: 2020, month: 3 } as const;
    const deadline = (timing: Deadline["timing"]) =>
      resolve({ kind: "deadline", span: { start: 0, end: 0 }, timing, moment });
    expect(deadline("before")).toMatchObject({ intervals: [{ upper: { at: "2020-02-29" } }], target: "2020-02-29" });
    expect(deadline("after")).toMatchObject({ intervals: [{ lower: { at: "2020-04-01" } }], target: "2020-04-01" });
    expect(deadline("from")).toMatchObject({ intervals: [{ lower: { at: "2020-03-01" } }] });
    expect(deadline("on")).toMatchObject({
      intervals: [{ lower: { at: "2020-03-01" }, upper: { at: "2020-03-31" } }],
      target: null,
    });
  });

  it("a year, from the text or from the caller", () => {
    expect(demands("entro il 30 Giugno")).toBe("open: year-required");
    expect(demands("entro il 30 Giugno", { year: 2017 })).toBe("(-∞, 2017-06-30]");
    expect(demands("entro il 30 Giugno 2016", { year: 2017 })).toBe("(-∞, 2016-06-30]");
  });

  it("a day that exists in that year", () => {
    expect(demands("entro il 29/02", { year: 2020 })).toBe("(-∞, 2020-02-29]");
    expect(demands("entro il 29/02", { year: 2021 })).toBe("open: no-such-day");
  });

  it("the day itself only if on-target is given, and never a later day for being higher", () => {
    expect(demands("31/12/2020", { polarity: "on-target" })).toBe("[2020-12-31, 2020-12-31]");
    expect(demands("31/12/2020", { polarity: "higher-is-better" })).toBe("(-∞, 2020-12-31]");
    expect(within("31/12/2020", { polarity: "on-target" }).polarity).toEqual({ value: "on-target", from: "given" });
    expect(within("31/12/2020", { polarity: "on-target" }).target).toBe("2020-12-31");
  });

  it("an earlier day rather than a later one, unless it sets a beginning", () => {
    expect(within("entro il 31/12/2020").polarity).toEqual({ value: "lower-is-better", from: "written" });
    expect(within("dal 1/1/2020").polarity).toEqual({ value: "higher-is-better", from: "written" });
    expect(within("31/12/2020").polarity).toEqual({ value: "lower-is-better", from: "assumed" });
    expect(within("31/12/2020", { polarity: "lower-is-better" }).polarity).toEqual({
      value: "lower-is-better",
      from: "given",
    });
  });

  it("nothing assumed but for a bare date", () => {
    expect(assumed("entro il 31/12/2020")).toEqual([]);
    expect(assumed("31/12/2020")).toEqual(["assumed-polarity"]);
    expect(assumed("31/12/2020", { indicator: "Numero reclami" })).toEqual(["assumed-polarity"]);
  });
});
