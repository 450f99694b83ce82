import type { Axis, Bound, Interval, WithinCriterion } from "../criterion.js";
import { compareFractions, one } from "../value/fraction.js";
import { readPoint } from "../value/point.js";
import { conversion } from "../value/unit.js";
import { unitOf } from "./axis.js";

/** Whether whatever meets `a` meets `b` too; false where the two are about different things. */
export function isNarrower(a: WithinCriterion, b: WithinCriterion): boolean {
  return (
    sameAxis(a.axis, b.axis) && a.intervals.every((inner) => b.intervals.some((outer) => holds(outer, inner, a.axis)))
  );
}

function sameAxis(a: Axis, b: Axis): boolean {
  return a.kind === b.kind && conversion(unitOf(a), unitOf(b)) === one;
}

function holds(outer: Interval, inner: Interval, axis: Axis): boolean {
  return startsNoLater(outer.lower, inner.lower, axis) && startsNoLater(inner.upper, outer.upper, axis, true);
}

/** Whether bound `a` lies at or before `b`; as upper bounds, a missing one lies after everything. */
function startsNoLater(a: Bound | null, b: Bound | null, axis: Axis, areUpper = false): boolean {
  if (areUpper ? b === null : a === null) return true;
  if (a === null || b === null) return false;
  const order = compareFractions(readPoint(a.at, axis), readPoint(b.at, axis));
  if (order !== 0) return order < 0;
  return areUpper ? b.closed || !a.closed : a.closed || !b.closed;
}
