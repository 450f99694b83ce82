import type { DecimalText } from "../src/ast.js";

/** How a run of digits and marks reads in a locale. */
export interface ReadNumber {
  readonly value: DecimalText;
  /** The decimal mark was the other language's: "2.5" in Italian. */
  readonly foreign: boolean;
}

const grouped = { ",": /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/, ".": /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/ };
const bare = /^\d+$/;
const marked = { ",": /^\d+,\d+$/, ".": /^\d+\.\d+$/ };
const apostrophes = /^[1-9]\d{0,2}(?:['’]\d{3})+(?:[.,]\d+)?$/;

/**
 * Reads digits with marks: exact groups of three are thousands, one decimal mark is a fraction, the other language's
 * decimal mark is read and reported, anything else ("1.00.0") is null. `decimalMark` is the locale's.
 */
export function readNumber(image: string, decimalMark: "," | "."): ReadNumber | null {
  if (bare.test(image)) return { value: canonical(image, ""), foreign: false };
  if (grouped[decimalMark].test(image)) {
    const [whole = "", fraction = ""] = image.split(decimalMark);
    return { value: canonical(whole.replace(/\D/g, ""), fraction), foreign: false };
  }
  if (marked[decimalMark].test(image)) {
    const [whole = "", fraction = ""] = image.split(decimalMark);
    return { value: canonical(whole, fraction), foreign: false };
  }
  if (apostrophes.test(image)) {
    const [whole = "", fraction = ""] = image.split(/[.,]/);
    return { value: canonical(whole.replace(/\D/g, ""), fraction), foreign: false };
  }
  const other = decimalMark === "," ? "." : ",";
  if (grouped[other].test(image)) {
    const [whole = "", fraction = ""] = image.split(other);
    return { value: canonical(whole.replace(/\D/g, ""), fraction), foreign: true };
  }
  if (marked[other].test(image)) {
    const [whole = "", fraction = ""] = image.split(other);
    return { value: canonical(whole, fraction), foreign: true };
  }
  return null;
}

/** Adds the zeros of a scale: "1.5" with 6 zeros is "1500000". */
export function scaled(value: DecimalText, zeros: number): DecimalText {
  if (zeros === 0) return value;
  const [whole = "", fraction = ""] = value.split(".");
  const padded = fraction.padEnd(zeros, "0");
  return canonical(whole + padded.slice(0, zeros), padded.slice(zeros));
}

const leadingZeros = /^0+(?=\d)/;
const trailingZeros = /(?<!0)0+$/;

export function canonical(whole: string, fraction: string): DecimalText {
  const integer = whole.length > 1 && whole.startsWith("0") ? whole.replace(leadingZeros, "") : whole;
  const decimals = fraction.endsWith("0") ? fraction.replace(trailingZeros, "") : fraction;
  return decimals === "" ? integer : `${integer}.${decimals}`;
}

/** Orders two canonical decimals: negative, zero or positive. */
export function compareDecimals(left: DecimalText, right: DecimalText): number {
  const negative = left.startsWith("-");
  if (negative !== right.startsWith("-")) return negative ? -1 : 1;
  if (negative) return compareDecimals(right.slice(1), left.slice(1));
  const [leftWhole = "", leftFraction = ""] = left.split(".");
  const [rightWhole = "", rightFraction = ""] = right.split(".");
  if (leftWhole.length !== rightWhole.length) return leftWhole.length - rightWhole.length;
  if (leftWhole !== rightWhole) return leftWhole < rightWhole ? -1 : 1;
  return leftFraction === rightFraction ? 0 : leftFraction < rightFraction ? -1 : 1;
}
