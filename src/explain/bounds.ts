import type { Axis, Bound, Interval, WithinCriterion } from "../criterion.js";
import type { ExcludedEnds } from "../locale/explanations.js";
import type { Locale } from "../locale/locale.js";
import { compareFractions, zero } from "../value/fraction.js";
import { readPoint } from "../value/point.js";
import { writeIsoDay, writePoint } from "./figures.js";

/** What an interval demands: "almeno 80%", "tra 60 e 75", "entro il 15/07/2020". */
function sayInterval(interval: Interval, axis: Axis, locale: Locale): string {
  if (axis.kind === "date") return sayDays(interval, locale);
  if (axis.kind === "change") return sayChange(interval, axis, locale);
  return sayBounds(interval, axis, locale);
}

/** What the intervals of a criterion demand; all but one point is "other than". */
export function sayIntervals({ intervals, axis }: WithinCriterion, locale: Locale): string {
  const { bounds } = locale.explanations;
  const [below, above] = intervals;
  if (intervals.length === 2 && below?.upper?.at !== undefined && below.upper.at === above?.lower?.at) {
    return bounds.otherThan(writePoint(below.upper.at, axis, locale));
  }
  return bounds.either(intervals.map((interval) => sayInterval(interval, axis, locale)));
}

function sayBounds({ lower, upper }: Interval, axis: Axis, locale: Locale): string {
  const { bounds } = locale.explanations;
  const write = ({ at }: Bound) => writePoint(at, axis, locale);
  if (axis.kind === "answer" && lower !== null) return write(lower);
  if (lower === null) {
    if (upper === null) return locale.explanations.nothing;
    return upper.closed ? bounds.atMost(write(upper)) : bounds.lessThan(write(upper));
  }
  if (upper === null) return lower.closed ? bounds.atLeast(write(lower)) : bounds.moreThan(write(lower));
  if (lower.at === upper.at) return bounds.exactly(write(lower));
  return bounds.between(write(lower), write(upper), excludedEnds(lower, upper));
}

function excludedEnds(lower: Bound, upper: Bound): ExcludedEnds {
  if (lower.closed) return upper.closed ? "none" : "upper";
  return upper.closed ? "lower" : "both";
}

function sayDays({ lower, upper }: Interval, locale: Locale): string {
  const { dates, nothing } = locale.explanations;
  if (lower === null) return upper === null ? nothing : dates.by(writeIsoDay(upper.at, locale));
  const first = writeIsoDay(lower.at, locale);
  if (upper === null) return dates.from(first);
  return lower.at === upper.at ? dates.on(first) : dates.during(first, writeIsoDay(upper.at, locale));
}

/** A change that lies on one side of zero is a rise or a fall by its size. */
function sayChange(interval: Interval, axis: Axis, locale: Locale): string {
  const { changes } = locale.explanations;
  const { lower, upper } = interval;
  if (lower !== null && signOf(lower, axis) >= 0 && !(upper !== null && signOf(upper, axis) === 0)) {
    if (signOf(lower, axis) > 0 || upper !== null) return changes.rise(sayBounds(interval, axis, locale));
    return lower.closed ? changes.noFall : changes.rise(null);
  }
  if (upper !== null && signOf(upper, axis) <= 0 && !(lower !== null && signOf(lower, axis) === 0)) {
    if (signOf(upper, axis) < 0 || lower !== null) return changes.fall(sayBounds(mirrored(lower, upper), axis, locale));
    return upper.closed ? changes.noRise : changes.fall(null);
  }
  return changes.change(sayBounds(interval, axis, locale));
}

function signOf({ at }: Bound, axis: Axis): number {
  return compareFractions(readPoint(at, axis), zero);
}

/** The interval on the other side of zero. */
function mirrored(lower: Bound | null, upper: Bound): Interval {
  return { lower: negated(upper), upper: lower === null ? null : negated(lower) };
}

/** A bound that is not above zero. */
function negated({ at, closed }: Bound): Bound {
  return { at: at.replace("-", ""), closed };
}
