export { type DecodedSheet, decodeSheet, type SheetEncoding } from "./decode-sheet.js";
export { describeScoring } from "./describe-scoring.js";
export { describeSheetDiagnostic } from "./describe-sheet-diagnostic.js";
export { type Actual, type ActualsReading, type PhaseActual, type RowName, readActuals } from "./read-actuals.js";
export { readSheet, readSheets } from "./read-sheet.js";
export { type ReportFormat, type ReportOptions, renderReport } from "./render-report.js";
export type {
  ActualsInput,
  IndicatorActual,
  IndicatorActualInput,
  PhaseActualInput,
  PhaseEnd,
  RowReference,
} from "./score/rows.js";
export type {
  Blocks,
  PhaseBasis,
  ScoredIndicator,
  ScoredLink,
  ScoredPhase,
  ScoredSheet,
  Split,
  WeighedSheet,
} from "./score/scored.js";
export type {
  BlockName,
  RowKind,
  ScoringDiagnostic,
  ScoringDiagnosticCode,
  ScoringDiagnosticFacts,
} from "./score/scoring-diagnostic.js";
export type { DeclaredStatus, IndicatorSettings, RowSettings, SettingsByRow } from "./score/settings.js";
export { type ScoredOffice, scoreOffice } from "./score-office.js";
export { type ScoreSheetOptions, scoreSheet } from "./score-sheet.js";
export type {
  CalendarDay,
  Indicator,
  LabelledText,
  LinkedObjective,
  Phase,
  PlannedDay,
  Sheet,
  SheetHeader,
  SheetLayout,
  SheetReading,
  StrategyLevel,
  StrategyLink,
  YearSource,
} from "./sheet.js";
export type {
  ActualsColumn,
  Doubt,
  SectionName,
  SheetDiagnostic,
  SheetDiagnosticCode,
  SheetDiagnosticFacts,
} from "./sheet-diagnostic.js";
