import type { Diagnostic, DiagnosticCode } from "../diagnostic.js";
import type { Explanations } from "./explanations.js";
import type { Printing } from "./printing.js";

/** What went wrong or was assumed, and what to do about it where there is something to do. */
export interface Sentence {
  readonly problem: string;
  readonly remedy?: string;
}

/** A sentence for every code, from its facts. */
export type DiagnosticSentences = {
  readonly [Code in DiagnosticCode]: (facts: Extract<Diagnostic, { readonly code: Code }>) => Sentence;
};

/** How numbers are written. */
export interface NumberMarks {
  readonly decimal: "," | ".";
  readonly group: "," | ".";
}

/** What the library says in a language: Italian and English have the same shape. */
export interface Locale {
  readonly marks: NumberMarks;
  readonly diagnostics: DiagnosticSentences;
  /** Stands before a problem of the measurement's text, so that it is not looked for in the target's. */
  readonly inActual: string;
  readonly printing: Printing;
  readonly explanations: Explanations;
}
