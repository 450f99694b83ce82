import type { Axis, Bound, Interval } from "../../criterion.js";
import { absolute, compareFractions, type Fraction, negate, subtractFractions } from "../../value/fraction.js";
import { readPoint } from "../../value/point.js";

/** An interval with its bounds as exact numbers, read once. */
export interface PreparedInterval {
  readonly lower: PreparedBound | null;
  readonly upper: PreparedBound | null;
}

interface PreparedBound {
  readonly at: Fraction;
  readonly closed: boolean;
}

export function prepareInterval({ lower, upper }: Interval, axis: Axis): PreparedInterval {
  return { lower: prepareBound(lower, axis), upper: prepareBound(upper, axis) };
}

function prepareBound(bound: Bound | null, axis: Axis): PreparedBound | null {
  return bound === null ? null : { at: readPoint(bound.at, axis), closed: bound.closed };
}

/** Whether the value lies in one of the intervals. */
export function contains(intervals: readonly PreparedInterval[], value: Fraction): boolean {
  for (const { lower, upper } of intervals) {
    if (lower !== null && !holds(compareFractions(value, lower.at), lower.closed)) continue;
    if (upper === null || holds(compareFractions(upper.at, value), upper.closed)) return true;
  }
  return false;
}

function holds(order: number, closed: boolean): boolean {
  return order > 0 || (closed && order === 0);
}

/** Distance from the value to the nearest edge: positive inside, negative outside, `null` where there is no edge. */
export function gapTo(intervals: readonly PreparedInterval[], value: Fraction, inside: boolean): Fraction | null {
  let nearest: Fraction | null = null;
  for (const { lower, upper } of intervals) {
    if (lower !== null) nearest = nearer(nearest, value, lower.at);
    if (upper !== null) nearest = nearer(nearest, value, upper.at);
  }
  return nearest === null || inside ? nearest : negate(nearest);
}

function nearer(nearest: Fraction | null, value: Fraction, edge: Fraction): Fraction {
  const distance = absolute(subtractFractions(value, edge));
  return nearest === null || compareFractions(distance, nearest) < 0 ? distance : nearest;
}

/** The bound that is farthest from zero, without its sign. */
export function extentOf(intervals: readonly PreparedInterval[]): Fraction {
  let extent: Fraction = { numerator: 0, denominator: 1 };
  for (const { lower, upper } of intervals) {
    for (const bound of [lower, upper]) {
      if (bound !== null && compareFractions(absolute(bound.at), extent) > 0) extent = absolute(bound.at);
    }
  }
  return extent;
}
