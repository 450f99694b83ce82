import type { Interval } from "../criterion.js";
import type { Tolerance } from "../score/policy.js";
import {
  absolute,
  addFractions,
  type Fraction,
  fractionOf,
  isZero,
  multiplyFractions,
  subtractFractions,
  writeFraction,
} from "../value/fraction.js";
import { inside } from "./intervals.js";

/** How far from the target still counts as on it; a plain number is in the target's unit. */
export function marginOf(tolerance: Tolerance, target: Fraction): Fraction {
  if (typeof tolerance === "number") return fractionOf(tolerance);
  if ("absolute" in tolerance) return fractionOf(tolerance.absolute);
  return multiplyFractions(absolute(target), fractionOf(tolerance.relative));
}

/** The points at most `margin` from the centre, or `null` where there is no margin. */
export function around(centre: Fraction, margin: Fraction): Interval | null {
  if (isZero(margin)) return null;
  return inside(writeFraction(subtractFractions(centre, margin)), writeFraction(addFractions(centre, margin)));
}
