import type { ScoringDiagnosticFacts } from "../score/scoring-diagnostic.js";
import type { SheetDiagnosticFacts } from "../sheet-diagnostic.js";
import type { LineSentences } from "./line-sentences.js";
import type { ReportWords } from "./report-words.js";

/** What is said of sheets in a language (lingua): Italian and English have the same shape. */
export interface SheetLocale {
  /** What `describeSheetDiagnostic` says. */
  readonly reading: LineSentences<SheetDiagnosticFacts>;
  /** What `describeScoring` says. */
  readonly scoring: LineSentences<ScoringDiagnosticFacts>;
  /** What `renderReport` writes. */
  readonly report: ReportWords;
}
