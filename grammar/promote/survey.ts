import type { IToken } from "chevrotain";
import { Word } from "../lexer.js";
import { baseOf, type Phrase, type PhraseBook } from "../phrases.js";
import type { Reading, ReadingHints } from "../reading.js";
import { isBanded } from "./banded.js";
import { labelMark } from "./judge/year.js";
import { imageAt, isMark, isYearLike, lengthAs, touchesLeft } from "./look.js";

/** A first look over the whole text, before it is read from right to left. */

export function survey(text: string, raw: readonly IToken[], book: PhraseBook, hints: ReadingHints): Reading {
  const keys = raw.map((token) => (token.tokenType === Word ? baseOf(token.image, book) : token.image));
  const reading: Draft = {
    text,
    raw,
    keys,
    phrases: keys.map((key, at) => phrasesFrom(key, keys, at + 1, book)),
    endings: keys.map((key) => book.endings.get(key)),
    book,
    hints,
    choices: new Array(raw.length),
    latent: [],
    ambiguous: [],
    brackets: matchBrackets(raw),
    banded: false,
    labelled: false,
    numbered: false,
    bulleted: false,
    yearsNamed: 0,
    valued: [],
  };
  reading.banded = isBanded(reading);
  reading.labelled = isLabelled(reading);
  reading.numbered = isNumbered(reading);
  reading.bulleted = isBulleted(reading);
  reading.yearsNamed = yearsNamed(reading);
  return reading;
}

type Draft = { -readonly [Field in keyof Reading]: Reading[Field] };

const noPhrases: readonly Phrase[] = [];

/** Walks down the tree of phrases once for each position; at most there begins none. */
function phrasesFrom(first: string, keys: readonly string[], second: number, { root }: PhraseBook): readonly Phrase[] {
  let phrase = root.next.get(first);
  if (phrase === undefined) return noPhrases;
  const phrases = [phrase];
  let at = second;
  for (let key = keys[at]; key !== undefined; key = keys[at]) {
    phrase = phrase.next.get(key);
    if (phrase === undefined) break;
    phrases.push(phrase);
    at += 1;
  }
  return phrases;
}

const closing: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["«", "»"],
]);

const noBrackets: ReadonlyMap<number, number> = new Map();

/** Brackets that have their match, both ways. */
function matchBrackets(raw: readonly IToken[]): ReadonlyMap<number, number> {
  if (!raw.some(({ image }) => closing.has(image))) return noBrackets;
  const matched = new Map<number, number>();
  const open: { readonly at: number; readonly closes: string }[] = [];
  for (const [at, { image }] of raw.entries()) {
    const closes = closing.get(image);
    const last = open.at(-1);
    if (closes !== undefined) open.push({ at, closes });
    else if (last?.closes === image) {
      open.pop();
      matched.set(last.at, at);
      matched.set(at, last.at);
    }
  }
  return matched;
}

/** Whether the text opens with a year and a colon, an equals sign or an arrow, the year's word before it or not. */
function isLabelled(reading: Reading): boolean {
  const first = lengthAs(reading, 0, "year");
  return isYearLike(reading, first) && labelMark.test(imageAt(reading, first + 1));
}

/** Whether the text is a list headed by `1.` and `2.` */
function isNumbered(reading: Reading): boolean {
  const heads = (number: string) =>
    reading.raw.some(
      (_, at) => imageAt(reading, at) === number && imageAt(reading, at + 1) === "." && !touchesLeft(reading, at + 2),
    );
  return imageAt(reading, 0) === "1" && imageAt(reading, 1) === "." && heads("2");
}

/** Whether the text opens with a loose dash and has at least one more: `- 3 incontri; - 2 report`. */
function isBulleted(reading: Reading): boolean {
  return isLooseDash(reading, 0) && reading.raw.some((_, at) => at > 0 && isLooseDash(reading, at));
}

/** A dash with a space, or nothing, on both sides. */
export function isLooseDash(reading: Reading, at: number): boolean {
  return isMark(reading, at, "-–—•") && !touchesLeft(reading, at) && !touchesLeft(reading, at + 1);
}

/** How many different years stand as "nel 2011" or "(2011)". */
function yearsNamed(reading: Reading): number {
  const years: string[] = [];
  for (let at = 1; at < reading.raw.length; at++) {
    if (!isYearLike(reading, at)) continue;
    const named = imageAt(reading, at - 1) === "(" || lengthAs(reading, at - 1, "in-year") > 0;
    if (named && !years.includes(imageAt(reading, at))) years.push(imageAt(reading, at));
  }
  return years.length;
}
