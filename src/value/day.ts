import { getDaysInMonth } from "date-fns/getDaysInMonth";

/** A calendar day, counted from 1 January 1970: no time of day, no time zone. */
export type Day = number;

const millisecondsPerDay = 86_400_000;

/** The day of a year, a month from 1 and a day of the month, which the caller knows to exist. */
export function dayOf(year: number, month: number, day: number): Day {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  if (year < 100) return new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsPerDay;
  return Date.UTC(year, month - 1, day) / millisecondsPerDay;
}

/** Whether the calendar has this day. */
export function dayExists(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= lastDayOfMonth(year, month);
}

/** 28 to 31, and 0 for a month that no year has. Asked of date-fns once a month of either kind of year: a Date costs more than a whole evaluation. */
export function lastDayOfMonth(year: number, month: number): number {
  return (isLeapYear(year) ? leapYear : commonYear)[month - 1] ?? 0;
}

const months = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const leapYear: readonly number[] = months.map((month) => getDaysInMonth(new Date(2020, month, 1)));
const commonYear: readonly number[] = months.map((month) => getDaysInMonth(new Date(2021, month, 1)));

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The day in ISO 8601: "2020-07-15", and "+010000-01-01" after the year 9999. */
export function writeDay(day: Day): string {
  return new Date(day * millisecondsPerDay).toISOString().replace(/T.*/, "");
}

/** The day that `writeDay` wrote. */
export function readWrittenDay(text: string): Day {
  return Date.parse(text) / millisecondsPerDay;
}

/** The day of an ISO 8601 date, or `null` where the text is not one or the day does not exist. */
export function readDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return dayExists(year, month, day) ? dayOf(year, month, day) : null;
}

/** The local calendar day of a Date, or `null` for an invalid one and outside the years 1 to 9999, which no plan is for. */
export function localDay(date: Date): Day | null {
  const year = date.getFullYear();
  return year >= 1 && year <= 9999 ? dayOf(year, date.getMonth() + 1, date.getDate()) : null;
}
