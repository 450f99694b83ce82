import type { QuantityMeasurement, RatioMeasurement } from "../../measurement.js";
import { divideFractions, type Fraction, multiplyFractions, readFraction } from "../../value/fraction.js";
import type { JudgingContext } from "../judging.js";
import {
  type At,
  type Located,
  locatedAt,
  locatedRatio,
  notComparable,
  nothingToAssess,
  undecidable,
} from "../located.js";

const hundredth: Fraction = { numerator: 1, denominator: 100 };

/** A ratio as its quotient, times a scale: 100 on an axis of percent. */
export function locateQuotient({ numerator, denominator }: RatioMeasurement, scale: Fraction): Located {
  if (denominator === "0") return nothingToAssess(`${numerator}/${denominator}`);
  const ratio = { numerator: readFraction(numerator), denominator: readFraction(denominator) };
  const value = multiplyFractions(divideFractions(ratio.numerator, ratio.denominator), scale);
  return locatedRatio(value, ratio);
}

/** A number on an axis of ratios: a percent is a quotient; a bare number is whichever the caller says. */
export function locateNumberAmongRatios(
  { value, unit }: QuantityMeasurement,
  planned: Fraction | null,
  { ratioReading }: JudgingContext,
): Located {
  if (unit?.kind === "percent") return locatedAt(multiplyFractions(readFraction(value), hundredth));
  if (unit !== null) return notComparable("ratio", unit.kind);
  if (ratioReading === "quotient") return locatedAt(readFraction(value));
  if (ratioReading === "numerator" && planned !== null) return locateNumerator(readFraction(value), planned);
  return undecidable({ code: "ratio-reading-required", found: value });
}

/** So many done, out of as many as the target plans. */
function locateNumerator(numerator: Fraction, denominator: Fraction): At {
  return locatedRatio(divideFractions(numerator, denominator), { numerator, denominator });
}
