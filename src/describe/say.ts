import type { Diagnostic, DiagnosticCode } from "../diagnostic.js";
import type { DiagnosticSentences, Sentence } from "../locale/locale.js";

/** The sentence of a diagnostic in a language. */
export function say(sentences: DiagnosticSentences, diagnostic: Diagnostic): Sentence {
  return sayBy(sentences, diagnostic);
}

/** The table holds, under each code, a sentence that takes exactly the facts of that code. */
function sayBy<Code extends DiagnosticCode>(
  sentences: { readonly [Key in Code]: (facts: Extract<Diagnostic, { readonly code: Key }>) => Sentence },
  facts: Extract<Diagnostic, { readonly code: Code }>,
): Sentence {
  return sentences[facts.code as Code](facts);
}
