export type {
  AllOf,
  Answer,
  AnyOf,
  Around,
  Band,
  Bands,
  Between,
  Change,
  Comparison,
  Condition,
  DayMoment,
  Deadline,
  DecimalText,
  Deliverable,
  Expectation,
  ExpectationKind,
  Grain,
  Moment,
  MonthMoment,
  PartMoment,
  Period,
  Quantity,
  Range,
  Ratio,
  Relation,
  Schedule,
  ScheduleEntry,
  Span,
  TimeUnit,
  Timing,
  Unit,
  Unspecified,
  Value,
  WrittenYear,
  YearMoment,
} from "./ast.js";
export { type Progress, type Row, type ScoredRow, type ScoreRowsOptions, scoreRows } from "./batch.js";
export { type CompiledTarget, compile } from "./compile.js";
export type * from "./criterion.js";
export { describe } from "./describe.js";
export type {
  Diagnostic,
  DiagnosticCode,
  DiagnosticFacts,
  Polarity,
  Severity,
  Source,
  Wanted,
} from "./diagnostic.js";
export { evaluate } from "./evaluate.js";
export type { Evaluation, Status, Step, UsedPolicy, Verdict } from "./evaluation.js";
export { createEvaluator, type Evaluator } from "./evaluator.js";
export { explain } from "./explain.js";
export type { MeasurementResult } from "./measurement/result.js";
export type { DatedInput, Measurement, MeasurementInput, RatioInput, ScalarInput } from "./measurement.js";
export type { EvaluateOptions, LocaleName, ParseOptions, ResolveOptions } from "./options.js";
export { defaultMaxLength, ParseError, type ParseResult, parse, safeParse } from "./parse.js";
export { type MeasurementOptions, parseMeasurement, safeParseMeasurement } from "./parse-measurement.js";
export { print } from "./print.js";
export { resolve } from "./resolve.js";
export type { RollUpMethod } from "./score/combine.js";
export { combinePeriods, type PeriodMethod, periodsMet } from "./score/periods.js";
export type * from "./score/policy.js";
export { presets, thresholdTargetStretch } from "./score/presets.js";
export { type RollUp, type RollUpOptions, rollUp, type Unavailable } from "./score/roll-up.js";
export type { RollUpItem } from "./score/weights.js";
