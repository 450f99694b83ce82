import type { Criterion } from "../criterion.js";
import type { JudgingSettings } from "./judging.js";
import { lastDayOf } from "./last-day.js";

/** Whether a measurement is due: always, unless it is evaluated for a day before the deadline. */
export function isOverdue(criterion: Criterion, { asOf }: JudgingSettings): boolean {
  if (asOf === null) return true;
  const deadline = lastDayOf(criterion);
  return deadline === null || asOf >= deadline;
}
