import type { Criterion, Interval } from "../criterion.js";
import { type Day, readDay } from "../value/day.js";

/** The last day on which the criterion can still be met; `null` where it names none. */
export function lastDayOf(criterion: Criterion): Day | null {
  switch (criterion.kind) {
    case "within":
      return criterion.axis.kind === "date" ? latest(criterion.intervals.map(lastDayWithin)) : null;
    case "all-of":
    case "any-of":
      return latest(criterion.members.map(lastDayOf));
    case "bands":
      return latest(criterion.bands.map((band) => lastDayOf(band.criterion)));
    case "open":
    case "nothing":
      return null;
  }
}

function lastDayWithin({ upper }: Interval): Day | null {
  return upper === null ? null : readDay(upper.at);
}

function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last), null);
}
