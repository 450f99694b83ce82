import type { Expectation } from "./ast.js";
import { describe } from "./describe.js";
import { readingContext } from "./measurement/context.js";
import { favouredReading } from "./measurement/favoured.js";
import { readMeasurement } from "./measurement/read.js";
import type { MeasurementResult } from "./measurement/result.js";
import { writeInput } from "./measurement/write.js";
import type { Measurement, MeasurementInput } from "./measurement.js";
import { checkOptions, type ParseOptions } from "./options.js";
import { ParseError } from "./parse.js";
import { entryAt } from "./value/entry.js";

/** Options of reading a measurement. */
export interface MeasurementOptions extends Pick<ParseOptions, "locale" | "dateOrder" | "maxLength"> {
  /** The target that the measurement is for: "2/4" is 2 April of a deadline and two in four of a ratio. */
  readonly expectation?: Expectation;
}

/**
 * Reads a measurement (consuntivo): text in the language of targets, or a native value. Never throws for a
 * measurement; `null`, `undefined` and blank text are `missing`, which is a measurement too.
 *
 * @throws TypeError for an unknown option value.
 * @example
 * safeParseMeasurement("1.100,5").measurement // { kind: "quantity", value: "1100.5", unit: null }
 */
export function safeParseMeasurement(input: MeasurementInput, options: MeasurementOptions = {}): MeasurementResult {
  checkOptions(options);
  const { expectation } = options;
  const favoured = expectation === undefined ? null : favouredReading(expectation);
  return readMeasurement(input, readingContext(options, favoured, null, expectation));
}

/**
 * Reads a measurement, or throws.
 *
 * @throws ParseError where the measurement cannot be read; TypeError for an unknown option value.
 * @example
 * parseMeasurement("85%") // { kind: "quantity", value: "85", unit: { kind: "percent" } }
 */
export function parseMeasurement(input: MeasurementInput, options: MeasurementOptions = {}): Measurement {
  const result = safeParseMeasurement(input, options);
  if (result.ok) return result.measurement;
  const text = writeInput(input);
  const message = describe(entryAt(result.diagnostics, 0), { locale: options.locale ?? "it", text });
  throw new ParseError(message, result.diagnostics);
}
