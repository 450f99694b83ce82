import { compareFractions, type Fraction, fractionOf } from "../value/fraction.js";
import type { Clamp } from "./policy.js";

/** The value, moved to the nearest limit that it passes (massimale); a `null` limit is none. */
export function clampTo(value: Fraction, { min, max }: Clamp): Fraction {
  if (min !== null && compareFractions(value, fractionOf(min)) < 0) return fractionOf(min);
  if (max !== null && compareFractions(value, fractionOf(max)) > 0) return fractionOf(max);
  return value;
}
