import { describe, expect, it } from "vitest";
import { daysIn } from "../../../grammar/promote/calendar.js";

describe("the days of February", () => {
  it.each([
    [2020, 29],
    [2021, 28],
    [1900, 28],
    [2000, 29],
    [null, 29],
  ])("are counted by the leap years: in %s there are %d", (year, days) => {
    expect(daysIn(2, year)).toBe(days);
  });
});
