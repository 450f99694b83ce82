import type { Span } from "../ast.js";
import type { Diagnostic, DiagnosticFacts, Severity } from "../diagnostic.js";

/** A diagnostic about the expected text. */
export function assumption(facts: DiagnosticFacts, severity: Severity, span: Span): Diagnostic {
  return { ...facts, severity, source: "expected", span };
}
