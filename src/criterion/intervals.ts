import type { Relation } from "../ast.js";
import type { Bound, Interval, Point } from "../criterion.js";

export function atLeast(at: Point): Interval {
  return { lower: { at, closed: true }, upper: null };
}

export function atMost(at: Point): Interval {
  return { lower: null, upper: { at, closed: true } };
}

export function above(at: Point): Interval {
  return { lower: { at, closed: false }, upper: null };
}

export function below(at: Point): Interval {
  return { lower: null, upper: { at, closed: false } };
}

export function between(lower: Bound, upper: Bound): Interval {
  return { lower, upper };
}

/** Both ends included. */
export function inside(lower: Point, upper: Point): Interval {
  return { lower: { at: lower, closed: true }, upper: { at: upper, closed: true } };
}

/** What stands in a relation to a point. "About" has no intervals of its own: it needs a tolerance. */
export function intervalsOf(relation: Exclude<Relation, "~">, at: Point): readonly Interval[] {
  switch (relation) {
    case ">=":
      return [atLeast(at)];
    case ">":
      return [above(at)];
    case "<=":
      return [atMost(at)];
    case "<":
      return [below(at)];
    case "=":
      return [inside(at, at)];
    case "!=":
      return [below(at), above(at)];
  }
}
