/** A sentence for each code, from its facts, and how to say the line that it is about. */
export interface LineSentences<Facts extends { readonly code: string }> {
  readonly sentences: {
    readonly [Code in Facts["code"]]: (facts: Extract<Facts, { readonly code: Code }>) => string;
  };
  readonly atLine: (line: number, sentence: string) => string;
}

/** The sentence of a diagnostic, with its line where it has one. */
export function sayWithLine<Facts extends { readonly code: string }>(
  { sentences, atLine }: LineSentences<Facts>,
  diagnostic: Facts & { readonly line: number | null },
): string {
  // The table holds, under each code, a sentence that takes exactly that code's facts.
  const say = sentences[diagnostic.code as Facts["code"]] as (facts: Facts) => string;
  const sentence = say(diagnostic);
  return diagnostic.line === null ? sentence : atLine(diagnostic.line, sentence);
}
