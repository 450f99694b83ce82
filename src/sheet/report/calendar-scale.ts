import { type Day, dayOf, lastDayOfMonth, writeDay } from "../../value/day.js";

/** A mark on the scale: the first day of a month, or of a year where months are too many. */
export interface Tick {
  /** Share of the width, 0 to 1. */
  readonly at: number;
  readonly year: number;
  /** From 1; `null` where the mark is a year. */
  readonly month: number | null;
}

/** Whole months of the calendar laid out on a line. */
export interface CalendarScale {
  /** Where a day begins, as a share of the width. */
  readonly place: (day: Day) => number;
  readonly ticks: readonly Tick[];
}

/** Months between two marks: the first step that leaves few enough marks to read. */
const steps = [1, 3, 6, 12, 24, 60, 120, 600, 1200, 6000];
const mostTicks = 18;

/** A scale of the months from the first day to the last; `null` without days. */
export function calendarScale(days: readonly Day[]): CalendarScale | null {
  if (days.length === 0) return null;
  const first = monthOf(days.reduce((least, day) => Math.min(least, day)));
  const last = monthOf(days.reduce((most, day) => Math.max(most, day)));
  const step = steps.find((months) => (last - first + 1) / months <= mostTicks) ?? 12_000;
  // From a whole step on, so that the marks are as far from each other at the beginning as anywhere.
  const from = Math.floor(first / step) * step;
  const start = firstDay(from);
  const width = lastDay(last) + 1 - start;
  const place = (day: Day) => (day - start) / width;
  const ticks: Tick[] = [];
  for (let month = from; month <= last; month += step) {
    ticks.push({
      at: place(firstDay(month)),
      year: Math.floor(month / 12),
      month: step < 12 ? (month % 12) + 1 : null,
    });
  }
  return { place, ticks };
}

/** Months counted from the year 0. */
function monthOf(day: Day): number {
  const [year = 0, month = 1] = writeDay(day).split("-").map(Number);
  return year * 12 + month - 1;
}

function firstDay(month: number): Day {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
}

function lastDay(month: number): Day {
  const [year, ofYear] = [Math.floor(month / 12), (month % 12) + 1];
  return dayOf(year, ofYear, lastDayOfMonth(year, ofYear));
}
