import { describe, expect, it } from "vitest";
import { writeDay } from "../../src/value/day.js";
import { type CalendarMoment, firstDay, lastDay, missingDay, yearOf } from "../../src/value/moment.js";

const ends = (moment: CalendarMoment, year: number) => [
  writeDay(firstDay(moment, year)),
  writeDay(lastDay(moment, year)),
];

describe("moments", () => {
  it.each<[CalendarMoment, string, string]>([
    [{ grain: "day", year: null, month: 7, day: 15 }, "2020-07-15", "2020-07-15"],
    [{ grain: "month", year: null, month: 2 }, "2020-02-01", "2020-02-29"],
    [{ grain: "bimester", year: null, part: 6 }, "2020-11-01", "2020-12-31"],
    [{ grain: "quarter", year: null, part: 3 }, "2020-07-01", "2020-09-30"],
    [{ grain: "third", year: null, part: 2 }, "2020-05-01", "2020-08-31"],
    [{ grain: "half", year: null, part: 1 }, "2020-01-01", "2020-06-30"],
    [{ grain: "year", year: null }, "2020-01-01", "2020-12-31"],
  ])("runs $0.grain from its first to its last day", (moment, first, last) => {
    expect(ends(moment, 2020)).toEqual([first, last]);
  });

  it("fall in their own year, else in the plan's, else in none", () => {
    expect(yearOf({ grain: "year", year: 2018 }, 2020)).toBe(2018);
    expect(yearOf({ grain: "year", year: null }, 2020)).toBe(2020);
    expect(yearOf({ grain: "year", year: null }, null)).toBeNull();
    expect(yearOf({ grain: "year", year: "next" }, 2020)).toBe(2021);
    expect(yearOf({ grain: "year", year: "next" }, null)).toBeNull();
  });

  it("need not exist in every year", () => {
    const leapDay = { grain: "day", year: null, month: 2, day: 29 } as const;
    expect(missingDay(leapDay, 2020)).toBeNull();
    expect(missingDay(leapDay, 2021)).toBe("29/2/2021");
    expect(missingDay({ grain: "month", year: null, month: 2 }, 2021)).toBeNull();
  });
});
