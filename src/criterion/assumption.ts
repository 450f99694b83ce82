import type { Span } from "../ast.js";
import { type Diagnostic, type DiagnosticFacts, diagnosticOf, type Severity } from "../diagnostic.js";

/** A diagnostic about the expected text. */
export function assumption(facts: DiagnosticFacts, severity: Severity, span: Span): Diagnostic {
  return diagnosticOf(facts, severity, "expected", span);
}
