import { Decimal } from "./decimal.js";
import { entryAt } from "./entry.js";

/** decimal.js counts in words of seven digits. */
const base = 10_000_000;
const digitsPerWord = 7;

/** Seven words hold 43 digits or more, enough to round at the 40th. */
const mostWords = 7;
const precision = 40;

/** So that a remainder times the base is still a safe integer. */
const largestDenominator = 900_000_000;

/** The fields that decimal.js documents for reading: sign, words, and exponent of ten of the first digit. */
type Fields = { -readonly [Field in "s" | "d" | "e"]: Decimal[Field] };

/**
 * The quotient of two whole numbers, the very Decimal that dividing gives; `null` where they are too large for plain
 * numbers. Nearly every figure that is handed out is such a quotient, and decimal.js takes ten times as long for one.
 */
export function shortQuotient(numerator: number, denominator: number): Decimal | null {
  const size = Math.abs(numerator);
  const whole = Math.floor(size / denominator);
  if (!(denominator <= largestDenominator && whole < base)) return null;
  let rest = size - whole * denominator;
  if (rest === 0) return new Decimal(numerator < 0 ? -whole : whole);
  const words = whole === 0 ? [] : [whole];
  let exponent = 0;
  while (rest !== 0 && words.length < mostWords) {
    const scaled = rest * base;
    // Exact, for both are safe and the quotient is below the base; a remainder by % takes three times as long.
    const word = Math.floor(scaled / denominator);
    rest = scaled - word * denominator;
    if (words.length === 0) exponent -= digitsPerWord;
    if (words.length > 0 || word !== 0) words.push(word);
  }
  roundWords(words);
  const decimal = new Decimal(entryAt(words, 0));
  const fields: Fields = decimal;
  fields.s = numerator < 0 ? -1 : 1;
  fields.d = words;
  fields.e += exponent;
  return decimal;
}

/** Rounds half up at the 40th digit and drops zeros at the end. */
function roundWords(words: number[]): void {
  const kept = precision - digitsOf(entryAt(words, 0));
  const last = 1 + Math.floor(kept / digitsPerWord);
  if (words.length > last) {
    const unit = 10 ** (digitsPerWord - (kept % digitsPerWord));
    const dropped = entryAt(words, last) % unit;
    words.length = last + 1;
    words[last] = entryAt(words, last) - dropped + (2 * dropped >= unit ? unit : 0);
    carry(words, last);
  }
  while (words.at(-1) === 0) words.pop();
}

/** A denominator below a billion gives no more than nine nines in a row, so that no carry comes to the first word. */
function carry(words: number[], from: number): void {
  for (let at = from; words[at] === base; at--) {
    words[at] = 0;
    words[at - 1] = entryAt(words, at - 1) + 1;
  }
}

function digitsOf(word: number): number {
  let digits = 1;
  for (let limit = 10; limit <= word; limit *= 10) digits += 1;
  return digits;
}
