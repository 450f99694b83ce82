import {
  compareFractions,
  type Fraction,
  isNegative,
  isZero,
  one,
  subtractFractions,
  zero,
} from "../value/fraction.js";
import { inverse } from "./inverse.js";
import { lateness } from "./lateness.js";
import { closeness, linear, signed, unitFromTarget } from "./linear.js";
import type { Rule } from "./rule.js";
import type { SettledPolicy } from "./settle.js";

/** The actual of a score: where it lies, and whether it is where it should be. */
export interface Reached {
  readonly value: Fraction;
  readonly met: boolean;
  /** How far a level is from its baseline, as a share of it, where the baseline is the target. */
  readonly relative: Fraction | null;
}

/** Attainment, or why there is none: without limit (t/a at zero), not to be assessed, or not defined. */
export type Attainment = Fraction | "unlimited" | "not-assessable" | "undefined";

/** The degree of attainment by a rule, not clamped. */
export function attainmentBy(rule: Rule, reached: Reached, policy: SettledPolicy): Attainment {
  const { value, met } = reached;
  switch (rule.rule) {
    case "binary":
      return met ? one : zero;
    case "closeness":
      return closeness(value, rule.target);
    case "signed":
      return signed(value, rule.target, rule.sign);
    case "line":
      return linear(value, rule.target, rule.zero);
    case "inverse":
      return inverseAttainment(value, rule.target, met, policy);
    case "zero-target":
      // "Mantenimento" is a change of zero from a level that is not: 95 against a baseline of 100 is 95%.
      if (reached.relative !== null) return unitFromTarget(reached.relative, zero, rule.sign);
      if (policy.zeroTarget === "binary") return met ? one : zero;
      return policy.zeroTarget === "unit" ? unitFromTarget(value, rule.target, rule.sign) : "not-assessable";
    case "lateness":
      return latenessAttainment(rule, value, met);
    case "none":
      return "undefined";
  }
}

function inverseAttainment(value: Fraction, target: Fraction, met: boolean, policy: SettledPolicy): Attainment {
  if (isZero(target)) return policy.zeroTarget === "not-assessable" ? "not-assessable" : met ? one : zero;
  if (isNegative(value)) return "unlimited";
  return inverse(value, target) ?? "unlimited";
}

/** Days late are whole days after the last one; what is wrong in another way, such as too early, earns nothing. */
function latenessAttainment(rule: Extract<Rule, { rule: "lateness" }>, value: Fraction, met: boolean): Fraction {
  if (met) return one;
  if (compareFractions(value, rule.last) <= 0) return zero;
  return lateness(Number(subtractFractions(value, rule.last).numerator), rule.scale);
}
