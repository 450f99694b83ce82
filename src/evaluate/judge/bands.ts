import { isNarrower } from "../../criterion/containment.js";
import type { DiagnosticFacts } from "../../diagnostic.js";
import type { Measurement } from "../../measurement.js";
import { clampTo } from "../../score/clamp.js";
import { compareFractions, isZero, multiplyFractions, one, writeFraction } from "../../value/fraction.js";
import { type JudgingContext, noDiagnostics } from "../judging.js";
import { locate } from "../locate.js";
import { type Nowhere, warningRemark } from "../located.js";
import { type Outcome, remarked, undecided } from "../outcome.js";
import { contains } from "../prepare/interval.js";
import type { PreparedBand, PreparedBands } from "../prepare.js";

/** The score of the band that a measurement lies in; only the full score meets the target. */
export function judgeBands(bands: PreparedBands, measurement: Measurement, context: JudgingContext): Outcome {
  const matching: PreparedBand[] = [];
  let nowhere: Nowhere | null = null;
  let isComparable = false;
  for (const band of bands.bands) {
    const located = locate(measurement, band.leaf, context);
    if (located.found === "nowhere") {
      nowhere ??= located;
      continue;
    }
    isComparable = true;
    const isInside = contains(band.leaf.intervals, located.value);
    if (isInside && contains(band.leaf.intervals, located.until ?? located.value)) matching.push(band);
  }
  if (!isComparable && nowhere !== null) {
    return undecided(nowhere.status, [remarked(nowhere.remark, context)], !nowhere.otherKind);
  }
  const chosen = narrowest(matching);
  if (chosen === null) return unplaced(matching, context);
  return isTopOfOwnScale(bands.bands, chosen) ? withoutFullScore(chosen, context) : judged(bands, chosen);
}

/** Where bands overlap, the one that lies within the others: of ">= 80" and ">= 90", the latter. */
function narrowest(matching: readonly PreparedBand[]): PreparedBand | null {
  const [first, ...others] = matching;
  if (first === undefined) return null;
  if (others.every((other) => compareFractions(other.score, first.score) === 0)) return first;
  return (
    matching.find((band) => matching.every((other) => isNarrower(band.leaf.criterion, other.leaf.criterion))) ?? null
  );
}

function unplaced(matching: readonly PreparedBand[], context: JudgingContext): Outcome {
  const code = matching.length === 0 ? "no-band" : "overlapping-bands";
  const facts: DiagnosticFacts = { code, found: context.text };
  return undecided("invalid", [remarked(warningRemark(facts), context)], true);
}

/** "> 90% = 10 punti; <= 90% = 5 punti": 10 may be all there is to be had, or a tenth of it. */
function isTopOfOwnScale(bands: readonly PreparedBand[], chosen: PreparedBand): boolean {
  if (bands.length === 1 || isZero(chosen.score) || compareFractions(chosen.score, one) >= 0) return false;
  return bands.every(({ score }) => compareFractions(score, chosen.score) <= 0);
}

function withoutFullScore({ score }: PreparedBand, context: JudgingContext): Outcome {
  const highest = writeFraction(multiplyFractions(score, { numerator: 100, denominator: 1 }));
  return undecided("invalid", [remarked(warningRemark({ code: "no-full-score", highest }), context)], true);
}

function judged({ bands, policy }: PreparedBands, band: PreparedBand): Outcome {
  const score = clampTo(band.score, policy.clamp);
  return {
    verdict: compareFractions(band.score, one) >= 0 ? "met" : "unmet",
    status: "scored",
    attainment: band.score,
    score,
    gap: null,
    answered: true,
    diagnostics: noDiagnostics,
    working: { by: "band", band: { index: bands.indexOf(band), score, label: null } },
  };
}
