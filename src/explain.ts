import type { Criterion } from "./criterion.js";
import { say } from "./describe/say.js";
import type { Evaluation } from "./evaluation.js";
import { sayAssumed } from "./explain/assumed.js";
import { sayDemand } from "./explain/demand.js";
import { sayFindings } from "./explain/findings.js";
import { sayMeasured } from "./explain/measured.js";
import { sayMembers } from "./explain/members.js";
import { sayReason } from "./explain/reason.js";
import type { Locale } from "./locale/locale.js";
import { localeOf } from "./locale/locales.js";
import type { LocaleName } from "./options.js";

/** Options of `explain`. */
export interface ExplainOptions {
  /** Language of the sentences. Default `"it"`. */
  readonly locale?: LocaleName;
}

/**
 * Explains an evaluation (spiegazione) in sentences that a reader of the plan understands: what was demanded and what
 * was assumed about it, what was measured, and what came of it or why nothing could be decided. Figures are rounded to
 * two decimals, half away from zero, for display only.
 *
 * @throws TypeError for an unknown locale.
 * @example
 * explain(evaluate("50", "45"))
 * // "Valore atteso: almeno 50 (in assenza di indicazioni si è inteso «almeno»).
 * //  Consuntivo 45 su 50: grado di raggiungimento 90%, sotto il minimo richiesto."
 */
export function explain(evaluation: Evaluation, options: ExplainOptions = {}): string {
  const locale = localeOf(options.locale);
  const { criterion } = evaluation;
  if (criterion === null) return locale.explanations.unreadable.expected(sayReason(evaluation, locale));
  const sentences = [sayOutcome(evaluation, criterion, locale), ...sayCautions(evaluation, locale)];
  if (criterion.kind !== "open") sentences.unshift(sayExpected(evaluation, criterion, locale));
  return sentences.join(" ");
}

function sayExpected(evaluation: Evaluation, criterion: Criterion, locale: Locale): string {
  const assumed = sayAssumed(evaluation.diagnostics, criterion, locale);
  return locale.explanations.expected(sayDemand(criterion, locale), yearOf(evaluation, criterion), assumed);
}

/** The year of the schedule's entry that the criterion was made of. */
function yearOf({ expectation }: Evaluation, { span }: Criterion): number | null {
  if (expectation?.kind !== "schedule") return null;
  const [year = null] = expectation.entries.flatMap((entry) => {
    const own = entry.expectation.span;
    return own.start === span.start && own.end === span.end ? [entry.year] : [];
  });
  return year;
}

function sayOutcome(evaluation: Evaluation, criterion: Criterion, locale: Locale): string {
  const { explanations } = locale;
  switch (evaluation.status) {
    case "missing":
      return evaluation.trace.length > 0 ? sayJudged(evaluation, criterion, locale) : explanations.missing;
    case "pending":
      return evaluation.trace.length > 0 ? sayJudged(evaluation, criterion, locale) : explanations.pending;
    case "neutralised":
      return explanations.neutralised;
    case "informational":
      return explanations.informational;
    case "scored":
    case "not-assessable":
    case "invalid":
      return sayJudged(evaluation, criterion, locale);
  }
}

function sayJudged(evaluation: Evaluation, criterion: Criterion, locale: Locale): string {
  const { explanations } = locale;
  const { measurement } = evaluation;
  if (measurement === null) return explanations.unreadable.actual(sayReason(evaluation, locale));
  const isCompound = criterion.kind === "all-of" || criterion.kind === "any-of";
  if (isCompound && evaluation.trace.length > 0) {
    return explanations.actual(sayMeasured(measurement, evaluation, locale), sayMembers(evaluation, criterion, locale));
  }
  if (evaluation.verdict !== "undecided") {
    return explanations.actual(sayMeasured(measurement, evaluation, locale), sayFindings(evaluation, locale));
  }
  const reason = sayReason(evaluation, locale);
  return evaluation.status === "not-assessable" ? explanations.notAssessable(reason) : explanations.undecided(reason);
}

/** Doubts that the reader should settle although a verdict was reached. */
function sayCautions({ diagnostics, verdict }: Evaluation, locale: Locale): readonly string[] {
  if (verdict === "undecided") return [];
  return diagnostics
    .filter(({ code }) => code === "suspicious-scale" || code === "unread-condition")
    .map((diagnostic) => locale.explanations.caution(say(locale.diagnostics, diagnostic).problem));
}
