import { Decimal } from "./decimal.js";
import { addIntegers, type Integer, multiplyIntegers, readInteger } from "./integer.js";
import { shortQuotient } from "./quotient.js";

/**
 * An exact number: 85% of one is 85/100, a ratio stays what it is. Verdicts and scores are worked out on fractions, so
 * nothing is rounded before a figure is handed out. The denominator is positive; terms are not always lowest.
 */
export interface Fraction {
  readonly numerator: Integer;
  readonly denominator: Integer;
}

export const zero: Fraction = Object.freeze({ numerator: 0, denominator: 1 });
export const one: Fraction = Object.freeze({ numerator: 1, denominator: 1 });

/** The fraction of canonical decimal text: "-0.85" is -85/100. */
export function readFraction(text: string): Fraction {
  const mark = text.indexOf(".");
  if (mark < 0) return { numerator: readInteger(text), denominator: 1 };
  const decimals = text.length - mark - 1;
  return {
    numerator: readInteger(text.slice(0, mark) + text.slice(mark + 1)),
    denominator: decimals <= 15 ? 10 ** decimals : 10n ** BigInt(decimals),
  };
}

/** The fraction of a finite number, as its shortest decimal text says it: 0.1 is one tenth. */
export function fractionOf(value: number): Fraction {
  if (value === 0) return zero;
  if (value === 1) return one;
  if (Number.isSafeInteger(value)) return { numerator: value, denominator: 1 };
  return readFraction(new Decimal(value).toFixed());
}

/** Negative, zero or positive as `a` is below, equal to or above `b`; by cross-multiplication, never by division. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = multiplyIntegers(a.numerator, b.denominator);
  const right = multiplyIntegers(b.numerator, a.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) {
    return { numerator: addIntegers(a.numerator, b.numerator), denominator: a.denominator };
  }
  return {
    numerator: addIntegers(multiplyIntegers(a.numerator, b.denominator), multiplyIntegers(b.numerator, a.denominator)),
    denominator: multiplyIntegers(a.denominator, b.denominator),
  };
}

export function negate(a: Fraction): Fraction {
  return { numerator: a.numerator === 0 ? 0 : -a.numerator, denominator: a.denominator };
}

export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return addFractions(a, negate(b));
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: multiplyIntegers(a.numerator, b.numerator),
    denominator: multiplyIntegers(a.denominator, b.denominator),
  };
}

/** `a / b`; the caller has made sure that `b` is not zero. */
export function divideFractions(a: Fraction, b: Fraction): Fraction {
  const numerator = multiplyIntegers(a.numerator, b.denominator);
  const denominator = multiplyIntegers(a.denominator, b.numerator);
  return denominator < 0 ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

export function absolute(a: Fraction): Fraction {
  return a.numerator < 0 ? negate(a) : a;
}

export function isZero(a: Fraction): boolean {
  return a.numerator === 0 || a.numerator === 0n;
}

export function isNegative(a: Fraction): boolean {
  return a.numerator < 0;
}

/** The figure that is handed out: exact where the quotient ends within 40 digits. */
export function toDecimal(a: Fraction): Decimal {
  const { numerator, denominator } = a;
  if (typeof numerator === "number" && typeof denominator === "number") {
    const quotient = shortQuotient(numerator, denominator);
    if (quotient !== null) return quotient;
  }
  const decimal = new Decimal(numerator);
  return denominator === 1 ? decimal : decimal.div(denominator);
}

/** Canonical decimal text of a fraction, or "n/d" in lowest terms where its decimals do not end. */
export function writeFraction(a: Fraction): string {
  const text = toDecimal(a).toFixed();
  return compareFractions(readFraction(text), a) === 0 ? text : writeQuotient(a);
}

function writeQuotient({ numerator, denominator }: Fraction): string {
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  let [divisor, rest] = [below, above < 0n ? -above : above];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return `${above / divisor}/${below / divisor}`;
}
