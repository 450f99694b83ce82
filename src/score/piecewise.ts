import { entryAt } from "../value/entry.js";
import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  fractionOf,
  multiplyFractions,
  subtractFractions,
  zero,
} from "../value/fraction.js";
import type { Knot } from "./policy.js";

interface ExactKnot {
  readonly at: Fraction;
  readonly score: Fraction;
}

/**
 * Score by straight lines between knots (soglie interpolate):
 *
 *     s1 + (a - x1) (s2 - s1) / (x2 - x1)
 *
 * Two knots at one value are a jump; on it the better score holds, since reaching a threshold is enough. Beyond the
 * outer knots the score stays (`clamp`), is zero, or follows the outermost line (`extrapolate`).
 *
 * GZoom's "avanzamento con soglie" and TeamCulture's interpolated goals
 * (https://ajuda.teamculture.com.br/en/article/how-interpolated-calculation-works-r0ddmo).
 */
export function piecewise(
  actual: Fraction,
  knots: readonly Knot[],
  outside: "clamp" | "zero" | "extrapolate",
): Fraction {
  const exact = knots.map(({ at, score }) => ({ at: fractionOf(at), score: fractionOf(score) }));
  const here = exact.filter(({ at }) => compareFractions(at, actual) === 0);
  if (here.length > 0) return best(here);
  const next = exact.findIndex(({ at }) => compareFractions(at, actual) > 0);
  if (next > 0) return onLine(actual, entryAt(exact, next - 1), entryAt(exact, next));
  if (outside === "zero") return zero;
  const side = next === 0 ? exact : exact.reverse();
  const [outer, inner] = [entryAt(side, 0), side[1]];
  if (outside === "clamp" || inner === undefined || compareFractions(outer.at, inner.at) === 0) return outer.score;
  return onLine(actual, outer, inner);
}

function onLine(actual: Fraction, from: ExactKnot, to: ExactKnot): Fraction {
  const share = divideFractions(subtractFractions(actual, from.at), subtractFractions(to.at, from.at));
  return addFractions(from.score, multiplyFractions(share, subtractFractions(to.score, from.score)));
}

function best(knots: readonly ExactKnot[]): Fraction {
  return knots.map(({ score }) => score).reduce((high, score) => (compareFractions(score, high) > 0 ? score : high));
}
