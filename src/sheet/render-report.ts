import { checkWord } from "../options/check-word.js";
import type { LocaleName } from "../options.js";
import { htmlReport } from "./report/html-report.js";
import { markdownReport } from "./report/markdown-report.js";
import { reportContext } from "./report/report-context.js";
import { textReport } from "./report/text-report.js";
import type { ReportViews } from "./report/view.js";
import { viewOffice } from "./report/view-office.js";
import { viewSheet } from "./report/view-sheet.js";
import type { ScoredSheet } from "./score/scored.js";
import type { ScoredOffice } from "./score-office.js";

/** Forms of a report: text for a terminal, Markdown, or a page of HTML that stands by itself and prints on A4. */
export type ReportFormat = "text" | "markdown" | "html";

/** Options of `renderReport`. */
export interface ReportOptions {
  /** Default `"text"`. */
  readonly format?: ReportFormat;
  /** Language of the report. Default `"it"`. */
  readonly locale?: LocaleName;
}

const renderers = { text: textReport, markdown: markdownReport, html: htmlReport } as const;

/**
 * Writes a scored objective, or an office with all of its objectives, as a report (relazione): for every target what
 * was expected, how it was read, what was measured, the outcome, the reason and every assumption. Text from the sheet is
 * text in the report, whatever it holds.
 *
 * @throws TypeError for an unknown format or locale.
 * @example
 * renderReport(scoreSheet(sheet, actuals), { format: "html", locale: "it" }) // "<!doctype html>…"
 */
export function renderReport(scored: ScoredSheet | ScoredOffice, options: ReportOptions = {}): string {
  const { format = "text", locale = "it" } = options;
  checkWord("format", format, Object.keys(renderers));
  const context = reportContext(locale);
  const views: ReportViews =
    "sheet" in scored
      ? [viewSheet(scored, context)]
      : [viewOffice(scored, context), ...scored.objectives.map((objective) => viewSheet(objective, context))];
  return renderers[format](views, context.words);
}
