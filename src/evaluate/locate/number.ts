import type { Unit } from "../../ast.js";
import type { ChangeMeasurement, QuantityMeasurement } from "../../measurement.js";
import {
  absolute,
  compareFractions,
  type Fraction,
  isZero,
  multiplyFractions,
  one,
  readFraction,
} from "../../value/fraction.js";
import { conversion, nameUnit } from "../../value/unit.js";
import type { JudgingContext } from "../judging.js";
import { infoRemark, type Located, locatedAt, notComparable, warningRemark } from "../located.js";

const hundred: Fraction = { numerator: 100, denominator: 1 };
const two: Fraction = { numerator: 2, denominator: 1 };

/** The target of a level, as far as reading a bare number depends on it. */
export interface NumberAxis {
  readonly unit: Unit | null;
  /** The largest point of the criterion, without its sign. */
  readonly extent: Fraction;
}

/** A number on an axis of numbers. Without a unit it is taken in the target's. */
export function locateNumber(
  measurement: QuantityMeasurement | ChangeMeasurement,
  axis: NumberAxis,
  context: JudgingContext,
): Located {
  const { value, unit } = measurement;
  const number = readFraction(value);
  if (unit === null) {
    if (axis.unit === null) return locatedAt(number);
    // "85 punti" is not the bare number 85.
    const isBare = measurement.kind === "change" || measurement.counted === undefined;
    if (!isBare) return notComparable(nameUnit(axis.unit), measurement.counted);
    return locateBare(number, value, axis, axis.unit, context);
  }
  const factor = conversion(unit, axis.unit);
  if (factor === null) return notComparable(nameUnit(axis.unit), nameUnit(unit));
  return locatedAt(factor === one ? number : multiplyFractions(number, factor));
}

function locateBare(
  number: Fraction,
  found: string,
  { extent }: NumberAxis,
  unit: Unit,
  { percentScale }: JudgingContext,
): Located {
  if (unit.kind !== "percent") return locatedAt(number, infoRemark({ code: "assumed-unit", unit: nameUnit(unit) }));
  if (percentScale === "percent") return locatedAt(number, looksLikeFraction(number, extent) ? doubtful(found) : null);
  return locatedAt(multiplyFractions(number, hundred), compareFractions(number, two) > 0 ? doubtful(found) : null);
}

/** 0,85 against 80% may well be 85%; against 0,9% it may not. */
function looksLikeFraction(number: Fraction, extent: Fraction): boolean {
  return !isZero(number) && compareFractions(absolute(number), one) <= 0 && compareFractions(extent, one) > 0;
}

function doubtful(found: string) {
  return warningRemark({ code: "suspicious-scale", found });
}
