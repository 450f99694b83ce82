import type { Diagnostic } from "../diagnostic.js";
import type { EvaluateOptions } from "../options.js";
import type { Day } from "../value/day.js";
import { localDay, readDay } from "../value/day.js";

/** What decides how a measurement is held against a criterion, with every default filled in. */
export interface JudgingContext {
  readonly year: number | null;
  readonly percentScale: "percent" | "fraction";
  readonly ratioReading: "quotient" | "numerator" | null;
  readonly asOf: Day | null;
  /** The actual in text: diagnostics about it point to the whole of it. */
  readonly text: string;
}

/** What stays the same from one measurement to the next. */
export type JudgingSettings = Omit<JudgingContext, "text">;

export function judgingSettings(options: EvaluateOptions): JudgingSettings {
  const { year = null, percentScale = "percent", ratioReading = null, asOf } = options;
  return { year, percentScale, ratioReading, asOf: asOf === undefined ? null : dayOfOption(asOf) };
}

function dayOfOption(asOf: string | Date): Day | null {
  return asOf instanceof Date ? localDay(asOf) : readDay(asOf);
}

/** One array for the usual case, so that it costs nothing. */
export const noDiagnostics: readonly Diagnostic[] = Object.freeze([]);
