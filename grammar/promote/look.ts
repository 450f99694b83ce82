import type { TokenType } from "chevrotain";
import { Digits, endOf, FullDate, Word } from "../lexer.js";
import type { Meaning, Phrase } from "../phrases.js";
import type { Reading } from "../reading.js";
import { DateToken, Day, Fraction, LeadingUnit, Month, NumberToken, Part, Sign, Vague, Year } from "../tokens.js";

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

/** The position past what stands at one. */
export function pastChoice({ choices }: Reading, at: number): number {
  return at + (choices[at]?.length ?? 1);
}

/** Where in the text what stands at a position begins; past the last position, where the text ends. */
export function startAt({ raw, text }: Reading, at: number): number {
  return raw[at]?.startOffset ?? text.length;
}

export function followAt(reading: Reading, at: number): Follow {
  const choice = reading.choices[operandAt(reading, at)];
  if (choice === undefined) return "end";
  return choice.type === null || choice.type === "skip" || choice.type === Vague ? "word" : choice.type;
}

export function isValueStart(follow: Follow): boolean {
  return valueStarts.has(follow);
}

export function isMomentStart(follow: Follow): boolean {
  return momentStarts.has(follow);
}

const none: readonly Phrase[] = [];

/** The phrases that begin at a position, shortest first. */
export function phrasesAt(reading: Reading, at: number): readonly Phrase[] {
  return at < 0 ? none : (reading.phrases[at] ?? none);
}

/** The length of the phrase at a position that has a meaning, longest first; 0 if there is none. */
export function lengthAs(reading: Reading, at: number, as: Meaning["as"]): number {
  const phrases = phrasesAt(reading, at);
  for (let length = phrases.length; length > 0; length--) {
    if (meaningOf(phrases[length - 1], as) !== undefined) return length;
  }
  return 0;
}

/** Whether the phrase from `at` to `end`, and not only a longer one, has a meaning. */
export function isPhrase(reading: Reading, at: number, end: number, as: Meaning["as"]): boolean {
  return end > at && meaningOf(phrasesAt(reading, at)[end - at - 1], as) !== undefined;
}

/** The meaning of one kind that the phrase at a position has, longest first. */
export function meaningAs<As extends Meaning["as"]>(
  reading: Reading,
  at: number,
  as: As,
): { readonly meaning: Extract<Meaning, { as: As }>; readonly length: number } | null {
  const length = lengthAs(reading, at, as);
  const meaning = length === 0 ? undefined : meaningOf(phrasesAt(reading, at)[length - 1], as);
  return meaning === undefined ? null : { meaning, length };
}

function meaningOf<As extends Meaning["as"]>(
  phrase: Phrase | undefined,
  as: As,
): Extract<Meaning, { as: As }> | undefined {
  return phrase?.meanings.find((meaning): meaning is Extract<Meaning, { as: As }> => meaning.as === as);
}

export function isDigits(reading: Reading, at: number): boolean {
  return at >= 0 && reading.raw[at]?.tokenType === Digits;
}

export function isWord(reading: Reading, at: number): boolean {
  return at >= 0 && reading.raw[at]?.tokenType === Word;
}

export function isFullDate(reading: Reading, at: number): boolean {
  return at >= 0 && reading.raw[at]?.tokenType === FullDate;
}

export function imageAt(reading: Reading, at: number): string {
  return at < 0 ? "" : (reading.raw[at]?.image ?? "");
}

/** The base form under which the word at a position is looked up; a mark is its own. */
export function keyAt(reading: Reading, at: number): string {
  return reading.keys[at] ?? "";
}

/** Whether one of some marks stands at a position. */
export function isMark(reading: Reading, at: number, marks: string): boolean {
  const image = imageAt(reading, at);
  return image.length === 1 && marks.includes(image);
}

const shortNumber = /^\d{1,2}$/;

/** Whether one or two digits stand at a position: a day, a month, a short year. */
export function isShortNumber(reading: Reading, at: number): boolean {
  return isDigits(reading, at) && shortNumber.test(imageAt(reading, at));
}

/** Whether a raw token directly touches the one before it. */
export function touchesLeft(reading: Reading, at: number): boolean {
  if (at < 1) return false;
  const left = reading.raw[at - 1];
  const here = reading.raw[at];
  return left !== undefined && here !== undefined && endOf(left) === here.startOffset;
}

const yearLike = /^(?:19[5-9]\d|20[0-6]\d)$/;

export function isYearLike(reading: Reading, at: number): boolean {
  if (!isDigits(reading, at)) return false;
  const image = imageAt(reading, at);
  return image.length === 4 && yearLike.test(image);
}

/** Whether the word at a position ends a phrase of one of these meanings. A full stop after it is passed over. */
export function endsAs(reading: Reading, at: number, ...meanings: Meaning["as"][]): boolean {
  if (at < 0) return false;
  const endings = reading.endings[reading.keys[at] === "." ? at - 1 : at];
  return endings !== undefined && meanings.some((as) => endings.has(as));
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

/** The length of the longest phrase with a meaning that ends right before a position; 0 if there is none. */
export function lengthBefore(reading: Reading, at: number, as: Meaning["as"]): number {
  for (let start = Math.max(0, at - reach); start < at; start++) {
    if (isPhrase(reading, start, at, as)) return at - start;
  }
  return 0;
}

/** Whether what stands at a position can be the end of a value: digits, a unit, a spelled number. */
export function endsValue(reading: Reading, at: number): boolean {
  const image = imageAt(reading, at);
  if (image === "") return false;
  if (isDigits(reading, at)) return true;
  return endsAs(reading, at, "unit", "scale", "numeral") || Object.hasOwn(reading.book.vocabulary.scaleLetters, image);
}

/** Whether at a position stands the `€` of "€ 5", which belongs to the number after it. */
export function opensAmount(reading: Reading, at: number): boolean {
  return meaningAs(reading, at, "unit")?.meaning.unit.kind === "currency" && !endsValue(reading, at - 1);
}

/** Whether what stands at a position can be the end of a moment: a date, a month, a part of a year, a year. */
export function endsMoment(reading: Reading, at: number): boolean {
  if (isFullDate(reading, at) || isYearLike(reading, at)) return true;
  if (endsAs(reading, at, "month", "part", "year", "this-year", "next-year")) return true;
  if (!isDigits(reading, at)) return false;
  // "from March 18 to March 20"
  if (reading.book.vocabulary.monthFirst && endsAs(reading, at - 1, "month")) return true;
  return imageAt(reading, at - 1) === "/" && isDigits(reading, at - 2);
}

/** Whether the text to the left, up to a separator, already holds a value. */
export function hasValueBefore(reading: Reading, at: number): boolean {
  const { valued } = reading;
  if (valued.length === 0) {
    let value = false;
    for (let position = 0; position <= reading.raw.length; position++) {
      valued.push(value);
      if (imageAt(reading, position) === ";") value = false;
      else if (isDigits(reading, position) || isFullDate(reading, position)) value = true;
      else if (endsAs(reading, position, "numeral", "answer")) value = true;
    }
  }
  return valued[at] === true;
}
