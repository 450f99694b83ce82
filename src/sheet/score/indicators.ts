import { writeInput } from "../../measurement/write.js";
import type { EvaluateOptions } from "../../options.js";
import type { Indicator } from "../sheet.js";
import { answer, awaited, withoutScore } from "./answer.js";
import { createFinder, pair } from "./pair.js";
import type { IndicatorActual } from "./rows.js";
import type { ScoredIndicator } from "./scored.js";
import { remark, type ScoringDiagnostic } from "./scoring-diagnostic.js";
import { type IndicatorSettings, placeSettings, type SettingsByRow, weightOf } from "./settings.js";

export interface ScoredIndicators {
  readonly indicators: readonly ScoredIndicator[];
  readonly diagnostics: readonly ScoringDiagnostic[];
}

const unanswered = { actual: null, date: null };

/** Holds every indicator against its row of actuals. `options` are those that all of them share. */
export function scoreIndicators(
  indicators: readonly Indicator[],
  actuals: readonly IndicatorActual[],
  given: SettingsByRow<IndicatorSettings> | undefined,
  options: EvaluateOptions,
): ScoredIndicators {
  const find = createFinder(indicators.map(({ description }) => description));
  const pairing = pair(actuals, find, "indicator", contentOf);
  const placed = placeSettings(given, find, "indicator");
  const dates: ScoringDiagnostic[] = [];
  const scored = indicators.map((indicator, place): ScoredIndicator => {
    const number = place + 1;
    const { weight, required = false, status, ...own } = placed.settings.get(place) ?? {};
    const row = pairing.rows.get(place);
    const actual = row === undefined || row === "conflict" ? null : row;
    const settled = { indicator: indicator.description, ...options, ...own };
    const { evaluation, unusedDate } = answer(indicator.expected, actual ?? unanswered, settled);
    if (unusedDate !== null) dates.push(remark({ code: "unused-date", number, found: unusedDate }, actual?.line));
    const declared = row === "conflict" ? "invalid" : status;
    return {
      number,
      indicator,
      weight: weightOf(weight, indicator.weight),
      required,
      actual,
      evaluation: declared === undefined ? awaited(evaluation, settled) : withoutScore(evaluation, declared),
    };
  });
  return { indicators: scored, diagnostics: [...pairing.diagnostics, ...placed.diagnostics, ...dates] };
}

function contentOf({ actual, date }: IndicatorActual): string {
  return `${writeInput(actual)}\n${writeInput(date)}`;
}
