import type { Expectation } from "./ast.js";
import { judgeActual } from "./evaluate/actual.js";
import { readTarget, type Target } from "./evaluate/target.js";
import type { Evaluation } from "./evaluation.js";
import { createOptionKeys } from "./evaluator/option-keys.js";
import type { MeasurementResult } from "./measurement/result.js";
import type { MeasurementInput } from "./measurement.js";
import { checkOptions, type EvaluateOptions } from "./options.js";
import { defaultMaxLength } from "./parse.js";
import { settlePolicy } from "./score/settle.js";
import { createMemory } from "./value/memory.js";

/** An evaluator that remembers the targets it has read. */
export interface Evaluator {
  /** As the `evaluate` of the library; options given here take the place of the evaluator's own, one by one. */
  evaluate(expected: string | Expectation, actual: MeasurementInput, options?: EvaluateOptions): Evaluation;
}

/** Twice as many targets as this, and as many measurements, are remembered at most. */
const textsPerGeneration = 2000;

/**
 * Makes an evaluator for many rows: expected texts repeat, so each is read once. Of the measurements only those that
 * are not plain are remembered ("n.d.", "circa la metà"): figures seldom repeat. The memory is bounded.
 *
 * @throws TypeError for an unknown option value.
 * @example
 * const evaluator = createEvaluator({ year: 2020 });
 * for (const row of rows) evaluator.evaluate(row.target, row.actual, { indicator: row.indicator });
 */
export function createEvaluator(options: EvaluateOptions = {}): Evaluator {
  checkOptions(options);
  settlePolicy(options.policy);
  const targets = createMemory<Target>(textsPerGeneration);
  const measurements = createMemory<MeasurementResult>(textsPerGeneration);
  const keyOf = createOptionKeys();
  const recall = (expected: string, own: EvaluateOptions | undefined): Target => {
    const key = own === undefined ? expected : keyOf(own) + expected;
    const known = targets.get(key);
    if (known !== undefined) return known;
    const target = readTarget(expected, merge(options, own), measurements);
    targets.set(key, target);
    return target;
  };
  return Object.freeze({
    evaluate(expected: string | Expectation, actual: MeasurementInput, own?: EvaluateOptions): Evaluation {
      if (own !== undefined) checkOptions(own);
      const isRemembered = typeof expected === "string" && isMemorable(expected);
      return judgeActual(isRemembered ? recall(expected, own) : readTarget(expected, merge(options, own)), actual);
    },
  });
}

/** A key with options begins with a null character; a text that does is no target, nor is one this long. */
function isMemorable(expected: string): boolean {
  return expected.length <= defaultMaxLength && expected.charCodeAt(0) !== 0;
}

/** The options of a call over those of the evaluator; one that is `undefined` is not given. */
function merge(options: EvaluateOptions, own: EvaluateOptions | undefined): EvaluateOptions {
  if (own === undefined) return options;
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  return { ...options, ...Object.fromEntries(given) };
}
