import type { Comparison, Relation, Span, Unit, Value } from "../ast.js";
import type { Axis, Criterion, Interval, Level, Point, Setting } from "../criterion.js";
import type { Diagnostic, Polarity } from "../diagnostic.js";
import { readPoint } from "../value/point.js";
import { conversion } from "../value/unit.js";
import { type Context, nothingAssumed } from "./context.js";
import { intervalsOf } from "./intervals.js";
import { relationByPolarity, settlePolarity, writtenPolarity } from "./polarity.js";
import { around, marginOf } from "./tolerance.js";
import { open, within } from "./within.js";

/** A relation with where it comes from, and what has to be reported about that. */
export interface SettledRelation {
  readonly relation: Relation;
  readonly polarity: Setting<Polarity>;
  readonly assumptions: readonly Diagnostic[];
}

/** What a comparison (confronto) demands: "> 80%", "almeno 3 incontri", "24000". */
export function resolveComparison(comparison: Comparison, context: Context): Criterion {
  const { span, value, subject } = comparison;
  const axis = axisOf(value);
  const point = pointOf(value);
  const settled = settleRelation(comparison, unitOf(value), context);
  const intervals = demandedIntervals(settled.relation, point, axis, context);
  if (intervals === null) return open({ code: "tolerance-required" }, span);
  return within({
    span,
    axis,
    intervals,
    target: settled.relation === "!=" ? null : point,
    polarity: settled.polarity,
    baseline: comparableBaseline(axis, context.baseline),
    subject,
    assumptions: settled.assumptions,
  });
}

export function axisOf(value: Value): Axis {
  return value.kind === "ratio" ? { kind: "ratio" } : { kind: "number", unit: value.unit };
}

export function pointOf(value: Value): Point {
  return value.kind === "ratio" ? `${value.numerator}/${value.denominator}` : value.value;
}

function unitOf(value: Value): Unit | "ratio" | null {
  return value.kind === "ratio" ? "ratio" : value.unit;
}

/** The relation as written, or as the polarity says; `=` is "at least" where the caller says that the `>` was lost. */
export function settleRelation(
  written: {
    readonly relation: Relation | null;
    readonly span: Span;
    readonly value?: Value;
    readonly subject: string | null;
  },
  unit: Unit | "ratio" | null,
  context: Context,
): SettledRelation {
  const { relation, span } = written;
  if (relation === null) {
    if (context.literal) return { relation: "=", polarity: writtenPolarity("="), assumptions: nothingAssumed };
    const { setting, assumptions } = settlePolarity(unit, span, context, isZero(written.value), written.subject);
    return { relation: relationByPolarity[setting.value], polarity: setting, assumptions };
  }
  if (relation === "=" && context.options.equality === "at-least" && !context.literal) {
    return { relation: ">=", polarity: { value: "higher-is-better", from: "given" }, assumptions: nothingAssumed };
  }
  return { relation, polarity: writtenPolarity(relation), assumptions: nothingAssumed };
}

/** The intervals of a relation, widened by the tolerance where it is exact; `null` for an "about" without one. */
export function demandedIntervals(
  relation: Relation,
  point: Point,
  axis: Axis,
  { tolerance }: Context,
): readonly Interval[] | null {
  if (relation !== "=" && relation !== "~") return intervalsOf(relation, point);
  if (tolerance === null) return relation === "~" ? null : intervalsOf("=", point);
  const centre = readPoint(point, axis);
  const widened = around(centre, marginOf(tolerance, centre));
  return widened === null ? intervalsOf("=", point) : [widened];
}

/** The baseline, if it can be held against the axis: a plain number is taken in the axis's unit. */
function comparableBaseline(axis: Axis, baseline: Level | null): Level | null {
  if (baseline === null || axis.kind !== "number") return baseline;
  return baseline.unit === null || conversion(baseline.unit, axis.unit) !== null ? baseline : null;
}

function isZero(value: Value | undefined): boolean {
  return value?.kind === "quantity" && value.value === "0";
}
