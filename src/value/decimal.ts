import { Decimal as Library } from "decimal.js";

/**
 * The library's own decimals: exact sums and products up to 40 digits, quotients rounded half up at the 40th, and text
 * without an exponent. A clone, because the configuration of decimal.js itself belongs to everybody.
 */
export const Decimal: Library.Constructor = Library.clone({
  defaults: true,
  precision: 40,
  rounding: 4,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

export type Decimal = Library;

/** Whether a value is a Decimal of any copy of decimal.js, such as the caller's. */
export function isDecimal(value: unknown): value is Decimal {
  return Library.isDecimal(value);
}
