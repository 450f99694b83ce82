import type { Unit } from "../../ast.js";
import { unitOf } from "../../criterion/axis.js";
import type { Point, WithinCriterion } from "../../criterion.js";
import type { UsedPolicy } from "../../evaluation.js";
import { mirrorOf } from "../../score/linear.js";
import type { Method } from "../../score/policy.js";
import type { Terms } from "../../score/ratio.js";
import { type Rule, ruleFor } from "../../score/rule.js";
import type { SettledPolicy } from "../../score/settle.js";
import { usedPolicy } from "../../score/used.js";
import { type Fraction, isNegative, writeFraction } from "../../value/fraction.js";
import { readPoint, readTerms } from "../../value/point.js";
import { extentOf, type PreparedInterval, prepareInterval } from "./interval.js";

/** A criterion with everything that does not depend on the measurement worked out. */
export interface PreparedLeaf {
  readonly kind: "leaf";
  readonly criterion: WithinCriterion;
  readonly intervals: readonly PreparedInterval[];
  readonly unit: Unit | null;
  readonly target: Fraction | null;
  /** The two terms of a target that is a ratio. */
  readonly planned: Terms | null;
  readonly extent: Fraction;
  readonly policy: SettledPolicy;
  readonly method: Method;
  readonly rule: Rule;
  /** The value that scores nothing, where the score is a straight line. */
  readonly zero: Point | null;
  readonly used: UsedPolicy;
}

export function prepareLeaf(criterion: WithinCriterion, policy: SettledPolicy): PreparedLeaf {
  const { axis, target } = criterion;
  const intervals = criterion.intervals.map((interval) => prepareInterval(interval, axis));
  const used = usedPolicy(policy, criterion);
  const rule = ruleFor(criterion, policy);
  return {
    kind: "leaf",
    criterion,
    intervals,
    unit: unitOf(axis),
    target: target === null ? null : readPoint(target, axis),
    planned: plannedTerms(criterion),
    extent: extentOf(intervals),
    policy,
    method: used.method.value,
    rule,
    zero: zeroOf(rule),
    used,
  };
}

function zeroOf(rule: Rule): Point | null {
  if (rule.rule === "line") return writeFraction(rule.zero);
  if (rule.rule !== "signed") return null;
  const risesFromOrigin = rule.sign === 1 ? !isNegative(rule.target) : isNegative(rule.target);
  return risesFromOrigin ? "0" : writeFraction(mirrorOf(rule.target));
}

function plannedTerms({ target }: WithinCriterion): Terms | null {
  return target === null ? null : readTerms(target);
}
