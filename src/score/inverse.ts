import { divideFractions, type Fraction, isZero } from "../value/fraction.js";

/**
 * Attainment where lower is better, as target over actual:
 *
 *     t / a
 *
 * It never reaches 0, and grows without limit as the actual nears zero: `null` there. Only for positive targets and
 * actuals that are not negative. Where higher is better the same proportion is a/t, which is `linear`.
 *
 * TOTVS computes it so for decreasing indicators; it agrees with the mirrored `linear` at the target only.
 */
export function inverse(actual: Fraction, target: Fraction): Fraction | null {
  return isZero(actual) ? null : divideFractions(target, actual);
}
