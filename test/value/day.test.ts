import { describe, expect, it } from "vitest";
import { dayExists, dayOf, lastDayOfMonth, localDay, readDay, readWrittenDay, writeDay } from "../../src/value/day.js";

describe("days", () => {
  it("follow one another through every month of four centuries", () => {
    let day = dayOf(1900, 1, 1);
    for (let year = 1900; year < 2300; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let date = 1; date <= lastDayOfMonth(year, month); date++, day++) {
          if (dayOf(year, month, date) !== day) throw new Error(`${year}-${month}-${date}`);
        }
      }
    }
    expect(writeDay(day)).toBe("2300-01-01");
  });

  it("know leap years", () => {
    expect([2000, 2020, 2021, 2100].map((year) => lastDayOfMonth(year, 2))).toEqual([29, 29, 28, 28]);
    expect(dayExists(2021, 2, 29)).toBe(false);
    expect(dayExists(2021, 13, 1)).toBe(false);
    expect(dayExists(2021, 4, 31)).toBe(false);
    expect(dayExists(2021, 4, 30)).toBe(true);
    expect(dayExists(2021, 4, 0)).toBe(false);
    expect([0, 13].map((month) => lastDayOfMonth(2021, month))).toEqual([0, 0]);
  });

  it("are written and read in ISO 8601", () => {
    expect(writeDay(dayOf(2020, 7, 15))).toBe("2020-07-15");
    expect(readDay("2020-07-15")).toBe(dayOf(2020, 7, 15));
    expect(readDay("2021-02-29")).toBeNull();
    for (const other of ["15/07/2020", "2020-07-15T10:00", "12020-07-15"]) expect(readDay(other)).toBeNull();
  });

  it("are read as they were written, before the year 100 and after the year 9999", () => {
    for (const day of [dayOf(0, 12, 31), dayOf(99, 1, 1), dayOf(2020, 2, 29), dayOf(9999, 12, 31) + 1]) {
      expect(readWrittenDay(writeDay(day))).toBe(day);
    }
    expect(writeDay(dayOf(9999, 12, 31) + 1)).toBe("+010000-01-01");
  });

  it("take the years 0 to 99 for what they are", () => {
    expect(dayOf(99, 1, 1)).toBeLessThan(dayOf(1900, 1, 1));
  });

  it("take a Date by its local day", () => {
    expect(localDay(new Date(2020, 6, 15, 23, 59))).toBe(dayOf(2020, 7, 15));
    expect(localDay(new Date(2020, 6, 15, 0, 0))).toBe(dayOf(2020, 7, 15));
    expect(localDay(new Date(Number.NaN))).toBeNull();
  });

  it("take no Date of a year that is not written in four digits", () => {
    const earliest = new Date(2000, 0, 1);
    earliest.setFullYear(1);
    expect(writeDay(localDay(earliest) ?? Number.NaN)).toBe("0001-01-01");
    expect(localDay(new Date(9999, 11, 31, 23, 59))).toBe(dayOf(9999, 12, 31));
    for (const date of [new Date(10_000, 0, 1), new Date(-1, 0, 1), new Date(-8.64e15), new Date(8.64e15)]) {
      expect(localDay(date)).toBeNull();
    }
  });
});
