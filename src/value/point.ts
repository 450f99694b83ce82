import type { Axis, Point } from "../criterion.js";
import { readDay } from "./day.js";
import { divideFractions, type Fraction, readFraction } from "./fraction.js";

/** The exact number that a point of an axis stands for; a day counts from 1 January 1970. */
export function readPoint(point: Point, axis: Axis): Fraction {
  if (axis.kind !== "date") return readNumber(point);
  return { numerator: readDay(point) ?? Number.NaN, denominator: 1 };
}

/** The exact number of decimal text or of "numerator/denominator". */
export function readNumber(text: string): Fraction {
  const slash = text.indexOf("/");
  if (slash < 0) return readFraction(text);
  return divideFractions(readFraction(text.slice(0, slash)), readFraction(text.slice(slash + 1)));
}
