import type { Vocabulary } from "../../grammar/vocabulary.js";
import type { Diagnostic, DiagnosticCode } from "../diagnostic.js";
import type { Cues } from "./cues.js";
import type { Doubts } from "./doubts.js";
import type { Explanations } from "./explanations.js";
import type { Literals } from "./literals.js";
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

/** Everything the library knows of a language (lingua): Italian and English have the same shape. */
export interface Locale {
  /** What the grammar reads. */
  readonly words: Vocabulary;
  /** What a plain measurement looks like, which is read without the grammar. */
  readonly literals: Literals;
  /** What makes a measurement uncertain. */
  readonly doubts: Doubts;
  /** What an indicator's description gives away about its target. */
  readonly cues: Cues;
  readonly marks: NumberMarks;
  /** What `print` writes. */
  readonly printing: Printing;
  /** What `explain` says. */
  readonly explanations: Explanations;
  /** What `describe` says. */
  readonly diagnostics: DiagnosticSentences;
  /** Stands before a problem of the measurement's text, so that it is not looked for in the target's. */
  readonly inActual: string;
}
