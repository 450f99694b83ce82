import { compareFractions, type Fraction, fractionOf } from "../value/fraction.js";
import type { ScoreBand } from "./policy.js";

/**
 * The band (fascia) that a value lies in, from its `from` up to the next one's, exclusive; `null` below the lowest.
 * Lower bounds alone leave neither holes nor overlaps, as in ServiceNow's `0:red;50:yellow;90:green`.
 */
export function bandOf(value: Fraction, bands: readonly ScoreBand[]): ScoreBand | null {
  return bands.findLast(({ from }) => from === null || compareFractions(fractionOf(from), value) <= 0) ?? null;
}
