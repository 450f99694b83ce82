import type { Moment, Period } from "../ast.js";
import type { Criterion } from "../criterion.js";
import type { Diagnostic } from "../diagnostic.js";
import { writeDay } from "../value/day.js";
import { firstDay, lastDay, missingDay, yearOf } from "../value/moment.js";
import { assumption } from "./assumption.js";
import { type Context, nothingAssumed } from "./context.js";
import { inside } from "./intervals.js";
import { open, within } from "./within.js";

/** What a period (periodo) demands: a day in the window. "1 giugno - 30 settembre", "da giugno 2017 a dicembre 2018". */
export function resolvePeriod(period: Period, context: Context): Criterion {
  const { span, from, to } = period;
  const years = settleYears(period, context);
  if (years === null) return open({ code: "year-required", years: [] }, span);
  const missing = missingDay(from, years.from) ?? missingDay(to, years.to);
  if (missing !== null) return open({ code: "no-such-day", found: missing }, span);
  const first = firstDay(from, years.from);
  const last = lastDay(to, years.to);
  if (first > last) {
    const found = `${writeDay(first)}/${writeDay(last)}`;
    return open({ code: "reversed-range", found }, span);
  }
  return within({
    span,
    axis: { kind: "date" },
    intervals: [inside(writeDay(first), writeDay(last))],
    assumptions: years.assumptions,
  });
}

interface SettledYears {
  readonly from: number;
  readonly to: number;
  readonly assumptions: readonly Diagnostic[];
}

/**
 * The years of both ends. An end that names none shares the other's, or lies next to it where the window would
 * otherwise run backwards: "1 ottobre - 31 marzo 2021" begins in 2020. That is assumed, and reported.
 */
function settleYears({ span, from, to }: Period, { year: planYear }: Context): SettledYears | null {
  const start = yearOf(from, null);
  const end = yearOf(to, null);
  if (start !== null && end !== null) return { from: start, to: end, assumptions: nothingAssumed };
  if (end !== null) {
    const year = runsBackwards(from, to) ? end - 1 : end;
    return { from: year, to: end, assumptions: [assumption({ code: "assumed-year", year }, "info", span)] };
  }
  const first = start ?? yearOf(from, planYear);
  if (first === null) return null;
  if (to.year === "next")
    return planYear === null ? null : { from: first, to: planYear + 1, assumptions: nothingAssumed };
  const year = runsBackwards(from, to) ? first + 1 : first;
  const isGiven = start === null && year === first;
  const assumptions = isGiven ? nothingAssumed : [assumption({ code: "assumed-year", year }, "info", span)];
  return { from: first, to: year, assumptions };
}

/** Whether the window would end before it begins, if both ends lay in one year. */
function runsBackwards(from: Moment, to: Moment): boolean {
  return firstDay(from, 2000) > lastDay(to, 2000);
}
