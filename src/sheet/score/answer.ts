import { lastDayOf } from "../../evaluate/last-day.js";
import { evaluate } from "../../evaluate.js";
import type { Evaluation, Status } from "../../evaluation.js";
import { writeInput } from "../../measurement/write.js";
import type { EvaluateOptions } from "../../options.js";
import { isoDay } from "./iso-day.js";
import type { IndicatorActual } from "./rows.js";

export interface Answered {
  readonly evaluation: Evaluation;
  /** The date of the row, where the measurement had no place for it. */
  readonly unusedDate: string | null;
}

/**
 * Holds an expected value against the row of actuals that answers it. A date without a value answers a target that is
 * a date; a value that a date cannot be joined to, such as another date, stands alone.
 */
export function answer(
  expected: string,
  { actual, date }: Pick<IndicatorActual, "actual" | "date">,
  options: EvaluateOptions,
): Answered {
  if (date !== null && (typeof actual !== "object" || actual === null)) {
    const evaluation = evaluate(expected, { value: actual ?? null, date }, options);
    if (evaluation.status !== "invalid") return { evaluation, unusedDate: null };
  }
  const evaluation = evaluate(expected, actual, options);
  return { evaluation, unusedDate: date === null || evaluation.status === "invalid" ? null : writeInput(date) };
}

/**
 * The evaluation as it stands before the plan's year is over: what is measured at the end of the year, because its
 * target names no day of its own, is not missing yet.
 */
export function awaited(evaluation: Evaluation, { asOf, year }: EvaluateOptions): Evaluation {
  const day = isoDay(asOf);
  if (day === null || year === undefined || day >= `${year}-12-31`) return evaluation;
  const { status, measurement, criterion } = evaluation;
  if (status !== "missing" || measurement?.kind !== "missing" || criterion === null) return evaluation;
  return lastDayOf(criterion) === null ? withoutScore(evaluation, "pending") : evaluation;
}

/** An evaluation whose status is known from elsewhere than the measurement, and which so has no score. */
export function withoutScore(evaluation: Evaluation, status: Exclude<Status, "scored">): Evaluation {
  return { ...evaluation, status, verdict: "undecided", score: null };
}
