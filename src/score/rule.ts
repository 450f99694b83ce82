import type { Level, WithinCriterion } from "../criterion.js";
import type { DiagnosticFacts } from "../diagnostic.js";
import { entryAt } from "../value/entry.js";
import {
  compareFractions,
  type Fraction,
  fractionOf,
  isNegative,
  multiplyFractions,
  writeFraction,
  zero,
} from "../value/fraction.js";
import { readNumber, readPoint } from "../value/point.js";
import { conversion } from "../value/unit.js";
import { mirrorOf, type Sign, zeroIsOnTheWorseSide } from "./linear.js";
import type { LatenessScale } from "./policy.js";
import type { SettledPolicy } from "./settle.js";

/** How attainment is worked out for one target, settled once: see the file of each method for its formula. */
export type Rule =
  | { readonly rule: "binary" }
  | { readonly rule: "closeness"; readonly target: Fraction }
  | { readonly rule: "signed"; readonly target: Fraction; readonly sign: Sign }
  | { readonly rule: "line"; readonly target: Fraction; readonly zero: Fraction }
  | { readonly rule: "inverse"; readonly target: Fraction }
  | { readonly rule: "zero-target"; readonly target: Fraction; readonly sign: Sign }
  | { readonly rule: "lateness"; readonly last: Fraction; readonly scale: LatenessScale }
  | { readonly rule: "none"; readonly problem: DiagnosticFacts };

const binary: Rule = { rule: "binary" };

/** The rule that a policy gives for a criterion. */
export function ruleFor(criterion: WithinCriterion, policy: SettledPolicy): Rule {
  const { axis, polarity } = criterion;
  if (axis.kind === "date") return ruleForDate(criterion, policy);
  if (axis.kind === "answer" || criterion.target === null) return binary;
  const target = readPoint(criterion.target, axis);
  if (polarity.value === "on-target") return policy.method === null ? binary : { rule: "closeness", target };
  const sign = polarity.value === "higher-is-better" ? 1 : -1;
  if (policy.method === "inverse" && sign === -1 && !isNegative(target)) return { rule: "inverse", target };
  return ruleOfLine(criterion, target, sign, policy);
}

/** Lateness counts from the last day demanded; a target without a last day is met or not. */
function ruleForDate({ intervals }: WithinCriterion, { deadline, method }: SettledPolicy): Rule {
  const last = entryAt(intervals, 0).upper;
  if (last === null || deadline === "binary" || method === "binary") return binary;
  return { rule: "lateness", last: readPoint(last.at, { kind: "date" }), scale: deadline };
}

function ruleOfLine(criterion: WithinCriterion, target: Fraction, sign: Sign, policy: SettledPolicy): Rule {
  if (policy.zeroAt === null || (policy.zeroAt === "baseline" && criterion.axis.kind === "completion")) {
    return compareFractions(target, zero) === 0
      ? { rule: "zero-target", target, sign }
      : { rule: "signed", target, sign };
  }
  const zeroPoint = zeroPointOf(criterion, target, policy.zeroAt);
  if (zeroPoint === null) return { rule: "none", problem: { code: "baseline-required" } };
  if (compareFractions(target, zeroPoint) === 0) return { rule: "zero-target", target, sign };
  if (zeroIsOnTheWorseSide(target, zeroPoint, sign)) return { rule: "line", target, zero: zeroPoint };
  const problem = { code: "misplaced-zero", zero: writeFraction(zeroPoint), target: writeFraction(target) } as const;
  return { rule: "none", problem };
}

function zeroPointOf(
  { axis, baseline }: WithinCriterion,
  target: Fraction,
  zeroAt: "origin" | "mirror" | "baseline" | number,
): Fraction | null {
  if (typeof zeroAt === "number") return fractionOf(zeroAt);
  if (zeroAt === "origin") return zero;
  if (zeroAt === "mirror") return mirrorOf(target);
  // A change is counted from the baseline as it stands.
  if (axis.kind === "change") return zero;
  return baseline === null ? null : baselineOn(axis, baseline);
}

function baselineOn(axis: WithinCriterion["axis"], { value, unit }: Level): Fraction | null {
  const level = readNumber(value);
  if (unit === null) return level;
  if (axis.kind === "number") {
    const factor = conversion(unit, axis.unit);
    return factor === null ? null : multiplyFractions(level, factor);
  }
  return unit.kind === "percent" ? multiplyFractions(level, { numerator: 1, denominator: 100 }) : null;
}
