import type { Bound, Criterion, Interval } from "../criterion.js";
import { type Day, readWrittenDay } from "../value/day.js";

/** The last day on which the criterion can still be met; `null` where it names none. */
export function lastDayOf(criterion: Criterion): Day | null {
  switch (criterion.kind) {
    case "within":
      return criterion.axis.kind === "date" ? endOf(criterion.intervals) : null;
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

/** Where the last of sorted intervals ends. */
function endOf(intervals: readonly Interval[]): Day | null {
  let end: Bound | null = null;
  for (const { upper } of intervals) end = upper;
  return end === null ? null : readWrittenDay(end.at);
}

function latest(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.max(...known);
}
