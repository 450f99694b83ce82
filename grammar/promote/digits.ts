import { endOf } from "../lexer.js";
import { readNumber, scaled } from "../number.js";
import { type Choice, note, type Reading, slice } from "../reading.js";
import {
  DateToken,
  Day,
  Enumerator,
  InYear,
  Month,
  NumberToken,
  Part,
  RelationToken,
  Score,
  UnitToken,
  Year,
  YearLabel,
} from "../tokens.js";
import { daysIn, fullYear, readFullDate } from "./calendar.js";
import {
  endsAs,
  endsValue,
  followAt,
  imageAt,
  isDigits,
  isValueStart,
  isWord,
  isYearLike,
  lengthAs,
  meaningAs,
  touchesLeft,
} from "./look.js";
import { isCited, isName } from "./names.js";

const word: Choice = { type: null, length: 1, payload: null };

/** Chooses what digits are: part of a date, a year, a citation in a name, the score of a band, or a number. */
export function chooseDigits(reading: Reading, at: number): Choice {
  return (
    enumerator(reading, at) ??
    ordinalPart(reading, at) ??
    dayBeforeMonth(reading, at) ??
    monthYear(reading, at) ??
    yearLabel(reading, at) ??
    yearAfterMoment(reading, at) ??
    named(reading, at) ??
    dayMonth(reading, at) ??
    number(reading, at)
  );
}

/** `15/07/2020`. A date that "del" ties to a name is part of the name, unless an opener claims it. */
export function chooseFullDate(reading: Reading, at: number): Choice {
  const payload = readFullDate(imageAt(reading, at), reading.hints.dateOrder);
  const choice: Choice = { type: DateToken, length: 1, payload };
  if (!isTied(reading, at) && !isCited(reading, at)) return choice;
  reading.latent.set(at, choice);
  return word;
}

/** "del 12/05/2020" after a word, or after the number of an act, belongs to the name. */
function isTied(reading: Reading, at: number): boolean {
  if (reading.keys[at - 1] !== reading.book.vocabulary.of) return endsAs(reading, at - 1, "place");
  return isWord(reading, at - 2) || (isDigits(reading, at - 2) && isName(reading, at - 2));
}

