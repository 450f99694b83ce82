import type { Evaluation } from "../../evaluation.js";
import { writeShare } from "../../explain/figures.js";
import { explain } from "../../explain.js";
import { writeInput } from "../../measurement/write.js";
import { print } from "../../print.js";
import type { IndicatorActual } from "../score/rows.js";
import type { ScoredIndicator } from "../score/scored.js";
import type { ScoringDiagnostic } from "../score/scoring-diagnostic.js";
import { plain } from "./escape.js";
import { writeScore, writeWeight } from "./figures.js";
import { outcomeOf } from "./outcome.js";
import { remarksOf, rowOf, scoringRemarks } from "./remarks.js";
import type { ReportContext } from "./report-context.js";
import type { AttainmentView, IndicatorView } from "./view.js";

/** What a report shows of an indicator. */
export function viewIndicator(
  scored: ScoredIndicator,
  diagnostics: readonly ScoringDiagnostic[],
  context: ReportContext,
): IndicatorView {
  const { number, indicator, evaluation, actual } = scored;
  const { words, locale, name } = context;
  const reason = plain(explain(evaluation, { locale: name }));
  const isOwn = (diagnostic: ScoringDiagnostic) => {
    const row = rowOf(diagnostic);
    return row?.of === "indicator" && row.number === number;
  };
  const expected = plain(indicator.expected);
  return {
    number,
    description: plain(indicator.description) || words.none,
    details: detailsOf(scored, context),
    expected: expected || words.none,
    reading: readingOf(evaluation, expected, context),
    kind: evaluation.expectation === null ? null : words.kinds[evaluation.expectation.kind],
    actual: writeActual(actual) || words.none,
    note: plain(actual?.note ?? "") || null,
    outcome: outcomeOf(evaluation, words),
    attainment: attainmentOf(evaluation, context),
    score: writeScore(evaluation.score, locale),
    reason,
    remarks: [...remarksOf(evaluation, reason, context), ...scoringRemarks(diagnostics, isOwn, context)],
  };
}

function detailsOf(
  { indicator, weight, required }: ScoredIndicator,
  { words, locale }: ReportContext,
): readonly string[] {
  const written = writeWeight(weight, locale);
  return [
    plain(indicator.type ?? ""),
    written === null ? "" : `${words.weight.toLowerCase()} ${written}`,
    required ? words.required : "",
  ].filter((detail) => detail !== "");
}

/** The canonical text of the target, where it tells more than what is written. */
function readingOf({ expectation }: Evaluation, expected: string, { name }: ReportContext): string | null {
  if (expectation === null || expectation.kind === "unspecified") return null;
  const reading = plain(print(expectation, { locale: name }));
  return reading === expected ? null : reading;
}

function writeActual(actual: IndicatorActual | null): string {
  if (actual === null) return "";
  const value = plain(writeInput(actual.actual));
  const date = plain(writeInput(actual.date));
  return value === "" || date === "" ? value + date : `${value} (${date})`;
}

function attainmentOf({ attainment }: Evaluation, { words, locale }: ReportContext): AttainmentView | null {
  if (attainment === null) return null;
  const text = writeShare(attainment, locale);
  return { text, description: words.attainmentOf(text), share: attainment };
}
