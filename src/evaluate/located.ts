import type { DiagnosticFacts, Severity } from "../diagnostic.js";
import type { Step } from "../evaluation.js";
import type { Measurement } from "../measurement.js";
import type { Terms } from "../score/ratio.js";
import type { Fraction } from "../value/fraction.js";

/** Something to say about the actual. */
export interface Remark {
  readonly severity: Severity;
  readonly facts: DiagnosticFacts;
}

/** Where a measurement lies on the axis of a criterion. */
export interface At {
  readonly found: "at";
  readonly value: Fraction;
  /** The last day, where the measurement is a stretch of days that begins at `value`. */
  readonly until: Fraction | null;
  readonly ratio: Terms | null;
  /** How far a level is from its baseline, as a share of it, where the target asks only which way it went. */
  readonly relative: Fraction | null;
  readonly remark: Remark | null;
  /** How a level became a change. */
  readonly step: Step | null;
}

/** Nowhere: the two cannot be compared, something is not known, or there was nothing to assess. */
export interface Nowhere {
  readonly found: "nowhere";
  readonly status: "invalid" | "not-assessable";
  /** Whether the measurement is of another kind, so that it may answer another member of a compound. */
  readonly otherKind: boolean;
  readonly remark: Remark;
}

export type Located = At | Nowhere;

export function locatedAt(value: Fraction, remark: Remark | null = null): At {
  return { found: "at", value, until: null, ratio: null, relative: null, remark, step: null };
}

/** A stretch of days, from the first to the last. */
export function locatedThrough(value: Fraction, until: Fraction): At {
  return { found: "at", value, until, ratio: null, relative: null, remark: null, step: null };
}

/** A change, as a share of the baseline too where that is known, and how a level became it. */
export function locatedChange(value: Fraction, relative: Fraction | null, step: Step | null): At {
  return { found: "at", value, until: null, ratio: null, relative, remark: null, step };
}

export function locatedRatio(value: Fraction, ratio: Terms): At {
  return { found: "at", value, until: null, ratio, relative: null, remark: null, step: null };
}

export function infoRemark(facts: DiagnosticFacts): Remark {
  return { severity: "info", facts };
}

export function warningRemark(facts: DiagnosticFacts): Remark {
  return { severity: "warning", facts };
}

export function notComparable(expected: string, measurement: Measurement | string): Nowhere {
  const actual = typeof measurement === "string" ? measurement : measurement.kind;
  return {
    found: "nowhere",
    status: "invalid",
    otherKind: true,
    remark: warningRemark({ code: "incomparable", expected, actual }),
  };
}

/** Comparable in kind, but something has to be known first. */
export function undecidable(facts: DiagnosticFacts): Nowhere {
  return { found: "nowhere", status: "invalid", otherKind: false, remark: warningRemark(facts) };
}

/** Zero over zero: nothing was due, so nothing can be judged. */
export function nothingToAssess(found: string): Nowhere {
  return {
    found: "nowhere",
    status: "not-assessable",
    otherKind: false,
    remark: infoRemark({ code: "nothing-to-assess", found }),
  };
}
