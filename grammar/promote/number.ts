import type { DecimalText } from "../../src/ast.js";
import { readNumber, scaled } from "../decimal.js";
import { type Choice, type Note, type Reading, slice, spanOf } from "../reading.js";
import { type NumberPayload, NumberToken, Score, UnitToken } from "../tokens.js";
import { pastScore } from "./banded.js";
import { chosen, note, noting, skipped } from "./choice.js";
import {
  endsValue,
  followAt,
  imageAt,
  isDigits,
  isMark,
  isValueStart,
  isWord,
  lengthAs,
  meaningAs,
  opensAmount,
  phraseEndsBefore,
  startAt,
  touchesLeft,
} from "./look.js";

/** A number, with the scale word after it and the same number in words in brackets: `3 (tre)`, `1,5 milioni`. */
export function number(reading: Reading, at: number): Choice {
  const past = groupEnd(reading, at);
  const image = slice(reading, at, past);
  const digits = image.replace(/\s/g, "");
  const headless = headlessFrom(reading, at);
  const read = headless === null ? readNumber(digits, reading.book.vocabulary.decimalMark) : null;
  if (read === null) {
    const from = headless ?? at;
    const found = slice(reading, from, past);
    const malformed = note(reading, from, past, "error", { code: "malformed-number", found });
    return noting(chosen(NumberToken, at, past, { value: "0", zeros: 0, none: false }), malformed);
  }
  const end = past + repeatedInWords(reading, past, read.value);
  const notes: (Note | null)[] = [
    image.includes(" ") ? note(reading, at, past, "info", { code: "repaired", found: image, canonical: digits }) : null,
    read.foreign
      ? note(reading, at, past, "warning", { code: "foreign-decimal-mark", found: image, value: read.value })
      : null,
  ];
  const plain = noting(chosen(NumberToken, at, end, { value: read.value, zeros: 0, none: false }), ...notes);
  if (reading.banded && followsCondition(reading, at)) return score(reading, at, end, plain);
  return noting(countedFrom(reading, at, end, read.value), ...notes);
}

/** A number that is written from `at` to `end`, with the scale and the half that follow: "2 milioni e mezzo". */
export function countedFrom(reading: Reading, at: number, end: number, value: DecimalText): Choice {
  const isWhole = bareWhole.test(value);
  // "one and a half million"
  const first = isWhole ? lengthAs(reading, end, "half") : 0;
  const scale = scaleAt(reading, end + first);
  const past = end + first + scale.length;
  const unit = first > 0 ? 0 : lengthAs(reading, past, "unit");
  const last = isWhole && first === 0 ? lengthAs(reading, past + unit, "half") : 0;
  const claims = last > 0 && unit > 0 ? [{ at: past + unit, choice: skipped(past + unit, past + unit + last) }] : [];
  const whole = scaled(first + last > 0 ? `${value}.5` : value, scale.zeros);
  const payload: NumberPayload = { value: whole, zeros: scale.zeros, none: false };
  return chosen(NumberToken, at, last > 0 && unit === 0 ? past + last : past, payload, claims);
}

const bareWhole = /^\d+$/;

/** Where a number begins whose mark has no digits of its own before it: `,5`, and "almeno80,5". */
function headlessFrom(reading: Reading, at: number): number | null {
  if (isGlued(reading, at)) return at - 2;
  const marked = isMark(reading, at - 1, ".,") && touchesLeft(reading, at) && !touchesLeft(reading, at - 1);
  return marked && !phraseEndsBefore(reading, at, "article") ? at - 1 : null;
}

const endsInDigit = /\d$/;

/** The 5 of "almeno80,5", which lacks a space, is no number of its own. */
export function isGlued(reading: Reading, at: number): boolean {
  const marked = isMark(reading, at - 1, ".,") && touchesLeft(reading, at) && touchesLeft(reading, at - 1);
  return marked && isWord(reading, at - 2) && endsInDigit.test(imageAt(reading, at - 2));
}

const upToThreeDigits = /^\d{1,3}$/;
const group = /^\d{3}(?:[.,]\d+)?$/;

/** Where thousands set apart by single spaces end: "24 000". In a text of bands the space parts a score. */
function groupEnd(reading: Reading, at: number): number {
  let end = at + 1;
  if (reading.banded || !upToThreeDigits.test(imageAt(reading, at))) return end;
  while (isDigits(reading, end) && group.test(imageAt(reading, end)) && gapBefore(reading, end) === 1) {
    end += 1;
  }
  return isGrouped(reading, at, end) ? end : at + 1;
}

/** "24 000", "1 234 €", "1 234" with a hard space: three figures in a row ("80 100") are rather two columns. */
function isGrouped(reading: Reading, at: number, end: number): boolean {
  const gap = reading.text.charAt((reading.raw[at + 1]?.startOffset ?? 1) - 1);
  const unit = meaningAs(reading, end, "unit")?.meaning.unit;
  const money = unit?.kind === "currency" || meaningAs(reading, at - 1, "unit")?.meaning.unit.kind === "currency";
  return gap !== " " || money || imageAt(reading, at + 1).startsWith("000");
}

function gapBefore(reading: Reading, at: number): number {
  return startAt(reading, at) - spanOf(reading, at - 1, at).end;
}

function repeatedInWords(reading: Reading, at: number, value: DecimalText): number {
  if (imageAt(reading, at) !== "(") return 0;
  const numeral = meaningAs(reading, at + 1, "numeral");
  const length = numeral?.length ?? lengthAs(reading, at + 1, "one");
  const closed = length > 0 && imageAt(reading, at + 1 + length) === ")";
  return closed && (numeral?.meaning.value ?? "1") === value ? length + 2 : 0;
}

/** "mila", "mln", and the letters `M` and `k` where they touch the number or a unit follows. */
export function scaleAt(reading: Reading, at: number): { readonly zeros: number; readonly length: number } {
  const letter = imageAt(reading, at);
  const zeros = reading.book.vocabulary.scaleLetters[letter];
  // "constructor" is a word too, and no scale.
  if (typeof zeros === "number") {
    const unit = followAt(reading, at + 1) === UnitToken || lengthAs(reading, at + 1, "unit") > 0;
    // A small `m` is also a metre: it scales money only.
    const money = unit || isMark(reading, at - 2, "€$£");
    const metre = letter === letter.toLowerCase() && lengthAs(reading, at, "unit") > 0;
    const closes = touchesLeft(reading, at) || followAt(reading, at + 1) === "end";
    if (money || (closes && !metre)) return { zeros, length: 1 };
  }
  const scale = meaningAs(reading, at, "scale");
  return scale === null ? { zeros: 0, length: 0 } : { zeros: scale.meaning.zeros, length: scale.length };
}

/** `<=37 100`: in a text of bands, a number right after a complete condition is its score. */
function followsCondition(reading: Reading, at: number): boolean {
  return (
    at > 0 && endsValue(reading, at - 1) && !opensAmount(reading, at - 1) && !isValueStart(followAt(reading, at + 1))
  );
}

/** The score of a band, from the arrow or word before it on: percent sign and "punti" belong to it. */
export function score(reading: Reading, from: number, end: number, plain: Choice): Choice {
  const { value } = plain.payload as NumberPayload;
  return noting(chosen(Score, from, pastScore(reading, end), value), ...plain.notes);
}
