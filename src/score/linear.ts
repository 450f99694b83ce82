import {
  absolute,
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  isZero,
  multiplyFractions,
  negate,
  one,
  subtractFractions,
} from "../value/fraction.js";
import { addIntegers } from "../value/integer.js";

/** 1 where more is better, -1 where less is. */
export type Sign = 1 | -1;

/**
 * Attainment on a straight line through the value that scores 0 and the target, which scores 1:
 *
 *     (a - z) / (t - z)
 *
 * The target must not be the zero. Zero at the baseline is the "progress" of OKR tools and of BSC Designer
 * (https://bscdesigner.com/progress-vs-performance.htm); zero at a worst value is the "basis" of Information Builders
 * PMF.
 */
export function linear(actual: Fraction, target: Fraction, zeroPoint: Fraction): Fraction {
  return divideFractions(subtractFractions(actual, zeroPoint), subtractFractions(target, zeroPoint));
}

/**
 * Attainment without a zero point of one's own:
 *
 *     1 + s (a - t) / |t|
 *
 * with s = 1 where higher is better and -1 where lower is. For positive targets that is a/t and the mirrored 2 - a/t;
 * for negative ones it still orders rightly, where a/t does not. The target must not be zero.
 *
 * Infor CPM computes it so (https://docs.infor.com/cpm/10.4.x/en-us/useradminlib/infor_cpm_strategy_management_user_guide/mvu1582886726443.html).
 */
export function signed(actual: Fraction, target: Fraction, sign: Sign): Fraction {
  // (a - t) / |t| over one denominator, and that denominator once more for the 1.
  const { numerator, denominator } = divideFractions(subtractFractions(actual, target), absolute(target));
  return { numerator: addIntegers(denominator, sign === 1 ? numerator : -numerator), denominator };
}

/**
 * Attainment of an exact target, where closer is better:
 *
 *     1 - |a - t| / |t|
 *
 * and 1 - |a| for a target of zero.
 *
 * Infor CPM's "absolute" indicators (…/jfe1582886726704.html of the same guide).
 */
export function closeness(actual: Fraction, target: Fraction): Fraction {
  const distance = absolute(subtractFractions(actual, target));
  return subtractFractions(one, isZero(target) ? distance : divideFractions(distance, absolute(target)));
}

/** A target of zero in absolute units: 1 ± a, as in Infor CPM. */
export function unitFromTarget(actual: Fraction, target: Fraction, sign: Sign): Fraction {
  const distance = subtractFractions(actual, target);
  return addFractions(one, sign === 1 ? distance : negate(distance));
}

/** Whether the zero lies on the side that the score must fall towards. */
export function zeroIsOnTheWorseSide(target: Fraction, zeroPoint: Fraction, sign: Sign): boolean {
  return compareFractions(target, zeroPoint) * sign > 0;
}

/** z = 2t: the mirror image of the origin in the target. */
export function mirrorOf(target: Fraction): Fraction {
  return multiplyFractions(target, { numerator: 2, denominator: 1 });
}
