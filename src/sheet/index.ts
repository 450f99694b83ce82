/**
 * Objective sheets (schede obiettivo) as municipalities publish them: read, scored with a file of actuals (consuntivi),
 * and reported.
 *
 *     renderReport(scoreSheet(readSheet(text), readActuals(csv)), { format: "html" }) // "<!doctype html>…"
 */

// The road: bytes, a sheet and its actuals, the score, the report

export { type DecodedSheet, decodeSheet, type SheetEncoding } from "./decode-sheet.js";
export { readSheet, readSheets } from "./read-sheet.js";
export { type Actual, type ActualsReading, type PhaseActual, type RowName, readActuals } from "./read-actuals.js";
export { type ScoreSheetOptions, scoreSheet } from "./score-sheet.js";
export { type ScoredOffice, scoreOffice } from "./score-office.js";
export { type ReportFormat, type ReportOptions, renderReport } from "./render-report.js";

// Words for people

export { describeSheetDiagnostic } from "./describe-sheet-diagnostic.js";
export { describeScoring } from "./describe-scoring.js";

// The data that passes along the road

export type * from "./sheet.js";
export type {
  ActualsColumn,
  Doubt,
  SectionName,
  SheetDiagnostic,
  SheetDiagnosticCode,
  SheetDiagnosticFacts,
} from "./sheet-diagnostic.js";
export type {
  ActualsInput,
  IndicatorActual,
  IndicatorActualInput,
  PhaseActualInput,
  PhaseEnd,
  RowReference,
} from "./score/rows.js";
export type { DeclaredStatus, IndicatorSettings, RowSettings, SettingsByRow } from "./score/settings.js";
export type * from "./score/scored.js";
export type {
  BlockName,
  RowKind,
  ScoringDiagnostic,
  ScoringDiagnosticCode,
  ScoringDiagnosticFacts,
} from "./score/scoring-diagnostic.js";
