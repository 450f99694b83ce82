import type { LocaleName } from "../options.js";
import { sayWithLine } from "./locale/line-sentences.js";
import { sheetLocaleOf } from "./locale/locales.js";
import type { ScoringDiagnostic } from "./score/scoring-diagnostic.js";

/**
 * Says what was remarked while scoring a sheet: the problem, and what to do about it.
 *
 * @throws TypeError for an unknown locale.
 * @example
 * describeScoring({ code: "unpaired-actual", of: "indicator", name: "9", severity: "warning", line: 4 }, "en")
 * // 'Actuals, line 4: the sheet has no indicator "9"; correct its number or description.'
 */
export function describeScoring(diagnostic: ScoringDiagnostic, locale: LocaleName = "it"): string {
  return sayWithLine(sheetLocaleOf(locale).scoring, diagnostic);
}
