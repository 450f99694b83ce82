import type { Unit } from "../../ast.js";
import type { Level } from "../../criterion.js";
import type { ChangeMeasurement, QuantityMeasurement, RatioMeasurement } from "../../measurement.js";
import {
  absolute,
  divideFractions,
  type Fraction,
  isNegative,
  isZero,
  multiplyFractions,
  readFraction,
  subtractFractions,
  writeFraction,
} from "../../value/fraction.js";
import { readNumber } from "../../value/point.js";
import { conversion, nameUnit } from "../../value/unit.js";
import {
  infoRemark,
  type Located,
  locatedAt,
  locatedChange,
  notComparable,
  nothingToAssess,
  undecidable,
} from "../located.js";

const hundred: Fraction = { numerator: 100, denominator: 1 };

/** A criterion on a change, as far as reading a measurement depends on it. */
export interface ChangeAxis {
  readonly unit: Unit | null;
  /** The signed change demanded; `null` for "other than". */
  readonly target: Fraction | null;
  readonly baseline: Level | null;
}

type WrittenChange = Pick<ChangeMeasurement, "value" | "unit">;

/** A change that is written as one. */
export function locateChange({ value, unit }: WrittenChange, axis: ChangeAxis): Located {
  const change = readFraction(value);
  // No change, and a change of whatever size, are the same in every unit.
  if (isZero(change)) return locatedAt(change);
  if (asksOnlyWhichWay(axis)) return locatedChange(change, shareOf(change, unit), null);
  if (unit === null) {
    return axis.unit === null
      ? locatedAt(change)
      : locatedAt(change, infoRemark({ code: "assumed-unit", unit: nameUnit(axis.unit) }));
  }
  const factor = conversion(unit, axis.unit);
  if (factor === null) return notComparable(`change in ${nameUnit(axis.unit)}`, nameUnit(unit));
  return locatedAt(multiplyFractions(change, factor));
}

/**
 * A number without a sign: a percent is the change itself, unless the baseline is a percent or the target is a cut,
 * where "10%" might be a cut or a rise; any other number is the new level.
 */
export function locateUnsigned(measurement: QuantityMeasurement, axis: ChangeAxis): Located {
  const { value, unit } = measurement;
  const isShare = unit?.kind === "percent" && axis.baseline?.unit?.kind !== "percent";
  if (!isShare && unit?.kind !== "percentage-point") return locateLevel(measurement, axis);
  const isRise = axis.target !== null && !isZero(axis.target) && !isNegative(axis.target);
  if (!isRise && value !== "0") return undecidable({ code: "unsigned-change", found: value });
  return locateChange(measurement, axis);
}

/** A ratio is the new level of a share: it needs a baseline that is one. */
export function locateShare({ numerator, denominator }: RatioMeasurement, axis: ChangeAxis): Located {
  if (denominator === "0") return nothingToAssess(`${numerator}/${denominator}`);
  const { baseline } = axis;
  if (baseline?.unit?.kind !== "percent") return notComparable("change", "ratio");
  const share = multiplyFractions(readNumber(`${numerator}/${denominator}`), hundred);
  return locateNewLevel(share, baseline.unit, baseline, axis);
}

function locateLevel({ value, unit, counted }: QuantityMeasurement, axis: ChangeAxis): Located {
  const { baseline } = axis;
  if (baseline === null) return undecidable({ code: "baseline-required" });
  if (counted !== undefined && baseline.unit !== null) return notComparable(nameUnit(baseline.unit), counted);
  const factor = unit === null || baseline.unit === null ? conversion(null, null) : conversion(unit, baseline.unit);
  if (factor === null) return notComparable(nameUnit(baseline.unit), nameUnit(unit));
  return locateNewLevel(multiplyFractions(readFraction(value), factor), unit, baseline, axis);
}

function locateNewLevel(level: Fraction, unit: Unit | null, baseline: Level, axis: ChangeAxis): Located {
  const start = readNumber(baseline.value);
  const difference = subtractFractions(level, start);
  const change = inAxisUnit(difference, start, baseline.unit ?? unit, axis);
  if (change === null) return notComparable(`change in ${nameUnit(axis.unit)}`, nameUnit(baseline.unit ?? unit));
  const relative = asksOnlyWhichWay(axis) && !isZero(start) ? divideFractions(difference, absolute(start)) : null;
  const [from, to, by] = [baseline.value, writeFraction(level), writeFraction(change)];
  return locatedChange(change, relative, { step: "change", level: to, baseline: from, change: by });
}

/** A difference of levels as a change in the unit of the target; `null` where there is no such thing. */
function inAxisUnit(difference: Fraction, start: Fraction, unit: Unit | null, axis: ChangeAxis): Fraction | null {
  if (isZero(difference) || asksOnlyWhichWay(axis)) return difference;
  if (axis.unit?.kind === "percent") {
    return isZero(start) ? null : multiplyFractions(divideFractions(difference, absolute(start)), hundred);
  }
  if (axis.unit?.kind === "percentage-point") return unit === null || unit.kind === "percent" ? difference : null;
  if (axis.unit === null || unit === null) return difference;
  const factor = conversion(unit, axis.unit);
  return factor === null ? null : multiplyFractions(difference, factor);
}

/** A percent change as a share of the baseline; a change in another unit is none that is known. */
function shareOf(change: Fraction, unit: Unit | null): Fraction | null {
  return unit?.kind === "percent" ? divideFractions(change, hundred) : null;
}

/** "Mantenimento" and "riduzione" ask which way it went, not how far. */
function asksOnlyWhichWay({ target }: ChangeAxis): boolean {
  return target !== null && isZero(target);
}
