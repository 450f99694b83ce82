/**
 * From an expected value (valore atteso), as people write it, and a measurement (consuntivo) to a verdict and a score.
 *
 *     evaluate("> 80%", "85%").verdict // "met"
 */

// The road: a text, its tree, what that demands, and what came of a measurement

export { defaultMaxLength, ParseError, type ParseResult, parse, safeParse } from "./parse.js";
export { resolve } from "./resolve.js";
export { type MeasurementOptions, parseMeasurement, safeParseMeasurement } from "./parse-measurement.js";
export { evaluate } from "./evaluate.js";

// The same for many measurements, many targets, many rows

export { type CompiledTarget, compile } from "./compile.js";
export { createEvaluator, type Evaluator } from "./evaluator.js";
export { type Progress, type Row, type ScoredRow, type ScoreRowsOptions, scoreRows } from "./batch.js";

// Words for people

export { type PrintOptions, print } from "./print.js";
export { type ExplainOptions, explain } from "./explain.js";
export { type DescribeOptions, describe } from "./describe.js";

// Scores: policies, and many scores put together

export { type LevelScores, presets, type ThreeLevels, thresholdTargetStretch } from "./score/presets.js";
export { type RollUp, type RollUpOptions, rollUp, type Unavailable } from "./score/roll-up.js";
export type { RollUpMethod } from "./score/combine.js";
export type { Figure, RollUpItem } from "./score/weights.js";
export { combinePeriods, type PeriodMethod, periodsMet } from "./score/periods.js";

// The data that passes along the road

export type { BaselineInput, EvaluateOptions, LocaleName, ParseOptions, ResolveOptions } from "./options.js";
export type {
  Diagnostic,
  DiagnosticCode,
  DiagnosticFacts,
  Polarity,
  Severity,
  Source,
  Wanted,
} from "./diagnostic.js";
export type * from "./ast.js";
export type * from "./criterion.js";
export type * from "./measurement.js";
export type { MeasurementResult } from "./measurement/result.js";
export type * from "./score/policy.js";
export type * from "./evaluation.js";
export type { CalendarMoment } from "./value/moment.js";
export type { Decimal } from "./value/decimal.js";
