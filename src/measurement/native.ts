import type { DecimalText } from "../ast.js";
import type { DateMeasurement, Measurement } from "../measurement.js";
import { localDay } from "../value/day.js";
import { type Decimal, isDecimal } from "../value/decimal.js";
import { fractionOf, writeFraction } from "../value/fraction.js";

/** The measurement of a native number, boolean, Date or Decimal; `null` where it is none (NaN, an invalid or remote Date). */
export function fromNative(input: number | bigint | boolean | Date | Decimal): Measurement | null {
  if (typeof input === "boolean") return { kind: "answer", value: input ? "yes" : "no" };
  if (input instanceof Date) return fromDate(input);
  const value = decimalText(input);
  return value === null ? null : { kind: "quantity", value, unit: null };
}

/** A Date is its local calendar day: that is the day its maker saw. */
export function fromDate(date: Date): DateMeasurement | null {
  if (localDay(date) === null) return null;
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return { kind: "date", moment: { grain: "day", year, month, day } };
}

/** Canonical text of a finite number, or `null`. */
export function decimalText(input: number | bigint | Decimal): DecimalText | null {
  if (typeof input === "bigint") return input.toString();
  if (isDecimal(input)) return input.isFinite() ? input.toFixed() : null;
  if (!Number.isFinite(input)) return null;
  return Number.isSafeInteger(input) ? `${input}` : writeFraction(fractionOf(input));
}
