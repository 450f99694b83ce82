import type { LocaleName } from "../options.js";
import { englishScoringSentences } from "./locale/en/scoring.js";
import { italianScoringSentences } from "./locale/it/scoring.js";
import type { ScoringDiagnostic, ScoringDiagnosticCode, ScoringDiagnosticFacts } from "./score/scoring-diagnostic.js";

/** A sentence for each code, from its facts. */
export type ScoringSentences = {
  readonly [Code in ScoringDiagnosticCode]: (facts: Extract<ScoringDiagnosticFacts, { readonly code: Code }>) => string;
};

/** How a locale says a code, and the line of the actuals that it is about. */
export interface ScoringLocale {
  readonly sentences: ScoringSentences;
  readonly atLine: (line: number, sentence: string) => string;
}

const locales: ReadonlyMap<LocaleName, ScoringLocale> = new Map([
  ["it", italianScoringSentences],
  ["en", englishScoringSentences],
]);

/**
 * Says what was remarked while scoring a sheet: the problem, and what to do about it.
 *
 * @throws TypeError for an unknown locale.
 * @example
 * describeScoring({ code: "unpaired-actual", of: "indicator", name: "9", severity: "warning", line: 4 }, "en")
 * // 'Actuals, line 4: the sheet has no indicator "9"; correct its number or description.'
 */
export function describeScoring(diagnostic: ScoringDiagnostic, locale: LocaleName = "it"): string {
  const words = locales.get(locale);
  if (words === undefined) throw new TypeError(`unknown locale "${locale}": use ${[...locales.keys()].join(" or ")}`);
  const sentence = say(words.sentences, diagnostic);
  return diagnostic.line === null ? sentence : words.atLine(diagnostic.line, sentence);
}

// The table holds, under each code, a sentence that takes exactly that code's facts.
function say<Facts extends ScoringDiagnosticFacts>(sentences: ScoringSentences, facts: Facts): string {
  const sentence = sentences[facts.code] as (facts: Facts) => string;
  return sentence(facts);
}
