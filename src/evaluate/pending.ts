import type { Criterion } from "../criterion.js";
import type { JudgingSettings } from "./context.js";
import { deadlineOf } from "./deadline.js";

/** Whether a measurement is due: always, unless it is evaluated for a day before the deadline. */
export function isOverdue(criterion: Criterion, { asOf }: JudgingSettings): boolean {
  if (asOf === null) return true;
  const deadline = deadlineOf(criterion);
  return deadline === null || asOf >= deadline;
}
