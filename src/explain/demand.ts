import type { Criterion, WithinCriterion } from "../criterion.js";
import { say } from "../describe/say.js";
import type { Locale } from "../locale/locale.js";
import { compareFractions, one, readFraction } from "../value/fraction.js";
import { sayIntervals } from "./bounds.js";

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
    case "bands": {
      const best = criterion.bands.filter(({ score }) => compareFractions(readFraction(score), one) >= 0);
      return explanations.byBands(
        explanations.bounds.either(best.map((band) => sayWithin(band.criterion, locale))) || explanations.nothing,
      );
    }
    case "open":
      return say(locale.diagnostics, criterion.reason).problem;
    case "nothing":
      return explanations.nothing;
    default:
      return criterion satisfies never;
  }
}

export function sayWithin(criterion: WithinCriterion, locale: Locale): string {
  const { explanations } = locale;
  const { axis, subject } = criterion;
  if (axis.kind === "completion") return explanations.deliverable(subject ?? "");
  const demand = sayIntervals(criterion, locale);
  return subject === null ? demand : explanations.about(demand, subject);
}
