import type { Span } from "../ast.js";
import type { Axis, Interval, Level, OpenCriterion, Point, Setting, WithinCriterion } from "../criterion.js";
import type { Diagnostic, DiagnosticFacts, Polarity } from "../diagnostic.js";
import { assumption } from "./assumption.js";
import { nothingAssumed } from "./context.js";

/** What has to be said to make a criterion; the rest has a value that says "nothing". */
export interface WithinParts {
  readonly span: Span;
  readonly axis: Axis;
  readonly intervals: readonly Interval[];
  readonly target?: Point | null;
  readonly polarity?: Setting<Polarity>;
  readonly baseline?: Level | null;
  readonly subject?: string | null;
  readonly assumptions?: readonly Diagnostic[];
}

/** A range or an answer is met by being in it, whichever way is good. */
export const onTarget: Setting<Polarity> = Object.freeze({ value: "on-target", from: "written" });

export function within(parts: WithinParts): WithinCriterion {
  return {
    kind: "within",
    span: parts.span,
    axis: parts.axis,
    intervals: parts.intervals,
    target: parts.target ?? null,
    polarity: parts.polarity ?? onTarget,
    baseline: parts.baseline ?? null,
    subject: parts.subject ?? null,
    assumptions: parts.assumptions ?? nothingAssumed,
  };
}

/** A criterion that decides nothing, for the reason given. */
export function open(facts: DiagnosticFacts, span: Span): OpenCriterion {
  return { kind: "open", span, reason: assumption(facts, "warning", span), assumptions: nothingAssumed };
}
