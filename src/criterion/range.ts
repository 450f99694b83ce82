import type { Around, Between, Quantity, Range, Unit, Value } from "../ast.js";
import type { Criterion, Point } from "../criterion.js";
import {
  absolute,
  addFractions,
  compareFractions,
  type Fraction,
  multiplyFractions,
  readFraction,
  subtractFractions,
  writeFraction,
} from "../value/fraction.js";
import { readPoint } from "../value/point.js";
import { conversion, nameUnit } from "../value/unit.js";
import { axisOf, pointOf } from "./comparison.js";
import { between, inside } from "./intervals.js";
import { open, within } from "./within.js";

/** What a range (intervallo) demands: "tra il 60 e il 75%", "100 ± 5". */
export function resolveRange(range: Range): Criterion {
  return range.form === "between" ? resolveBetween(range) : resolveAround(range);
}

function resolveBetween({ span, lower, upper, lowerInclusive, upperInclusive, subject }: Between): Criterion {
  const ends = sameScale(lower, upper);
  if (ends === null) return open({ code: "incomparable", expected: nameValue(lower), actual: nameValue(upper) }, span);
  const axis = axisOf(ends.value);
  const first = { at: ends.lower, closed: lowerInclusive };
  const second = { at: ends.upper, closed: upperInclusive };
  const isReversed = compareFractions(readPoint(first.at, axis), readPoint(second.at, axis)) > 0;
  const interval = isReversed ? between(second, first) : between(first, second);
  return within({ span, axis, intervals: [interval], subject });
}

/** Both ends in one unit: an end without a unit has the other's, and hours and days are brought together. */
function sameScale(lower: Value, upper: Value): { value: Value; lower: Point; upper: Point } | null {
  if (lower.kind === "ratio" || upper.kind === "ratio") {
    return lower.kind === upper.kind ? { value: lower, lower: pointOf(lower), upper: pointOf(upper) } : null;
  }
  if (lower.unit === null) return { value: upper, lower: lower.value, upper: upper.value };
  const converted = inUnit(upper, lower.unit);
  return converted === null ? null : { value: lower, lower: lower.value, upper: writeFraction(converted) };
}

function resolveAround({ span, centre, margin, subject }: Around): Criterion {
  const middle = readFraction(centre.value);
  const distance = marginAround(centre, margin);
  if (distance === null) {
    return open({ code: "incomparable", expected: nameUnit(centre.unit), actual: nameUnit(margin.unit) }, span);
  }
  const interval = inside(
    writeFraction(subtractFractions(middle, distance)),
    writeFraction(addFractions(middle, distance)),
  );
  return within({ span, axis: axisOf(centre), intervals: [interval], subject });
}

/** A percent margin is a share of a plain centre, and percentage points of a percent one. */
function marginAround(centre: Quantity, margin: Quantity): Fraction | null {
  if (margin.unit?.kind === "percent" && centre.unit?.kind !== "percent") {
    const share = multiplyFractions(readFraction(margin.value), { numerator: 1, denominator: 100 });
    return absolute(multiplyFractions(readFraction(centre.value), share));
  }
  if (margin.unit?.kind === "percentage-point" && centre.unit?.kind === "percent") return readFraction(margin.value);
  return inUnit(margin, centre.unit);
}

function inUnit(quantity: Quantity, unit: Unit | null): Fraction | null {
  if (quantity.unit === null) return readFraction(quantity.value);
  const factor = conversion(quantity.unit, unit);
  return factor === null ? null : multiplyFractions(readFraction(quantity.value), factor);
}

function nameValue(value: Value): string {
  return value.kind === "ratio" ? "ratio" : nameUnit(value.unit);
}
