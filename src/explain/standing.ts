import type { WithinCriterion } from "../criterion.js";
import type { Evaluation } from "../evaluation.js";
import type { Locale } from "../locale/locale.js";
import { rounded, writeAmount } from "./figures.js";

/** Where a measurement stands to what was demanded: "sotto il minimo richiesto", "12 giorni dopo la scadenza". */
export function sayStanding(evaluation: Evaluation, criterion: WithinCriterion, locale: Locale): string {
  const { explanations } = locale;
  const { verdict, gap } = evaluation;
  if (criterion.axis.kind === "date") return sayDays(evaluation, criterion, locale);
  if (verdict === "met") return explanations.met;
  const [first] = criterion.intervals;
  const isOpenEnded = criterion.intervals.length === 1 && (first?.lower === null || first?.upper === null);
  const isLevel = criterion.axis.kind === "number" || criterion.axis.kind === "ratio";
  if (gap === null || !isLevel) return explanations.unmet;
  if (gap.isZero()) return explanations.atExcludedLimit;
  if (isOpenEnded) return first?.upper === null ? explanations.belowMinimum : explanations.aboveMaximum;
  const isRange = criterion.intervals.length === 1 && first?.lower?.at !== first?.upper?.at;
  if (!isRange) return explanations.unmet;
  const unit = criterion.axis.kind === "number" ? criterion.axis.unit : null;
  return explanations.outsideRange(writeAmount(gap.abs().toFixed(), unit, locale));
}

/** Days early and late, and the verdict where they do not say it. */
function sayDays({ verdict, gap }: Evaluation, { intervals }: WithinCriterion, { explanations }: Locale): string {
  const isMet = verdict === "met";
  const outcome = isMet ? explanations.met : explanations.unmet;
  const [first] = intervals;
  if (gap === null || first === undefined) return outcome;
  const days = Number(rounded(gap.abs()));
  const { lower, upper } = first;
  if (lower === null) {
    if (!isMet) return `${explanations.daysLate(days)}, ${outcome}`;
    return `${days === 0 ? explanations.onLastDay : explanations.daysBefore(days)}, ${outcome}`;
  }
  if (isMet) return outcome;
  return `${upper === null ? explanations.daysEarly(days) : explanations.daysOutside(days)}, ${outcome}`;
}
