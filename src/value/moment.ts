import type { Moment } from "../ast.js";
import { type Day, dayExists, dayOf, lastDayOfMonth } from "./day.js";

type Unplaced<Node> = Node extends Moment ? Omit<Node, "kind" | "span"> : never;

/** A moment of the calendar, whether or not it has a place in a text. */
export type CalendarMoment = Unplaced<Moment>;

const monthsPerPart = { bimester: 2, quarter: 3, third: 4, half: 6 } as const;

/** The year a moment falls in, if the year of the plan is `planYear`; `null` where neither tells. */
export function yearOf(moment: CalendarMoment, planYear: number | null): number | null {
  if (moment.year === "next") return planYear === null ? null : planYear + 1;
  return moment.year ?? planYear;
}

/** The day of a moment that this year does not have, as "29/2/2021"; `null` for every moment that exists. */
export function missingDay(moment: CalendarMoment, year: number): string | null {
  if (moment.grain !== "day" || dayExists(year, moment.month, moment.day)) return null;
  return `${moment.day}/${moment.month}/${year}`;
}

/** The first day of a moment in a year. */
export function firstDay(moment: CalendarMoment, year: number): Day {
  switch (moment.grain) {
    case "day":
      return dayOf(year, moment.month, moment.day);
    case "month":
      return dayOf(year, moment.month, 1);
    case "bimester":
    case "quarter":
    case "third":
    case "half":
      return dayOf(year, (moment.part - 1) * monthsPerPart[moment.grain] + 1, 1);
    case "year":
      return dayOf(year, 1, 1);
  }
}

/** The last day of a moment in a year. */
export function lastDay(moment: CalendarMoment, year: number): Day {
  switch (moment.grain) {
    case "day":
      return dayOf(year, moment.month, moment.day);
    case "month":
      return endOfMonth(year, moment.month);
    case "bimester":
    case "quarter":
    case "third":
    case "half":
      return endOfMonth(year, moment.part * monthsPerPart[moment.grain]);
    case "year":
      return dayOf(year, 12, 31);
  }
}

function endOfMonth(year: number, month: number): Day {
  return dayOf(year, month, lastDayOfMonth(year, month));
}
