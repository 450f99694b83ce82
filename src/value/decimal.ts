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

/** The fields that decimal.js documents for reading: sign, words of seven digits, exponent of ten of the first digit. */
type Fields = { -readonly [Field in "s" | "d" | "e"]: Decimal[Field] };

/**
 * The decimal `whole` + `decimals` / 10^7, both whole numbers from 0 to 9,999,999. Nearly every figure is one of these,
 * and filling in the words takes a quarter of the time of parsing or dividing.
 */
export function shortDecimal(whole: number, decimals: number, isNegative: boolean): Decimal {
  const decimal = new Decimal(whole === 0 ? decimals : whole);
  const fields: Fields = decimal;
  if (isNegative) fields.s = -1;
  if (whole === 0) fields.e -= decimals === 0 ? 0 : 7;
  else if (decimals !== 0) fields.d = [whole, decimals];
  return decimal;
}
