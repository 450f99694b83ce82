import type { DecimalText, Span, Unit } from "./ast.js";
import type { Diagnostic, Polarity } from "./diagnostic.js";

/**
 * Criterion (criterio): what an expectation demands, closed and free of context, as plain frozen data.
 *
 * Everything the words left open is settled in it, and each assumption is listed. Every verdict comes from its
 * intervals alone.
 */
export type Criterion =
  | WithinCriterion
  | AllOfCriterion
  | AnyOfCriterion
  | BandsCriterion
  | OpenCriterion
  | NothingCriterion;

/** Where a setting comes from: the target's words, the caller, the indicator's description, or a documented default. */
export type Origin = "written" | "given" | "inferred" | "assumed";

/** A setting with where it comes from. */
export interface Setting<Value> {
  readonly value: Value;
  readonly from: Origin;
}

/** A plain number with its unit: the level that changes, and progress, start from. */
export interface Level {
  readonly value: DecimalText;
  readonly unit: Unit | null;
}

/**
 * What the points of an interval are. A completion runs from 0 to 100 percent; an answer is no (0) or yes (1). A number
 * that is `reached` is the level that a change must lead to.
 */
export type Axis =
  | { readonly kind: "number"; readonly unit: Unit | null; readonly reached?: true }
  | { readonly kind: "ratio" }
  | { readonly kind: "date" }
  | { readonly kind: "answer" }
  | { readonly kind: "completion"; readonly when: string | null }
  | { readonly kind: "change"; readonly unit: Unit | null };

/** A point of an axis: decimal text, "numerator/denominator" of a ratio, an ISO day of a date. */
export type Point = string;

/** An end of an interval (estremo). */
export interface Bound {
  readonly at: Point;
  /** Whether the point itself is inside. */
  readonly closed: boolean;
}

/** An interval (intervallo); `null` is no limit on that side. */
export interface Interval {
  readonly lower: Bound | null;
  readonly upper: Bound | null;
}

/** That the actual lies in one of the intervals, which are sorted and disjoint. */
export interface WithinCriterion {
  readonly kind: "within";
  readonly span: Span;
  readonly axis: Axis;
  readonly intervals: readonly Interval[];
  /** The point that the score is measured from; `null` where there is no single one, as for a range. */
  readonly target: Point | null;
  readonly polarity: Setting<Polarity>;
  readonly baseline: Level | null;
  /** What is counted ("pratiche evase"), or the name of a deliverable. */
  readonly subject: string | null;
  readonly assumptions: readonly Diagnostic[];
}

/**
 * Which members a single measurement answers: every one it can be compared with, the first only (di cui), or none,
 * because the members are about different things.
 */
export type Answerable = "every" | "first" | "none";

/** That every member is met. */
export interface AllOfCriterion {
  readonly kind: "all-of";
  readonly span: Span;
  readonly members: readonly Criterion[];
  readonly answerable: Answerable;
  readonly assumptions: readonly Diagnostic[];
}

/** That some member is met. */
export interface AnyOfCriterion {
  readonly kind: "any-of";
  readonly span: Span;
  readonly members: readonly Criterion[];
  readonly answerable: Answerable;
  readonly assumptions: readonly Diagnostic[];
}

/** A band (fascia) with what it demands. */
export interface BandCriterion {
  readonly criterion: WithinCriterion;
  /** Share of the full score: "1" is full. */
  readonly score: DecimalText;
}

/** A score per condition; full score is what meets the target. */
export interface BandsCriterion {
  readonly kind: "bands";
  readonly span: Span;
  readonly bands: readonly BandCriterion[];
  readonly assumptions: readonly Diagnostic[];
}

/** A target that cannot be closed, for the reason given: no year, no baseline, no tolerance. It decides nothing. */
export interface OpenCriterion {
  readonly kind: "open";
  readonly span: Span;
  readonly reason: Diagnostic;
  readonly assumptions: readonly Diagnostic[];
}

/** No target was set: it decides nothing, and nothing is wrong. */
export interface NothingCriterion {
  readonly kind: "nothing";
  readonly span: Span;
  readonly assumptions: readonly Diagnostic[];
}

/** Name of a kind of criterion. */
export type CriterionKind = Criterion["kind"];
