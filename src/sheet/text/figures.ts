import type { DecimalText } from "../../ast.js";
import type { CalendarDay } from "../sheet.js";

const italianNumber = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const plainNumber = /^([+-]?)(\d+)\.(\d{1,2}|\d{4,})$/;

/** A weight or an amount as written in the sheets ("30,00", "1.250,50 €", "50%"), as canonical decimal text; null if it is none. */
export function figureOf(written: string): DecimalText | null {
  if (written.length > 60) return null;
  const bare = written.replace(/^(?:€|euro)\s*/i, "").replace(/\s*(?:€|euro|%)$/i, "");
  const found = italianNumber.exec(bare) ?? plainNumber.exec(bare);
  if (found === null) return null;
  const [, sign = "", whole = "", decimals = ""] = found;
  const units = whole.replaceAll(".", "").replace(/^0+(?=\d)/, "");
  const fraction = decimals.replace(/0+$/, "");
  const size = fraction === "" ? units : `${units}.${fraction}`;
  return sign === "-" && size !== "0" ? `-${size}` : size;
}

const dayFirst = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/;
const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const named = /^(\d{1,2})[°º]?\s+(\p{L}{3,9})\.?\s+(\d{4})$/u;
const months = ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"];

/** The day that a planned date names ("01/03/2017", "1 marzo 2017", "2017-03-01"); null if no such day exists. */
export function dayOf(written: string): CalendarDay | null {
  const first = dayFirst.exec(written);
  if (first !== null) return existing(fullYear(first[4] ?? ""), Number(first[3]), Number(first[1]));
  const last = yearFirst.exec(written);
  if (last !== null) return existing(Number(last[1]), Number(last[3]), Number(last[4]));
  const words = named.exec(written);
  if (words === null) return null;
  return existing(Number(words[3]), months.indexOf((words[2] ?? "").slice(0, 3).toLowerCase()) + 1, Number(words[1]));
}

// Two digits mean 1970 to 2069, as in the targets themselves.
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

function existing(year: number, month: number, day: number): CalendarDay | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the first day comes after the second. */
export function isAfter(first: CalendarDay, second: CalendarDay): boolean {
  return ordinal(first) > ordinal(second);
}

function ordinal(day: CalendarDay): number {
  return (day.year * 12 + day.month) * 31 + day.day;
}
