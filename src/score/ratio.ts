import { compareFractions, divideFractions, type Fraction } from "../value/fraction.js";

/** A ratio kept in its two terms. */
export interface Terms {
  readonly numerator: Fraction;
  readonly denominator: Fraction;
}

/**
 * How much of the planned denominator was there at all: da / dt. With `componentwise` the score is the lesser of this
 * and of what the numerator attains, so that a smaller plan wholly done is not a full score: 2/2 against 3/3 is 2/3.
 *
 * Its counterpart `quotient` compares n/d with n/d, as eTools PRP and Akvo RSR do.
 */
export function denominatorAttainment(actual: Terms, planned: Terms): Fraction {
  return divideFractions(actual.denominator, planned.denominator);
}

export function lesser(a: Fraction, b: Fraction): Fraction {
  return compareFractions(a, b) <= 0 ? a : b;
}
