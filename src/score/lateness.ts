import { divideFractions, type Fraction, fractionOf, one, subtractFractions } from "../value/fraction.js";
import type { LatenessScale } from "./policy.js";

/**
 * Attainment by days late: 1 up to the grace, 0 from `zeroAfterDays`, linear between:
 *
 *     1 - (late - grace) / (zeroAfter - grace)
 *
 * Not floored: the clamp does that. Being early earns nothing more.
 *
 * GZoom keeps dates as day numbers and scores the gap in days.
 */
export function lateness(daysLate: number, { graceDays, zeroAfterDays }: LatenessScale): Fraction {
  if (daysLate <= graceDays) return one;
  const grace = fractionOf(graceDays);
  const lost = subtractFractions(fractionOf(daysLate), grace);
  return subtractFractions(one, divideFractions(lost, subtractFractions(fractionOf(zeroAfterDays), grace)));
}
