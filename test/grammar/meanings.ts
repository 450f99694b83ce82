import { tokenize } from "../../grammar/lexer.js";
import { phraseBook } from "../../grammar/phrases.js";
import type { Promoted } from "../../grammar/promote/emit.js";
import { promote } from "../../grammar/promote.js";
import type { ReadingHints } from "../../grammar/reading.js";
import { locales } from "../../src/locale/locales.js";
import type { LocaleName } from "../../src/options.js";

const hints: ReadingHints = { slash: "ratio", dateOrder: "day-first" };

/** The meaning-bearing tokens of a text, and what there is to report. */
export function promoted(text: string, locale: LocaleName = "it", own: Partial<ReadingHints> = {}): Promoted {
  return promote(text, tokenize(text), phraseBook(locales[locale].words), { ...hints, ...own });
}

/** The tokens in one line: `Relation[>=] Number[80] Unit[%]`, words in quotes. */
export function meanings(text: string, locale: LocaleName = "it", own: Partial<ReadingHints> = {}): string {
  return promoted(text, locale, own)
    .tokens.map(({ tokenType, image }) => (tokenType.name === "Words" ? `"${image}"` : `${tokenType.name}[${image}]`))
    .join(" ");
}

/** The codes of what the step reports. */
export function codes(text: string, locale: LocaleName = "it"): string[] {
  return promoted(text, locale).notes.map(({ facts }) => facts.code);
}

/** Both in one line: tokens, then the codes after an exclamation mark. */
export function told(text: string, locale: LocaleName = "it"): string {
  const reported = codes(text, locale);
  return reported.length === 0 ? meanings(text, locale) : `${meanings(text, locale)} ! ${reported.join(" ")}`;
}
