import { dayExists } from "../../value/day.js";
import type { CalendarDay } from "../sheet.js";

const dayFirst = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const named = /^(\d{1,2})[°º]?\s+(\p{L}{3,9})\.?\s+(\d{4})$/u;
const months = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];

/** The day that a planned date names ("01/03/2017", "1 marzo 2017", "2017-03-01"); null if no such day exists. */
export function calendarDayOf(written: string): CalendarDay | null {
  const dayBefore = dayFirst.exec(written);
  if (dayBefore !== null) {
    const [, day, , month, year = ""] = dayBefore;
    return existing(fullYear(year), Number(month), Number(day));
  }
  const yearBefore = yearFirst.exec(written);
  if (yearBefore !== null) {
    const [, year, , month, day] = yearBefore;
    return existing(Number(year), Number(month), Number(day));
  }
  const words = named.exec(written);
  if (words === null) return null;
  const [, day, month = "", year] = words;
  return existing(Number(year), months.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day));
}

// Two digits mean 1970 to 2069, as in the targets themselves.
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

function existing(year: number, month: number, day: number): CalendarDay | null {
  return dayExists(year, month, day) ? { year, month, day } : null;
}

/** Whether the first day comes after the second. */
export function isAfter(first: CalendarDay, second: CalendarDay): boolean {
  return ordinal(first) > ordinal(second);
}

function ordinal(day: CalendarDay): number {
  return (day.year * 12 + day.month) * 31 + day.day;
}
