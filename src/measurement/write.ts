import type { MeasurementInput } from "../measurement.js";
import { localDay, writeDay } from "../value/day.js";
import { isDecimal } from "../value/decimal.js";

/** A measurement as it was given, in words that a report can show; spans of diagnostics point into it. */
export function writeInput(input: MeasurementInput): string {
  if (typeof input === "string") return input;
  if (input === null || input === undefined) return "";
  if (typeof input !== "object") return String(input);
  if (input instanceof Date) return writeDate(input);
  // Without an exponent, however the caller has configured decimal.js.
  if (isDecimal(input)) return input.toFixed();
  if (Array.isArray(input)) return input.map(writeInput).join("; ");
  if ("numerator" in input && "denominator" in input) return `${String(input.numerator)}/${String(input.denominator)}`;
  if ("value" in input && "date" in input && !("kind" in input)) {
    return `${writeInput(input.value)} (${writeInput(input.date)})`;
  }
  return Object.prototype.toString.call(input);
}

function writeDate(date: Date): string {
  const day = localDay(date);
  if (day !== null) return writeDay(day);
  return Number.isNaN(date.getTime()) ? "Invalid Date" : date.toISOString();
}
