import {
  addFractions,
  compareFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  one,
  zero,
} from "../value/fraction.js";

/** How scores become one. */
export type RollUpMethod = "mean" | "min" | "max" | "all-met";

export interface Share {
  readonly weight: Fraction;
  readonly score: Fraction;
}

/**
 * One score of several, of which at least one weighs something:
 *
 *     mean: Σ w s / Σ w      min, max: the least, the greatest s      all-met: 1 if every s is full, else 0
 *
 * An item that weighs nothing counts for nothing in any of them. No rounding between steps: rounded members turn
 * 75.247 into 75.25.
 */
export function combine(shares: readonly Share[], method: RollUpMethod): Fraction {
  const weighing = shares.filter(({ weight }) => compareFractions(weight, zero) > 0);
  switch (method) {
    case "mean":
      return weightedMean(weighing);
    case "min":
      return extreme(weighing, -1);
    case "max":
      return extreme(weighing, 1);
    case "all-met":
      return weighing.every(({ score }) => compareFractions(score, one) >= 0) ? one : zero;
  }
}

export function sumOf(figures: readonly Fraction[]): Fraction {
  return figures.reduce(addFractions, zero);
}

function weightedMean(shares: readonly Share[]): Fraction {
  const weighted = sumOf(shares.map(({ weight, score }) => multiplyFractions(weight, score)));
  return divideFractions(weighted, sumOf(shares.map(({ weight }) => weight)));
}

function extreme(shares: readonly Share[], sign: 1 | -1): Fraction {
  const scores = shares.map(({ score }) => score);
  return scores.reduce((chosen, score) => (compareFractions(score, chosen) * sign > 0 ? score : chosen));
}
