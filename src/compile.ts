import type { Expectation } from "./ast.js";
import type { Criterion } from "./criterion.js";
import type { Diagnostic } from "./diagnostic.js";
import { judgeActual } from "./evaluate/actual.js";
import { readTarget } from "./evaluate/target.js";
import type { Evaluation } from "./evaluation.js";
import type { MeasurementInput } from "./measurement.js";
import type { EvaluateOptions } from "./options.js";

/** A target (valore atteso) that is read and resolved once, for many measurements. */
export interface CompiledTarget {
  /** `null` where the text could not be read. */
  readonly expectation: Expectation | null;
  readonly criterion: Criterion | null;
  /** About the target: what was repaired, assumed, or could not be read. */
  readonly diagnostics: readonly Diagnostic[];
  /** Holds a measurement against the target. */
  evaluate(actual: MeasurementInput): Evaluation;
}

/**
 * Reads and resolves a target once, to hold many measurements against it.
 *
 * @throws TypeError for an unknown option value.
 * @example
 * const target = compile("> 80%");
 * target.evaluate("85%").verdict // "met"
 */
export function compile(expected: string | Expectation, options: EvaluateOptions = {}): CompiledTarget {
  const target = readTarget(expected, options);
  const { expectation, criterion, diagnostics } = target;
  return Object.freeze({
    expectation,
    criterion,
    diagnostics,
    evaluate: (actual: MeasurementInput) => judgeActual(target, actual),
  });
}
