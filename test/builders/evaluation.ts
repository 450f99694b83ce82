import { evaluate } from "../../src/evaluate.js";
import type { MeasurementInput } from "../../src/measurement.js";
import type { EvaluateOptions } from "../../src/options.js";

/** "met 0.85", or "undecided invalid incomparable": the verdict with the score, or with why there is none. */
export function outcome(expected: string, actual: MeasurementInput, options: EvaluateOptions = {}): string {
  const { verdict, score, status, diagnostics } = evaluate(expected, actual, options);
  if (status === "scored") return `${verdict} ${score?.toDecimalPlaces(4)}`;
  const telling = diagnostics.filter(
    ({ source, severity, code }) => source === "actual" || severity === "warning" || code === "no-target",
  );
  return [verdict, status, ...telling.map(({ code }) => code)].join(" ");
}

export function attainment(expected: string, actual: MeasurementInput, options: EvaluateOptions = {}): string | null {
  return evaluate(expected, actual, options).attainment?.toDecimalPlaces(6).toString() ?? null;
}

export function gap(expected: string, actual: MeasurementInput, options: EvaluateOptions = {}): string | null {
  return evaluate(expected, actual, options).gap?.toString() ?? null;
}
