import type { TokenType } from "chevrotain";
import { Digits, endOf, FullDate, Word } from "../lexer.js";
import type { Meaning, Phrase } from "../phrases.js";
import type { Reading } from "../reading.js";
import { DateToken, Day, Fraction, LeadingUnit, Month, NumberToken, Part, Sign, Year } from "../tokens.js";

/** What a phrase may stand before: a token type, a plain word, or the end of the text. */
export type Follow = TokenType | "word" | "end";

const valueStarts = new Set<Follow>([NumberToken, Fraction, Sign, LeadingUnit]);
const momentStarts = new Set<Follow>([DateToken, Day, Month, Part, Year]);

/** The first position from `at` on that says something: articles are passed over. */
export function operandAt(reading: Reading, at: number): number {
  let position = at;
  for (;;) {
    const choice = reading.choices[position];
    if (choice?.type !== "skip") return position;
    position += choice.length;
  }
}

export function followAt(reading: Reading, at: number): Follow {
  const choice = reading.choices[operandAt(reading, at)];
  if (choice === undefined) return "end";
  return choice.type === null || choice.type === "skip" ? "word" : choice.type;
}

export function isValueStart(follow: Follow): boolean {
  return valueStarts.has(follow);
}

export function isMomentStart(follow: Follow): boolean {
  return momentStarts.has(follow);
}

/** The length of the phrase at a position that has a meaning, longest first; 0 if there is none. */
export function lengthAs(reading: Reading, at: number, as: Meaning["as"]): number {
  let node: Phrase | undefined = reading.book.root;
  let found = 0;
  for (let position = at; position < reading.raw.length; position++) {
    node = node?.next.get(reading.keys[position] ?? "");
    if (node === undefined) break;
    if (node.meanings.some((meaning) => meaning.as === as)) found = position + 1 - at;
  }
  return found;
}

/** Whether the phrase from `at` to `end`, and not only a longer one, has a meaning. */
export function isPhrase(reading: Reading, at: number, end: number, as: Meaning["as"]): boolean {
  let node: Phrase | undefined = reading.book.root;
  for (let position = at; position < end; position++) node = node?.next.get(reading.keys[position] ?? "");
  return node?.meanings.some((meaning) => meaning.as === as) === true;
}

/** The meaning of one kind that the phrase at a position has, longest first. */
export function meaningAs<As extends Meaning["as"]>(
  reading: Reading,
  at: number,
  as: As,
): { readonly meaning: Extract<Meaning, { as: As }>; readonly length: number } | null {
  const length = lengthAs(reading, at, as);
  if (length === 0) return null;
  let node: Phrase | undefined = reading.book.root;
  for (let position = at; position < at + length; position++) node = node?.next.get(reading.keys[position] ?? "");
  const meaning = node?.meanings.find((one): one is Extract<Meaning, { as: As }> => one.as === as);
  return meaning === undefined ? null : { meaning, length };
}

export function isDigits(reading: Reading, at: number): boolean {
  return reading.raw[at]?.tokenType === Digits;
}

export function isWord(reading: Reading, at: number): boolean {
  return reading.raw[at]?.tokenType === Word;
}

export function isFullDate(reading: Reading, at: number): boolean {
  return reading.raw[at]?.tokenType === FullDate;
}

export function imageAt(reading: Reading, at: number): string {
  return reading.raw[at]?.image ?? "";
}

/** Whether a raw token directly touches the one before it. */
export function touchesLeft(reading: Reading, at: number): boolean {
  const left = reading.raw[at - 1];
  const here = reading.raw[at];
  return left !== undefined && here !== undefined && endOf(left) === here.startOffset;
}

const yearLike = /^(?:19[5-9]\d|20[0-6]\d)$/;

export function isYearLike(reading: Reading, at: number): boolean {
  return isDigits(reading, at) && yearLike.test(imageAt(reading, at));
}

/** Whether the word at a position ends a phrase of one of these meanings. A full stop after it is passed over. */
export function endsAs(reading: Reading, at: number, ...meanings: Meaning["as"][]): boolean {
  const position = reading.keys[at] === "." ? at - 1 : at;
  const key = reading.keys[position];
  if (key === undefined || key === reading.book.vocabulary.of) return false;
  return meanings.some((as) => reading.book.lastWords.get(as)?.has(key) === true);
}

/** The longest look back for a phrase that ends at a position. */
const reach = 7;

/** Whether a phrase with a meaning ends right before a position. */
export function phraseEndsBefore(reading: Reading, at: number, as: Meaning["as"]): boolean {
  for (let start = at - 1; start >= 0 && start >= at - reach; start--) {
    if (lengthAs(reading, start, as) === at - start) return true;
  }
  return false;
}

/** Whether what stands at a position can be the end of a value: digits, a unit, a spelled number. */
export function endsValue(reading: Reading, at: number): boolean {
  const image = imageAt(reading, at);
  if (image === "") return false;
  if (isDigits(reading, at)) return true;
  return endsAs(reading, at, "unit", "scale", "numeral") || Object.hasOwn(reading.book.vocabulary.scaleLetters, image);
}

/** Whether what stands at a position can be the end of a moment: a date, a month, a part of a year, a year. */
export function endsMoment(reading: Reading, at: number): boolean {
  if (isFullDate(reading, at) || isYearLike(reading, at)) return true;
  if (endsAs(reading, at, "month", "part", "year", "this-year", "next-year")) return true;
  return isDigits(reading, at) && imageAt(reading, at - 1) === "/" && isDigits(reading, at - 2);
}

/** Whether the text to the left, up to a separator, already holds a value. */
export function hasValueBefore(reading: Reading, at: number): boolean {
  for (let position = at - 1; position >= 0; position--) {
    if (imageAt(reading, position) === ";") return false;
    if (isDigits(reading, position) || isFullDate(reading, position)) return true;
    if (endsAs(reading, position, "numeral", "answer")) return true;
  }
  return false;
}
