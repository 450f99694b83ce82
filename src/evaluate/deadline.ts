import type { Criterion } from "../criterion.js";
import { type Day, readDay } from "../value/day.js";

/** The last day on which the criterion can still be met; `null` where it names none. */
export function deadlineOf(criterion: Criterion): Day | null {
  switch (criterion.kind) {
    case "within": {
      const last = criterion.axis.kind === "date" ? criterion.intervals.at(-1)?.upper : null;
      return last === null || last === undefined ? null : readDay(last.at);
    }
    case "all-of":
    case "any-of":
      return latest(criterion.members.map(deadlineOf));
    case "bands":
      return latest(criterion.bands.map((band) => deadlineOf(band.criterion)));
    case "open":
    case "nothing":
      return null;
    default:
      return criterion satisfies never;
  }
}

function latest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((last, day) => (last === null || (day !== null && day > last) ? day : last), null);
}
