export { type Actual, type ActualsReading, type PhaseActual, type RowName, readActuals } from "./actuals.js";
export { type DecodedSheet, decodeSheet, type SheetEncoding } from "./decode.js";
export { describeSheetDiagnostic } from "./describe-sheet.js";
export { readSheet, readSheets } from "./read.js";
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
