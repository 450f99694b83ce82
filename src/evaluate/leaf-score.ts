import type { DiagnosticFacts } from "../diagnostic.js";
import { type Attainment, attainmentBy, type Reached } from "../score/attainment.js";
import { bandOf } from "../score/bands.js";
import { clampTo } from "../score/clamp.js";
import { piecewise } from "../score/piecewise.js";
import { denominatorAttainment, lesser, type Terms } from "../score/ratio.js";
import type { Rule } from "../score/rule.js";
import { type Fraction, fractionOf, multiplyFractions, one, writeFraction, zero } from "../value/fraction.js";
import type { BandReached } from "./outcome.js";
import type { PreparedLeaf } from "./prepare/leaf.js";

/** A score with what it was worked out from; `problem` says why there is none. */
export interface Scored {
  readonly status: "scored" | "not-assessable" | "invalid";
  readonly attainment: Fraction | null;
  readonly score: Fraction | null;
  readonly band: BandReached | null;
  readonly problem: DiagnosticFacts | null;
}

/** The score of an actual that lies on the axis of a criterion. */
export function scoreOf(leaf: PreparedLeaf, reached: Reached, terms: Terms | null): Scored {
  const attained = attainmentOf(leaf, reached, terms);
  const attainment = typeof attained === "string" ? null : attained;
  switch (leaf.method) {
    case "binary":
      return scored(leaf, attainment, reached.met ? one : zero);
    case "linear":
    case "inverse":
      return attainment === null ? withoutAttainment(leaf, attained) : scored(leaf, attainment, attainment);
    case "piecewise": {
      const position = leaf.policy.appliedTo === "actual" ? reached.value : attainment;
      if (position === null) return withoutAttainment(leaf, attained);
      return scored(leaf, attainment, piecewise(position, leaf.policy.knots, leaf.policy.outside));
    }
    case "bands": {
      const position = leaf.policy.appliedTo === "actual" ? reached.value : attainment;
      return position === null ? withoutAttainment(leaf, attained) : scoredByBand(leaf, attainment, position);
    }
  }
}

function attainmentOf(leaf: PreparedLeaf, reached: Reached, terms: Terms | null): Attainment {
  const { rule, policy, planned } = leaf;
  const isByTerms = policy.ratio !== "quotient" && terms !== null && planned !== null;
  if (!isByTerms) return attainmentBy(rule, reached, policy);
  const done = attainmentBy(
    ofNumerator(rule, planned),
    { value: terms.numerator, met: reached.met, relative: null },
    policy,
  );
  if (policy.ratio === "numerator" || typeof done === "string") return done;
  return lesser(done, denominatorAttainment(terms, planned));
}

/** The rule of a ratio's quotient, for its numerator: the value that scores nothing grows with what was planned. */
function ofNumerator(rule: Rule, planned: Terms): Rule {
  if (rule.rule === "line") {
    return { ...rule, target: planned.numerator, zero: multiplyFractions(rule.zero, planned.denominator) };
  }
  return rule.rule === "signed" || rule.rule === "inverse" || rule.rule === "closeness"
    ? { ...rule, target: planned.numerator }
    : rule;
}

function scored(leaf: PreparedLeaf, attainment: Fraction | null, raw: Fraction): Scored {
  return { status: "scored", attainment, score: clampTo(raw, leaf.policy.clamp), band: null, problem: null };
}

function scoredByBand(leaf: PreparedLeaf, attainment: Fraction | null, position: Fraction): Scored {
  const { bands, clamp } = leaf.policy;
  const found = bandOf(position, bands);
  if (found === null) return failed("invalid", { code: "no-band", found: writeFraction(position) }, attainment);
  const score = clampTo(fractionOf(found.score), clamp);
  const band = { index: bands.indexOf(found), score, label: found.label ?? null };
  return { status: "scored", attainment, score, band, problem: null };
}

/** An attainment without limit still reaches the cap, if there is one. */
function withoutAttainment(leaf: PreparedLeaf, attained: Attainment): Scored {
  const { max } = leaf.policy.clamp;
  if (attained === "unlimited" && max !== null) return scored(leaf, null, fractionOf(max));
  return leaf.rule.rule === "none"
    ? failed("invalid", leaf.rule.problem)
    : failed("not-assessable", { code: "zero-target" });
}

function failed(
  status: "not-assessable" | "invalid",
  problem: DiagnosticFacts,
  attainment: Fraction | null = null,
): Scored {
  return { status, attainment, score: null, band: null, problem };
}
