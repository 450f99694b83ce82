import type { PartMoment } from "../../src/ast.js";
import type { Choice, Reading } from "../reading.js";
import { And, DateToken, Day, Month, Part, To, UnitToken, Year } from "../tokens.js";
import { daysIn, readFullDate } from "./calendar.js";
import { chosen, offer, word, words } from "./choice.js";
import { partOrRefusal, partsOf } from "./judge/part.js";
import {
  endsAs,
  followAt,
  imageAt,
  isDigits,
  isMark,
  isShortNumber,
  isWord,
  isYearLike,
  keyAt,
  lengthAs,
  meaningAs,
  operandAt,
  phraseEndsBefore,
  touchesLeft,
} from "./look.js";
import { isCited, isName } from "./names.js";
import { number } from "./number.js";

/** `15/07/2020`. A date that "del" ties to a name is part of the name, unless an opener claims it. */
export function chooseFullDate(reading: Reading, at: number): Choice {
  const choice = chosen(DateToken, at, at + 1, readFullDate(imageAt(reading, at), reading.hints.dateOrder));
  if (!isTied(reading, at) && !isCited(reading, at)) return choice;
  offer(reading, at, choice);
  return word;
}

/** `31.12`, `30.06` where the point is no decimal mark; `2.5` only if an opener claims it. */
function dottedDay(reading: Reading, at: number, [image, first = "", second = ""]: RegExpExecArray): Choice | null {
  const [day, month] = [Number(first), Number(second)];
  if (day < 1 || day > daysIn(month, null) || followAt(reading, at + 1) === UnitToken) return null;
  const date = chosen(DateToken, at, at + 1, { year: null, month, day });
  const padded = second.startsWith("0") || first.startsWith("0");
  const past = imageAt(reading, at + 1) === "." ? at + 2 : at + 1;
  const alone = at === 0 && followAt(reading, past) === "end";
  if (image.length === 5 && alone && (padded || isLastDay(day, month))) return date;
  offer(reading, at, date);
  return null;
}

function isLastDay(day: number, month: number): boolean {
  return day >= 28 && day >= daysIn(month, 2021) && day <= daysIn(month, null);
}

/** "del 12/05/2020" after a word, or after the number of an act, belongs to the name; so does "via 25 Aprile". */
function isTied(reading: Reading, at: number): boolean {
  if (keyAt(reading, at - 1) !== reading.book.vocabulary.of) return endsAs(reading, at - 1, "place", "act");
  return isWord(reading, at - 2) || (isDigits(reading, at - 2) && isName(reading, at - 2));
}

/** A letter and a digit that may be a part of the year. */
export const partCode = /^([a-z])([1-4])$/i;

/** `Q2`, `T4`, `S1`: a part of the year by its letter, on its own, beside a year, or where an opener claims it. */
export function chooseQuarter(reading: Reading, at: number): Choice | null {
  const [, letter = "", digit = ""] = partCode.exec(imageAt(reading, at)) ?? [];
  const grain = partOfLetter(reading, letter);
  const part = Number(digit);
  if (grain === null || part > partsOf[grain]) return null;
  const joined = isMark(reading, at + 1, "-/'’") && followAt(reading, at + 2) === Year;
  const end = at + (joined ? 2 : 1);
  const choice = chosen(Part, at, end, { grain, part });
  offer(reading, at, choice);
  const dated = followAt(reading, end) === Year || isYearLike(reading, at - 1);
  return dated || at === 0 ? choice : null;
}

/** The part of the year a letter stands for: the quarter of `Q2`. */
export function partOfLetter(reading: Reading, letter: string): PartMoment["grain"] | null {
  const grain = reading.book.vocabulary.partLetters[letter.toLowerCase()];
  // "constructor" is a word too, and no grain.
  return typeof grain === "string" ? grain : null;
}

/** `1° semestre`, `2 trim.`, `4Q` */
export function ordinalPart(reading: Reading, at: number): Choice | null {
  const part = Number(imageAt(reading, at));
  if (!/^\d{1,2}$/.test(imageAt(reading, at)) || part < 1) return null;
  const grain = touchesLeft(reading, at + 1) ? partOfLetter(reading, imageAt(reading, at + 1)) : null;
  // "3T" may be tonnes; before a year it is a quarter.
  const told = grain !== null && (imageAt(reading, at + 1).toLowerCase() === "q" || isYearLike(reading, at + 2));
  if (grain !== null && told && part <= partsOf[grain]) return chosen(Part, at, at + 2, { grain, part });
  const end = at + 1 + ordinalMark(reading, at + 1);
  const noun = meaningAs(reading, end, "part");
  if (noun === null || (part > partsOf[noun.meaning.grain] && end === at + 1)) return null;
  return partOrRefusal(reading, at, end + noun.length, noun.meaning.grain, part);
}