/** `Q2`, `T4`: a quarter by its letter, on its own, beside a year, or where an opener claims it. */
export function chooseQuarter(reading: Reading, at: number): Choice | null {
  const match = /^([a-z])([1-4])$/i.exec(imageAt(reading, at));
  const [, letter = "", part = ""] = match ?? [];
  if (match === null || !reading.book.vocabulary.partLetters.includes(letter.toLowerCase())) return null;
  const next = imageAt(reading, at + 1);
  const joined = /^[-/'’]$/.test(next) && followAt(reading, at + 2) === Year ? 2 : 1;
  const choice: Choice = { type: Part, length: joined, payload: { grain: "quarter", part: Number(part) } };
  reading.latent.set(at, choice);
  const dated = followAt(reading, at + joined) === Year || isYearLike(reading, at - 1);
  return dated || at === 0 ? choice : null;
}

/** `a)` at the head of a list member. */
export function chooseLetter(reading: Reading, at: number): Choice | null {
  const letter = imageAt(reading, at).toLowerCase();
  const opens = at === 0 || !touchesLeft(reading, at);
  if (!opens || !/^[a-h]$/.test(letter) || imageAt(reading, at + 1) !== ")" || reading.brackets.has(at + 1))
    return null;
  return { type: Enumerator, length: 2, payload: letter.charCodeAt(0) - 96 };
}

/** `1)` at the head of a list member. */
function enumerator(reading: Reading, at: number): Choice | null {
  const closes = imageAt(reading, at + 1) === ")" && !reading.brackets.has(at + 1);
  const dotted = reading.numbered && imageAt(reading, at + 1) === "." && !touchesLeft(reading, at + 2);
  if (!(closes || dotted) || !/^\d{1,2}$/.test(imageAt(reading, at))) return null;
  return { type: Enumerator, length: 2, payload: Number(imageAt(reading, at)) };
}

/** `1° semestre`, `2 trim.` */
function ordinalPart(reading: Reading, at: number): Choice | null {
  const part = Number(imageAt(reading, at));
  if (!(part >= 1 && part <= 6)) return null;
  const mark = ordinalMark(reading, at + 1);
  const noun = meaningAs(reading, at + 1 + mark, "part");
  if (noun === null || part > partsOf[noun.meaning.grain]) return null;
  return { type: Part, length: 1 + mark + noun.length, payload: { grain: noun.meaning.grain, part } };
}

export const partsOf = { bimester: 6, quarter: 4, third: 3, half: 2 } as const;

function ordinalMark(reading: Reading, at: number): number {
  return touchesLeft(reading, at) || imageAt(reading, at) === "°" ? lengthAs(reading, at, "ordinal-mark") : 0;
}

/** `30 giugno`, `1° marzo`, `15-dic-2020`, "15th of July". */
function dayBeforeMonth(reading: Reading, at: number): Choice | null {
  const day = imageAt(reading, at);
  if (!/^\d{1,2}$/.test(day)) return null;
  let next = at + 1 + ordinalMark(reading, at + 1);
  if (/^[-/]$/.test(imageAt(reading, next)) || reading.keys[next] === reading.book.vocabulary.of) next += 1;
  if (meaningAs(reading, next, "month") === null) return null;
  const month = reading.latent.get(next) ?? reading.choices[next];
  if (month?.type !== Month) return null;
  const choice: Choice = { type: Day, length: next - at, payload: Number(day), claims: [{ at: next, choice: month }] };
  if (!isTied(reading, at)) return choice;
  reading.latent.set(at, choice);
  const year = reading.choices[next + month.length]?.type === Year ? 1 : 0;
  return { type: null, length: next - at + month.length + year, payload: null };
}

/** `12/2021`: a month and its year, never a ratio. */
function monthYear(reading: Reading, at: number): Choice | null {
  const month = imageAt(reading, at);
  const joined = imageAt(reading, at + 1) === "/" && touchesLeft(reading, at + 1) && touchesLeft(reading, at + 2);
  if (!joined || !/^(?:0?[1-9]|1[0-2])$/.test(month) || !isYearLike(reading, at + 2) || isName(reading, at))
    return null;
  const year: Choice = { type: Year, length: 1, payload: Number(imageAt(reading, at + 2)) };
  return { type: Month, length: 2, payload: Number(month), claims: [{ at: at + 2, choice: year }] };
}

/** `Anno 2015:` is chosen at the word; `2015:`, `2015 = 90%` and `2015 >= 90%` at the digits. */
function yearLabel(reading: Reading, at: number): Choice | null {
  if (!isYearLike(reading, at)) return null;
  const year = Number(imageAt(reading, at));
  const colon = /^(?:[:=]|->|→|⇒)$/.test(imageAt(reading, at + 1));
  const follow = followAt(reading, at + (colon ? 2 : 1));
  const related = follow === RelationToken && !isWord(reading, at + 1);
  const first =
    at === 0 ||
    reading.labelled ||
    /^[;,/|(]$/.test(imageAt(reading, at - 1)) ||
    endsAs(reading, at - 1, "year", "in-year");
  if (!(colon || related) || !first || follow === "word" || follow === "end") return null;
  reading.latent.set(at, { type: Year, length: 1, payload: year });
  return { type: YearLabel, length: colon ? 2 : 1, payload: year };
}

/** The year of a month or part before it: "giugno 2021", "III trimestre dell'anno 2021", "DIC-16", "Q2/2021". */
function yearAfterMoment(reading: Reading, at: number): Choice | null {
  const image = imageAt(reading, at);
  const short = /^\d{2}$/.test(image);
  if (!short && !isYearLike(reading, at)) return null;
  let left = at - 1;
  if (short) {
    if (/^(?:[-/]|['’])$/.test(imageAt(reading, left))) left -= 1;
    return endsAs(reading, left, "month") && !isWord(reading, at + 1) ? year(fullYear(image)) : null;
  }
  while (
    /^[-/,.]$/.test(imageAt(reading, left)) ||
    reading.keys[left] === reading.book.vocabulary.of ||
    endsAs(reading, left, "year")
  ) {
    left -= 1;
  }
  const letter = imageAt(reading, left).toLowerCase();
  const quarter = /^[a-z][1-4]$/.test(letter) && reading.book.vocabulary.partLetters.includes(letter.charAt(0));
  return endsAs(reading, left, "month", "part") || quarter ? year(Number(image)) : null;
}

function year(value: number): Choice {
  return { type: Year, length: 1, payload: value };
}

/** Digits inside a name: "art. 5", "Bilancio 2015 2016", "5G". A year may still be claimed by an opener. */
function named(reading: Reading, at: number): Choice | null {
  if (isYearLike(reading, at)) {
    const year = Number(imageAt(reading, at));
    if (followAt(reading, at + 1) !== UnitToken) reading.latent.set(at, { type: Year, length: 1, payload: year });
    if (followAt(reading, at + 1) === Part) return { type: Year, length: 1, payload: year };
    const bracketed = imageAt(reading, at - 1) === "(" && imageAt(reading, at + 1) === ")";
    if (bracketed && reading.yearsNamed > 1) return { type: InYear, length: 1, payload: year };
    const range = yearRange(reading, at);
    if (range !== null) return range;
  }
  return isName(reading, at) ? word : null;
}

/** `2019-2021` on its own is a period of years. */
function yearRange(reading: Reading, at: number): Choice | null {
  const dash = /^[-–—/]$/.test(imageAt(reading, at + 1)) && imageAt(reading, at + 1) !== "/";
  if (!dash || !isYearLike(reading, at + 2) || isName(reading, at)) return null;
  const end = reading.latent.get(at + 2);
  if (end === undefined) return null;
  return { type: Year, length: 1, payload: Number(imageAt(reading, at)), claims: [{ at: at + 2, choice: end }] };
}

/** `30/06`, `30/6`, and the ambiguous `2/4`. */
function dayMonth(reading: Reading, at: number): Choice | null {
  const first = imageAt(reading, at);
  const second = imageAt(reading, at + 2);
  const slashed = imageAt(reading, at + 1) === "/" && isDigits(reading, at + 2) && touchesLeft(reading, at + 1);
  if (!slashed || !/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second)) return null;
  if (followAt(reading, at + 3) === UnitToken) return null;
  const [day, month] = reading.hints.dateOrder === "day-first" ? [first, second] : [second, first];
  const date: Choice = { type: DateToken, length: 3, payload: { year: null, month: Number(month), day: Number(day) } };
  const valid = Number(day) >= 1 && Number(day) <= daysIn(Number(month), null);
  if (/^0\d/.test(first) || /^0\d/.test(second)) return date;
  if (!valid) {
    if (Number(day) <= 31 && Number(month) <= 12) reading.latent.set(at, date);
    return null;
  }
  if (Number(day) >= 28 && Number(day) >= daysIn(Number(month), 2021)) return date;
  reading.ambiguous.add(at);
  const ratio = number(reading, at);
  reading.latent.set(at, date);
  return reading.hints.slash === "date" ? date : ratio;
}

/** A number, with the scale word after it and the same number in words in brackets: `3 (tre)`, `1,5 milioni`. */
export function number(reading: Reading, at: number): Choice {
  const { image, value, length } = grouped(reading, at);
  const read = readNumber(value, reading.book.vocabulary.decimalMark);
  if (read === null) {
    note(reading, at, at + 1, "error", { code: "malformed-number", found: image });
    return { type: NumberToken, length: 1, payload: { value: "0", zeros: 0 } };
  }
  if (read.foreign) {
    note(reading, at, at + 1, "warning", { code: "foreign-decimal-mark", found: image, value: read.value });
  }
  const end = at + length + repeatedInWords(reading, at + length, read.value);
  if (reading.banded && followsCondition(reading, at)) return score(reading, at, end, read.value);
  const scale = scaleAt(reading, end);
  const payload = { value: scaled(read.value, scale.zeros), zeros: scale.zeros };
  return { type: NumberToken, length: end + scale.length - at, payload };
}

/** Thousands set apart by a space: "24 000". */
function grouped(reading: Reading, at: number): { image: string; value: string; length: number } {
  let end = at + 1;
  if (!reading.banded && /^\d{1,3}$/.test(imageAt(reading, at))) {
    while (isDigits(reading, end) && /^\d{3}(?:,\d+)?$/.test(imageAt(reading, end)) && gapBefore(reading, end) === 1)
      end += 1;
  }
  const image = slice(reading, at, end);
  if (end > at + 1 && image.includes(" ")) {
    note(reading, at, end, "info", { code: "repaired", found: image, canonical: image.replace(/\s/g, "") });
  }
  return { image, value: image.replace(/\s/g, ""), length: end - at };
}

function gapBefore(reading: Reading, at: number): number {
  const left = reading.raw[at - 1];
  return (reading.raw[at]?.startOffset ?? 0) - (left === undefined ? 0 : endOf(left));
}

function repeatedInWords(reading: Reading, at: number, value: string): number {
  if (imageAt(reading, at) !== "(") return 0;
  const numeral = meaningAs(reading, at + 1, "numeral");
  const closed = numeral !== null && imageAt(reading, at + 1 + numeral.length) === ")";
  return closed && numeral.meaning.value === value ? numeral.length + 2 : 0;
}

/** "mila", "mln", and the letters `M` and `k` where they touch the number or a currency follows. */
export function scaleAt(reading: Reading, at: number): { readonly zeros: number; readonly length: number } {
  const letter = imageAt(reading, at);
  if (isWord(reading, at) && Object.hasOwn(reading.book.vocabulary.scaleLetters, letter)) {
    if (touchesLeft(reading, at) || followAt(reading, at + 1) === UnitToken || lengthAs(reading, at + 1, "unit") > 0) {
      return { zeros: reading.book.vocabulary.scaleLetters[letter] ?? 0, length: 1 };
    }
  }
  const scale = meaningAs(reading, at, "scale");
  return scale === null ? { zeros: 0, length: 0 } : { zeros: scale.meaning.zeros, length: scale.length };
}

/** `<=37 100`: in a text of bands, a number right after a complete condition is its score. */
function followsCondition(reading: Reading, at: number): boolean {
  return at > 0 && endsValue(reading, at - 1) && !isValueStart(followAt(reading, at + 1));
}

/** The score of a band, from its number on: percent sign and "punti" belong to it. */
export function score(reading: Reading, from: number, end: number, value: string): Choice {
  let length = end - from;
  if (imageAt(reading, end) === "%") length += 1;
  length += lengthAs(reading, from + length, "score-points");
  return { type: Score, length, payload: value };
}
