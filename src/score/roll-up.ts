import type { Diagnostic } from "../diagnostic.js";
import type { Verdict } from "../evaluation.js";
import { checkWord, refuseOption } from "../options/check-word.js";
import { Decimal } from "../value/decimal.js";
import {
  compareFractions,
  divideFractions,
  type Fraction,
  fractionOf,
  multiplyFractions,
  one,
  toDecimal,
  zero,
} from "../value/fraction.js";
import { combine, type RollUpMethod, sumOf } from "./combine.js";
import { aboutItems, hasWeight, type RollUpItem, type WeighedItem, weigh } from "./weights.js";

/** What an item that is `missing` or `pending` does. */
export type Unavailable = "incomplete" | "zero" | "exclude";

/** Options of `rollUp`. */
export interface RollUpOptions {
  /** Default `"mean"`: the mean by relative weights. `all-met` is 1 if every item is met, else 0. */
  readonly method?: RollUpMethod;
  /**
   * Default `"incomplete"`: there is no score until every item has one. `zero` counts open and invalid items as 0;
   * `exclude` hands the weight of missing and pending ones to the rest, but never that of an invalid one.
   */
  readonly unavailable?: Unavailable;
  /** The score from which the whole is met. Without it the whole is met when every item is (under `max`, when one is). */
  readonly passMark?: number;
}

/** A rolled-up score (aggregazione), which is an item of the next level. */
export interface RollUp {
  /** Share of the full score, not rounded; `null` while incomplete and where there is nothing to weigh. */
  readonly score: Decimal | null;
  /** `incomplete` waits for an item, `not-assessable` has nothing to weigh, `invalid` has unusable weights. */
  readonly status: "scored" | "incomplete" | "not-assessable" | "invalid";
  readonly verdict: Verdict;
  /** Share of the weight that was scored, 0 to 1. */
  readonly coverage: Decimal;
  /** The score if every open item came to 0, and if it came to 1; twice the score once all are known. */
  readonly interval: readonly [Decimal, Decimal] | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts scores together (aggregazione): phases or indicators into an objective, objectives into an office. The result
 * is an item of the next level.
 *
 * Items that are `not-assessable`, `neutralised` or `informational` hand their weight to the rest; they still lower the
 * coverage. An item that is `required` and unmet makes the whole unmet, and leaves its score.
 *
 * @throws TypeError for an unknown option value.
 * @example
 * rollUp([{ weight: 30, score: 1 }, { weight: 70, status: "missing" }])
 * // { score: null, status: "incomplete", coverage: 0.3, interval: [0.3, 1], … }
 */
export function rollUp(items: readonly RollUpItem[], options: RollUpOptions = {}): RollUp {
  const { method = "mean", unavailable = "incomplete", passMark } = options;
  checkWord("method", method, ["mean", "min", "max", "all-met"]);
  checkWord("unavailable", unavailable, ["incomplete", "zero", "exclude"]);
  if (passMark !== undefined && !Number.isFinite(passMark)) refuseOption("passMark", passMark, "a finite number");
  const { weighed, problems } = weigh(items);
  if (weighed === null) return withoutScore("invalid", new Decimal(0), problems);
  const coverage = toDecimal(coverageOf(weighed));
  const relevant = weighed.filter((item) => item.role !== "excused" && !isExcluded(item, unavailable));
  if (!hasWeight(relevant)) {
    return withoutScore("not-assessable", coverage, [...problems, aboutItems({ code: "nothing-to-weigh" }, "info")]);
  }
  const waiting = relevant.filter((item) => item.role === "open" || item.role === "invalid");
  const least = combine(
    relevant.map((item) => ({ weight: item.weight, score: shareOf(item, method, item.least) })),
    method,
  );
  const most = combine(
    relevant.map((item) => ({ weight: item.weight, score: shareOf(item, method, item.most) })),
    method,
  );
  const isKnown = waiting.length === 0 || unavailable === "zero";
  return {
    score: isKnown ? toDecimal(least) : null,
    status: isKnown ? "scored" : "incomplete",
    verdict: verdictOf(relevant, { method, passMark, least, most, isKnown }),
    coverage,
    interval: [toDecimal(least), toDecimal(isKnown ? least : most)],
    diagnostics: [...problems, ...waiting.map(tellUnavailable), ...relevant.filter(isFailedGate).map(tellGate)],
  };
}

/** What is missing may be left out where the caller says so; what is unreadable, or waits within, may not. */
function isExcluded({ status }: WeighedItem, unavailable: Unavailable): boolean {
  return unavailable === "exclude" && (status === "missing" || status === "pending");
}

/** Under `all-met` what counts is the verdict, which a full score need not share. */
function shareOf(item: WeighedItem, method: RollUpMethod, score: Fraction): Fraction {
  if (method !== "all-met" || item.role !== "counted") return score;
  return item.verdict === "met" ? one : zero;
}

function coverageOf(items: readonly WeighedItem[]): Fraction {
  if (!hasWeight(items)) return zero;
  const covered = sumOf(items.map(({ weight, coverage }) => multiplyFractions(weight, coverage)));
  return divideFractions(covered, sumOf(items.map(({ weight }) => weight)));
}

interface Settling {
  readonly method: RollUpMethod;
  readonly passMark: number | undefined;
  readonly least: Fraction;
  readonly most: Fraction;
  readonly isKnown: boolean;
}

function verdictOf(items: readonly WeighedItem[], settling: Settling): Verdict {
  if (items.some(isFailedGate)) return "unmet";
  const { method, passMark, least, most, isKnown } = settling;
  if (passMark !== undefined) {
    const mark = fractionOf(passMark);
    if (compareFractions(least, mark) >= 0) return "met";
    return isKnown || compareFractions(most, mark) < 0 ? "unmet" : "undecided";
  }
  const verdicts = items.map(({ verdict }) => verdict);
  const [decisive, other] = method === "max" ? (["met", "unmet"] as const) : (["unmet", "met"] as const);
  if (verdicts.includes(decisive)) return decisive;
  return verdicts.every((verdict) => verdict === other) ? other : "undecided";
}

function isFailedGate({ required, verdict }: WeighedItem): boolean {
  return required && verdict === "unmet";
}

function tellGate({ index }: WeighedItem): Diagnostic {
  return aboutItems({ code: "required-unmet", index }, "warning");
}

function tellUnavailable({ index, status, role }: WeighedItem): Diagnostic {
  return aboutItems({ code: "member-unavailable", index, status }, role === "invalid" ? "error" : "warning");
}

function withoutScore(
  status: "not-assessable" | "invalid",
  coverage: Decimal,
  diagnostics: readonly Diagnostic[],
): RollUp {
  return { score: null, status, verdict: "undecided", coverage, interval: null, diagnostics };
}