function ordinalMark(reading: Reading, at: number): number {
  return touchesLeft(reading, at) || imageAt(reading, at) === "°" ? lengthAs(reading, at, "ordinal-mark") : 0;
}

/** The first day of "dal 10 al 20 maggio" and of "il 10 e il 20 maggio". */
export function dayOfRange(reading: Reading, at: number): Choice | null {
  const end = at + 1 + ordinalMark(reading, at + 1);
  const joint = reading.choices[end];
  if (!isShortNumber(reading, at) || (joint?.type !== To && joint?.type !== And)) return null;
  const second = reading.choices[operandAt(reading, end + joint.length)];
  if (second?.type !== Day) return null;
  const day = Number(imageAt(reading, at));
  if (joint.type === To || phraseEndsBefore(reading, pastArticle(reading, at), "between")) {
    return chosen(Day, at, end, day);
  }
  const month = second.claims.find(({ choice }) => choice.type === Month)?.choice.payload;
  return chosen(DateToken, at, end, { year: null, month, day });
}

function pastArticle(reading: Reading, at: number): number {
  return lengthAs(reading, at - 1, "definite") === 1 ? at - 1 : at;
}

/** `30 giugno`, `1° marzo`, `15-dic-2020`, "15th of July". */
export function dayBeforeMonth(reading: Reading, at: number): Choice | null {
  if (!isShortNumber(reading, at)) return null;
  let next = at + 1 + ordinalMark(reading, at + 1);
  if (isMark(reading, next, "-/") || reading.keys[next] === reading.book.vocabulary.of) next += 1;
  if (meaningAs(reading, next, "month") === null) return null;
  const month = reading.latent[next] ?? reading.choices[next];
  if (month?.type !== Month) return null;
  const choice = chosen(Day, at, next, Number(imageAt(reading, at)), [{ at: next, choice: month }]);
  if (!isTied(reading, at)) return choice;
  offer(reading, at, choice);
  const end = next + month.length;
  return words(at, reading.choices[end]?.type === Year ? end + 1 : end);
}

const monthNumber = /^(?:0?[1-9]|1[0-2])$/;

/** `12/2021`: a month and its year, never a ratio. */
export function monthYear(reading: Reading, at: number): Choice | null {
  const month = imageAt(reading, at);
  const touching = touchesLeft(reading, at + 1) && touchesLeft(reading, at + 2);
  const dashed = isMark(reading, at + 1, "-.") && month.length === 2 && month.startsWith("0");
  const joined = touching && (imageAt(reading, at + 1) === "/" || dashed);
  if (!joined || !monthNumber.test(month) || !isYearLike(reading, at + 2) || isName(reading, at)) return null;
  const year = chosen(Year, at + 2, at + 3, Number(imageAt(reading, at + 2)));
  return chosen(Month, at, at + 2, Number(month), [{ at: at + 2, choice: year }]);
}

const dottedPair = /^(\d{1,2})\.(\d{1,2})$/;
const paddedNumber = /^0[1-9]$/;

/** `30/06`, `30/6`, and the ambiguous `2/4`. */
export function dayMonth(reading: Reading, at: number): Choice | null {
  const first = imageAt(reading, at);
  const second = imageAt(reading, at + 2);
  const dotted = first.includes(".") ? dottedPair.exec(first) : null;
  if (dotted !== null && reading.book.vocabulary.decimalMark === ",") return dottedDay(reading, at, dotted);
  const slashed = imageAt(reading, at + 1) === "/" && touchesLeft(reading, at + 1);
  if (!slashed || !isShortNumber(reading, at) || !isShortNumber(reading, at + 2)) return null;
  if (followAt(reading, at + 3) === UnitToken) return null;
  const dayFirst = reading.hints.dateOrder === "day-first";
  const day = Number(dayFirst ? first : second);
  const month = Number(dayFirst ? second : first);
  const date = chosen(DateToken, at, at + 3, { year: null, month, day });
  const isPadded = paddedNumber.test(first) || paddedNumber.test(second);
  // The last day of a month is meant as a date even without the zero; 28 and 29 February both count.
  if (isPadded || isLastDay(day, month)) return date;
  if (day > 31 || month > 12 || day < 1 || month < 1) return null;
  offer(reading, at, date);
  if (day > daysIn(month, null)) return null;
  reading.ambiguous[at] = true;
  return reading.hints.slash === "date" ? date : number(reading, at);
}
