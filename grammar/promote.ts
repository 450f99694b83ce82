import type { IToken } from "chevrotain";
import { entryAt } from "../src/value/entry.js";
import { Digits, FullDate, Unknown, Word } from "./lexer.js";
import type { Meaning, PhraseBook } from "./phrases.js";
import { note, noting, word } from "./promote/choice.js";
import { chooseFullDate, chooseQuarter } from "./promote/date.js";
import { chooseDigits } from "./promote/digits.js";
import { emit, type Promoted } from "./promote/emit.js";
import { chooseLetter } from "./promote/enumerator.js";
import { judges } from "./promote/judges.js";
import { imageAt, isDigits, phrasesAt } from "./promote/look.js";
import { chooseMark } from "./promote/marks.js";
import { chooseOf } from "./promote/of.js";
import { survey } from "./promote/survey.js";
import type { Choice, Reading, ReadingHints } from "./reading.js";

/** Turns generic tokens into meaning-bearing ones, from right to left, longest phrase first. */
export function promote(text: string, raw: readonly IToken[], book: PhraseBook, hints: ReadingHints): Promoted {
  const reading = survey(text, raw, book, hints);
  for (let at = raw.length - 1; at >= 0; at--) reading.choices[at] = choose(reading, at);
  return emit(reading);
}

function choose(reading: Reading, at: number): Choice {
  const phrase = choosePhrase(reading, at);
  if (phrase !== null) return phrase;
  switch (reading.raw[at]?.tokenType) {
    case Digits:
      return chooseDigits(reading, at);
    case FullDate:
      return chooseFullDate(reading, at);
    case Word:
      if (isTimes(reading, at)) return unexplained(reading, at);
      return chooseOf(reading, at) ?? chooseLetter(reading, at) ?? chooseQuarter(reading, at) ?? word;
    case Unknown:
      return unexplained(reading, at);
    default:
      return chooseMark(reading, at) ?? unexplained(reading, at);
  }
}

/** "3 x 4": a target is no arithmetic. */
function isTimes(reading: Reading, at: number): boolean {
  const sign = /^[x×]$/i.test(imageAt(reading, at));
  return sign && isDigits(reading, at - 1) && (isDigits(reading, at + 1) || at === reading.raw.length - 1);
}

function unexplained(reading: Reading, at: number): Choice {
  return noting(word, note(reading, at, at + 1, "error", { code: "unknown-symbol", found: imageAt(reading, at) }));
}

function choosePhrase(reading: Reading, at: number): Choice | null {
  const phrases = phrasesAt(reading, at);
  for (let length = phrases.length; length > 0; length--) {
    for (const meaning of entryAt(phrases, length - 1).meanings) {
      const choice = judge(reading, at, at + length, meaning);
      if (choice !== null) return choice;
    }
  }
  return null;
}

function judge<As extends Meaning["as"]>(
  reading: Reading,
  at: number,
  end: number,
  meaning: Extract<Meaning, { as: As }>,
): Choice | null {
  const weigh = judges[meaning.as as As];
  return weigh(reading, at, end, meaning);
}
