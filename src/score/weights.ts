import { type Diagnostic, type DiagnosticFacts, diagnosticOf, type Severity } from "../diagnostic.js";
import type { Status, Verdict } from "../evaluation.js";
import { type Decimal, isDecimal } from "../value/decimal.js";
import {
  addFractions,
  compareFractions,
  type Fraction,
  fractionOf,
  isNegative,
  isZero,
  one,
  readFraction,
  writeFraction,
  zero,
} from "../value/fraction.js";

/** A figure that an item may bring. */
export type Figure = number | Decimal;

/**
 * An item of a roll-up: an Evaluation or a RollUp with its weight, or any object with these fields. Without a status it
 * is `scored` if it has a score, else `missing`; without a verdict a full score is `met`.
 */
export interface RollUpItem {
  /** Weight (peso), relative to the others; all blank is equal. */
  readonly weight?: Figure | null;
  readonly score?: Figure | null;
  readonly status?: Status | "incomplete";
  readonly verdict?: Verdict;
  /** A member whose failure fails the whole, whatever the score. */
  readonly required?: boolean;
  /** Of an item that is itself rolled up. */
  readonly coverage?: Figure;
  readonly interval?: readonly [Figure, Figure] | null;
}

/** An item with exact figures, sorted by what it does to the whole. */
export interface WeighedItem {
  readonly index: number;
  readonly weight: Fraction;
  /** `counted` has a score, `open` waits for one, `invalid` blocks, `excused` hands its weight to the rest. */
  readonly role: "counted" | "open" | "invalid" | "excused";
  readonly status: Status | "incomplete";
  readonly score: Fraction;
  readonly verdict: Verdict;
  readonly required: boolean;
  readonly coverage: Fraction;
  readonly least: Fraction;
  readonly most: Fraction;
}

export interface Weighed {
  /** `null` where the weights cannot be used. */
  readonly weighed: readonly WeighedItem[] | null;
  readonly problems: readonly Diagnostic[];
}

const hundred: Fraction = { numerator: 100, denominator: 1 };
const nowhere = Object.freeze({ start: 0, end: 0 });

/** A diagnostic about the items, which have no text. */
export function aboutItems(facts: DiagnosticFacts, severity: Severity): Diagnostic {
  return diagnosticOf(facts, severity, "actual", nowhere);
}

/** The items with usable weights. All blank count equal; some blank is an error; a sum other than 100 is a warning. */
export function weigh(items: readonly RollUpItem[]): Weighed {
  const blank = items.filter(({ weight }) => weight === undefined || weight === null).length;
  if (blank === items.length) return { weighed: items.map((item, index) => weighItem(item, one, index)), problems: [] };
  if (blank > 0) return { weighed: null, problems: [aboutItems({ code: "weight-missing", count: blank }, "error")] };
  const weighed: WeighedItem[] = [];
  const problems: Diagnostic[] = [];
  let sum = zero;
  for (const [index, item] of items.entries()) {
    const weight = exact(item.weight);
    if (weight === null || isNegative(weight)) {
      problems.push(aboutItems({ code: "weight-not-valid", index, found: String(item.weight) }, "error"));
      continue;
    }
    sum = addFractions(sum, weight);
    weighed.push(weighItem(item, weight, index));
  }
  if (problems.length > 0) return { weighed: null, problems };
  if (compareFractions(sum, hundred) === 0) return { weighed, problems };
  return { weighed, problems: [aboutItems({ code: "weights-sum", sum: writeFraction(sum) }, "warning")] };
}

function weighItem(item: RollUpItem, weight: Fraction, index: number): WeighedItem {
  const score = exact(item.score);
  const status = item.status ?? (score === null ? "missing" : "scored");
  const role = score === null && status === "scored" ? "invalid" : roles[status];
  const [least, most] = role === "counted" && score !== null ? [score, score] : openEnds(item);
  const full = role === "counted" ? one : zero;
  return {
    index,
    weight,
    role,
    status,
    score: score ?? zero,
    verdict: item.verdict ?? verdictOf(role === "counted" ? score : null),
    required: item.required === true,
    coverage: role === "invalid" || role === "excused" ? zero : (exact(item.coverage) ?? full),
    least,
    most,
  };
}

const roles: Readonly<Record<Status | "incomplete", WeighedItem["role"]>> = {
  scored: "counted",
  missing: "open",
  pending: "open",
  incomplete: "open",
  invalid: "invalid",
  "not-assessable": "excused",
  neutralised: "excused",
  informational: "excused",
};

/** What an open item may still come to: its own interval, if it is itself rolled up. */
function openEnds({ interval }: RollUpItem): readonly [Fraction, Fraction] {
  const [least, most] = interval ?? [];
  return [exact(least) ?? zero, exact(most) ?? one];
}

function verdictOf(score: Fraction | null): Verdict {
  if (score === null) return "undecided";
  return compareFractions(score, one) >= 0 ? "met" : "unmet";
}

function exact(figure: Figure | null | undefined): Fraction | null {
  if (isDecimal(figure)) return figure.isFinite() ? readFraction(figure.toFixed()) : null;
  return typeof figure === "number" && Number.isFinite(figure) ? fractionOf(figure) : null;
}

export function hasWeight(items: readonly WeighedItem[]): boolean {
  return items.some(({ weight }) => !isZero(weight));
}
