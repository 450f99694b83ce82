import type { BandsCriterion, Criterion, WithinCriterion } from "../criterion.js";
import { say } from "../describe/say.js";
import type { Locale } from "../locale/locale.js";
import { compareFractions, one, readFraction, toDecimal, zero } from "../value/fraction.js";
import { sayIntervals } from "./bounds.js";
import { writeShare } from "./figures.js";

/** What a criterion demands, in a phrase. */
export function sayDemand(criterion: Criterion, locale: Locale): string {
  const { explanations } = locale;
  switch (criterion.kind) {
    case "within":
      return sayWithin(criterion, locale);
    case "all-of":
      return explanations.every(criterion.members.map((member) => sayDemand(member, locale)));
    case "any-of":
      return explanations.some(criterion.members.map((member) => sayDemand(member, locale)));
    case "bands":
      return sayBands(criterion, locale);
    case "open":
      return say(locale.diagnostics, criterion.reason).problem;
    case "nothing":
      return explanations.nothing;
  }
}

/** What gives the full score; where nothing does, the most that can be had. */
function sayBands({ bands }: BandsCriterion, locale: Locale): string {
  const { explanations } = locale;
  const scored = bands.map((band) => ({ ...band, share: readFraction(band.score) }));
  const most = scored.reduce((greatest, { share }) => (compareFractions(share, greatest) > 0 ? share : greatest), zero);
  const isFull = compareFractions(most, one) >= 0;
  const best = scored.filter(({ share }) => compareFractions(share, isFull ? one : most) >= 0);
  const demand = explanations.bounds.either(best.map((band) => sayWithin(band.criterion, locale)));
  return explanations.byBands(demand, isFull ? null : writeShare(toDecimal(most), locale));
}

export function sayWithin(criterion: WithinCriterion, locale: Locale): string {
  const { explanations } = locale;
  const { axis, subject } = criterion;
  if (subject === null) return sayIntervals(criterion, locale);
  if (axis.kind === "completion") return explanations.deliverable(subject);
  return explanations.about(sayIntervals(criterion, locale), subject);
}
