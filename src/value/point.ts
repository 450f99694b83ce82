import type { Axis, Point } from "../criterion.js";
import { readWrittenDay } from "./day.js";
import { divideFractions, type Fraction, readFraction } from "./fraction.js";

/** The exact number that a point of an axis stands for; a day counts from 1 January 1970. */
export function readPoint(point: Point, axis: Axis): Fraction {
  if (axis.kind !== "date") return readNumber(point);
  return { numerator: readWrittenDay(point), denominator: 1 };
}

/** The exact number of decimal text or of "numerator/denominator". */
export function readNumber(text: string): Fraction {
  const terms = readTerms(text);
  return terms === null ? readFraction(text) : divideFractions(terms.numerator, terms.denominator);
}

/** The two terms of "numerator/denominator"; `null` where the text is one number. */
export function readTerms(text: string): { readonly numerator: Fraction; readonly denominator: Fraction } | null {
  const slash = text.indexOf("/");
  if (slash < 0) return null;
  return { numerator: readFraction(text.slice(0, slash)), denominator: readFraction(text.slice(slash + 1)) };
}
