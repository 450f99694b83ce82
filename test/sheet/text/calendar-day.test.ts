import { describe, expect, it } from "vitest";
import { calendarDayOf, isAfter } from "../../../src/sheet/text/calendar-day.js";

describe("calendarDayOf", () => {
  it.each([
    ["01/03/2022", 2022, 3, 1],
    ["1.3.2022", 2022, 3, 1],
    ["01-03-69", 2069, 3, 1],
    ["01-03-70", 1970, 3, 1],
    ["2022-03-01", 2022, 3, 1],
    ["2022/3/1", 2022, 3, 1],
    ["1 / 3 / 2022", 2022, 3, 1],
    ["15 SET. 2022", 2022, 9, 15],
    ["1° marzo 2022", 2022, 3, 1],
    ["29/02/2024", 2024, 2, 29],
    ["29/02/2000", 2000, 2, 29],
  ])("reads %j", (written, year, month, day) => {
    expect(calendarDayOf(written)).toEqual({ year, month, day });
  });

  it.each(["31/04/2022", "29/02/2023", "29/02/1900", "00/01/2022", "1/13/2022", "1 brumaio 2022", "01/03", "presto"])(
    "finds no day in %j",
    (written) => {
      expect(calendarDayOf(written)).toBeNull();
    },
  );

  it("orders days across months and years", () => {
    const newYear = { year: 2022, month: 1, day: 1 };
    expect(isAfter(newYear, { year: 2021, month: 12, day: 31 })).toBe(true);
    expect(isAfter(newYear, newYear)).toBe(false);
  });
});
