import type { Expectation } from "./ast.js";
import { progressCounter } from "./batch/progress.js";
import { refusal, rowProblem } from "./batch/refusal.js";
import { stream } from "./batch/stream.js";
import type { Evaluation } from "./evaluation.js";
import { createEvaluator } from "./evaluator.js";
import type { MeasurementInput } from "./measurement.js";
import type { EvaluateOptions } from "./options.js";

/** A row of a table: a target, what was measured, and what holds for this row alone. */
export interface Row {
  /** `null` for an empty cell, which sets no target. */
  readonly expected: string | Expectation | null;
  readonly actual?: MeasurementInput;
  /** Options that take the place of the batch's own, one by one: the row's `indicator`, its `year`. */
  readonly options?: EvaluateOptions;
}

/** A row with what came of it. */
export interface ScoredRow<Scored = Row> {
  /** Place in the input, counted from 0. */
  readonly index: number;
  readonly row: Scored;
  readonly evaluation: Evaluation;
}

/** How far a batch is. */
export interface Progress {
  readonly rows: number;
  readonly met: number;
  readonly unmet: number;
  /** Of these, `unreadable` were no rows. */
  readonly undecided: number;
  readonly unreadable: number;
}

/** Options of `scoreRows`: those of `evaluate`, for all rows, and who is told of the progress. */
export interface ScoreRowsOptions extends EvaluateOptions {
  /** Called every `progressEvery` rows, and at the end. */
  readonly onProgress?: (progress: Progress) => void;
  /** Default 10,000. */
  readonly progressEvery?: number;
}

/**
 * Scores a stream of rows (righe) of any length, in order, as they come: no more than one is held at a time, and targets
 * that repeat are read once. Every row comes out. One that is no object, has no target, or has an option that a call
 * would be refused for, is `invalid` with an `unreadable-row` diagnostic. What the source throws, the stream throws.
 *
 * @throws TypeError for an unknown option value of the batch, at once.
 * @example
 * for await (const { evaluation } of scoreRows([{ expected: "> 80%", actual: "85%" }])) evaluation.verdict; // "met"
 */
export function scoreRows<Scored extends Row>(
  rows: Iterable<Scored> | AsyncIterable<Scored>,
  options: ScoreRowsOptions = {},
): AsyncIterable<ScoredRow<Scored>> {
  const { onProgress, progressEvery, ...shared } = options;
  const evaluator = createEvaluator(shared);
  const progress = progressCounter(onProgress, progressEvery);
  const refuse = refusal(shared.policy);
  const evaluationOf = (row: Scored): Evaluation => {
    const problem = rowProblem(row);
    if (problem !== null) return refuse(problem);
    try {
      return evaluator.evaluate(row.expected ?? "", row.actual, row.options);
    } catch (error) {
      if (error instanceof TypeError) return refuse({ reason: "refused", found: error.message });
      throw error;
    }
  };
  const score = (row: Scored, index: number): ScoredRow<Scored> => {
    const evaluation = evaluationOf(row);
    progress.count(evaluation);
    return { index, row, evaluation };
  };
  return stream(rows, score, progress.end);
}
