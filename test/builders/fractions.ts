import fc from "fast-check";
import { compareFractions, type Fraction, readFraction, toDecimal } from "../../src/value/fraction.js";

/** Decimal text with up to three decimals, negative or not. */
export const figures = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);

export const positiveFigures = fc.integer({ min: 1, max: 1_000_000 }).map((thousandths) => thousandths / 1000);

/** The exact number of a short decimal. */
export function exact(figure: number): Fraction {
  return readFraction(figure.toFixed(9).replace(/\.?0+$/, ""));
}

/** The text that a reader would see. */
export function told(fraction: Fraction | null): string | null {
  return fraction === null ? null : toDecimal(fraction).toString();
}

export function isAtMost(a: Fraction, b: Fraction): boolean {
  return compareFractions(a, b) <= 0;
}
