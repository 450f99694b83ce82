import type { LocaleName } from "../options.js";
import { englishSheetSentences } from "./locale/en/reading.js";
import { italianSheetSentences } from "./locale/it/reading.js";
import type { SheetDiagnostic, SheetDiagnosticCode, SheetDiagnosticFacts } from "./sheet-diagnostic.js";

/** A sentence for each code, from its facts. */
export type SheetSentences = {
  readonly [Code in SheetDiagnosticCode]: (facts: Extract<SheetDiagnosticFacts, { readonly code: Code }>) => string;
};

/** How a locale says a code, and where it stands. */
export interface SheetLocale {
  readonly sentences: SheetSentences;
  readonly atLine: (line: number, sentence: string) => string;
}

const locales: ReadonlyMap<LocaleName, SheetLocale> = new Map([
  ["it", italianSheetSentences],
  ["en", englishSheetSentences],
]);

/**
 * Says a diagnostic of a sheet or of a file of actuals as the office that keeps the sheet would: the problem and what to
 * do about it. Throws a `TypeError` for a locale that does not exist.
 *
 *     describeSheetDiagnostic({ code: "malformed-weight", found: "un terzo", severity: "warning", line: 12 }, "en")
 *       // 'Line 12: the weight "un terzo" is not a number; write it as "30,00".'
 */
export function describeSheetDiagnostic(diagnostic: SheetDiagnostic, locale: LocaleName = "it"): string {
  const words = locales.get(locale);
  if (words === undefined) throw new TypeError(`unknown locale "${locale}": use ${[...locales.keys()].join(" or ")}`);
  const { line } = diagnostic;
  const sentence = say(words.sentences, diagnostic);
  return line === null ? sentence : words.atLine(line, sentence);
}

// The table holds, under each code, a sentence that takes exactly that code's facts.
function say<Facts extends SheetDiagnosticFacts>(sentences: SheetSentences, facts: Facts): string {
  const sentence = sentences[facts.code] as (facts: Facts) => string;
  return sentence(facts);
}
