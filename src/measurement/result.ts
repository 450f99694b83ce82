import { type Diagnostic, type DiagnosticFacts, diagnosticOf, type Severity } from "../diagnostic.js";
import type { Measurement } from "../measurement.js";

/** What came of reading a measurement; a failure always says why. */
export type MeasurementResult =
  | { readonly ok: true; readonly measurement: Measurement; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

const noDiagnostics: readonly Diagnostic[] = Object.freeze([]);

export function read(measurement: Measurement, diagnostics = noDiagnostics): MeasurementResult {
  return { ok: true, measurement, diagnostics };
}

export function unread(facts: DiagnosticFacts, text: string): MeasurementResult {
  return { ok: false, diagnostics: [aboutActual(facts, "error", text)] };
}

/** A diagnostic about the whole of the actual text. */
export function aboutActual(facts: DiagnosticFacts, severity: Severity, text: string): Diagnostic {
  return diagnosticOf(facts, severity, "actual", { start: 0, end: text.length });
}
