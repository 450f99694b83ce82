import type { Expectation } from "./ast.js";
import { judgeActual } from "./evaluate/actual.js";
import { readTarget } from "./evaluate/target.js";
import type { Evaluation } from "./evaluation.js";
import type { MeasurementInput } from "./measurement.js";
import type { EvaluateOptions } from "./options.js";

/**
 * Holds a measurement (consuntivo) against an expected value (valore atteso).
 *
 * Any text and any measurement give an Evaluation; what could not be decided is `undecided`, and its diagnostics say
 * why. The score is a share of 1, the gap in the target's unit or in days.
 *
 * @throws TypeError for an unknown option value.
 * @example
 * evaluate("entro il 30 Giugno", "12/07/2017", { year: 2017 }) // { verdict: "unmet", gap: -12, score: 0, … }
 */
export function evaluate(
  expected: string | Expectation,
  actual: MeasurementInput,
  options: EvaluateOptions = {},
): Evaluation {
  return judgeActual(readTarget(expected, options), actual);
}
