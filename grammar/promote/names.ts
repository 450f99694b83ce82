import type { Reading } from "../reading.js";
import { UnitToken } from "../tokens.js";
import {
  endsAs,
  followAt,
  imageAt,
  isDigits,
  isMark,
  isWord,
  isYearLike,
  lengthAs,
  lengthBefore,
  phraseEndsBefore,
  touchesLeft,
} from "./look.js";

/** How many numbers back a list of them is followed: "artt. 1, 2, 3 e 4", "Bilancio 2015-2016". */
const listReach = 12;

/** Whether digits cite an act or a part by number: "art. 5", "delibera n. 12", "fasi 1 e 2". */
export function isCited(reading: Reading, at: number): boolean {
  for (let number = at; number > at - 2 * listReach; number -= 2) {
    const left = citingWord(reading, number);
    if (left < 0) return false;
    // "Delibera di Giunta n. 45": with a number sign the act may stand some words back.
    const reach = left < number - 1 ? 4 : 1;
    for (let back = left; back > left - reach && isWord(reading, back); back--) {
      if (endsAs(reading, back, "cited")) return followAt(reading, number + 1) !== UnitToken;
    }
    const joined = isMark(reading, left, "-/,.&:") || endsAs(reading, left, "and");
    if (left !== number - 1 || !joined || !isDigits(reading, left - 1)) return false;
  }
  return false;
}

/** Past the number sign and its stop, to the left of a number. */
function citingWord(reading: Reading, number: number): number {
  let left = number - 1;
  while (imageAt(reading, left) === "." || imageAt(reading, left) === "°" || endsAs(reading, left, "number-sign"))
    left -= 1;
  return left;
}

/** Whether digits belong to the name of something: a citation, a code, a year that dates a document. */
export function isName(reading: Reading, at: number): boolean {
  return (
    isSchoolYear(reading, at) ||
    isCited(reading, at) ||
    isActNumber(reading, at) ||
    isAddress(reading, at) ||
    isCode(reading, at) ||
    isFrequency(reading, at) ||
    isYearOfName(reading, at)
  );
}

/** "Delibera di Giunta n. 45/2021": a number over a year, after words, is an act's. */
function isActNumber(reading: Reading, at: number): boolean {
  const year = isYearLike(reading, at) && isDigits(reading, at - 2) ? at : at + 2;
  const number = year - 2;
  if (!isYearLike(reading, year) || imageAt(reading, year - 1) !== "/" || !isDigits(reading, number)) return false;
  const left = isMark(reading, number - 1, ".°") ? number - 2 : number - 1;
  const named = isWord(reading, left) && lengthAs(reading, left, "definite") !== 1;
  return named && !phraseEndsBefore(reading, number, "relation");
}

/** `2020/2021`, `2020/21`: two years on end are a school or accounting year, never a ratio. */
function isSchoolYear(reading: Reading, at: number): boolean {
  if (isMark(reading, at - 1, "-/") && touchesLeft(reading, at) && isYearLike(reading, at - 2)) {
    return follows(imageAt(reading, at - 2), imageAt(reading, at));
  }
  return (
    isMark(reading, at + 1, "-/") &&
    touchesLeft(reading, at + 1) &&
    touchesLeft(reading, at + 2) &&
    (imageAt(reading, at + 1) === "/" || isWord(reading, at - 1) || imageAt(reading, at + 2).length === 2) &&
    isYearLike(reading, at) &&
    follows(imageAt(reading, at), imageAt(reading, at + 2))
  );
}

const fourDigits = /^\d{4}$/;

/** Whether a year, in two digits or four, comes soon enough after another to make a span with it. */
function follows(year: string, next: string): boolean {
  const full = next.length === 2 ? year.slice(0, 2) + next : next;
  return (
    fourDigits.test(full) && Number(full) > Number(year) && Number(full) - Number(year) <= (next.length === 2 ? 10 : 5)
  );
}

const threeDigits = /^\d{3}$/;

/** "via Roma 12", "GDPR (UE) 2016/679": a house number, and an act's number after its year. */
function isAddress(reading: Reading, at: number): boolean {
  const year =
    isYearLike(reading, at) && imageAt(reading, at + 1) === "/" && threeDigits.test(imageAt(reading, at + 2));
  const number =
    imageAt(reading, at - 1) === "/" && threeDigits.test(imageAt(reading, at)) && isYearLike(reading, at - 2);
  if (year || number) return true;
  return endsAs(reading, at - 2, "place") && isWord(reading, at - 1) && followAt(reading, at + 1) !== UnitToken;
}

const version = /^[1-9]\.0$/;

/** `5G`, `COVID-19`, "POLIS 2.0": digits glued to letters that are no unit, or a version number. */
function isCode(reading: Reading, at: number): boolean {
  if (isMark(reading, at + 1, "°^º") && touchesLeft(reading, at + 1) && isWord(reading, at + 2)) return true;
  // "5circa" lacks a space; "5G" is a name.
  const glued = reading.choices[at + 1]?.type === null && isWord(reading, at + 1) && touchesLeft(reading, at + 1);
  if (glued && lengthAs(reading, at + 1, "unit") === 0 && lengthAs(reading, at + 1, "scale") === 0) {
    const letter = imageAt(reading, at + 1);
    if (!Object.hasOwn(reading.book.vocabulary.scaleLetters, letter)) return true;
  }
  const dash = isMark(reading, at - 1, "-/.") && touchesLeft(reading, at) && touchesLeft(reading, at - 1);
  if (dash && isWord(reading, at - 2) && !endsAs(reading, at - 2, "month", "number-sign", "unit")) return true;
  const named = isWord(reading, at - 1) && !phraseEndsBefore(reading, at, "relation");
  return named && version.test(imageAt(reading, at)) && followAt(reading, at + 1) !== UnitToken;
}

/** "ogni 3 mesi" says how often, not how much. */
export function isFrequency(reading: Reading, at: number): boolean {
  return endsAs(reading, at - 1, "every") && !endsAs(reading, at - 1, "number-sign");
}

/** "Bilancio 2015 2016", "legge sulla concorrenza 2021", "(rilevazione 2023 Istat)"; but "2000 interventi" is a count. */
function isYearOfName(reading: Reading, year: number): boolean {
  const at = firstOfYears(reading, year);
  if (at === null) return false;
  const left = imageAt(reading, at - 1);
  // "non inferiore a 2021" is a relation, and more than the "a" of a date; "entro 2021" is both.
  const opened = lengthBefore(reading, at, "relation") > lengthBefore(reading, at, "timing");
  if (at === 0 && isWord(reading, 1) && followAt(reading, 1) === "word") return !isCount(reading, 0);
  const acronym = left === "." && touchesLeft(reading, at - 1) && isWord(reading, at - 2);
  if (!(isWord(reading, at - 1) || acronym) || opened || endsAs(reading, at - 1, "month", "part", "number-sign")) {
    return false;
  }
  return !isCount(reading, at);
}

/** Whether a year-like number counts the noun after it: a round one, one at the head, or one after a preposition. */
export function isCount(reading: Reading, at: number): boolean {
  const noun = imageAt(reading, at + 1).toLowerCase();
  if (!isWord(reading, at + 1) || followAt(reading, at + 1) !== "word") return false;
  if (lengthAs(reading, at + 1, "unspecified") > 0) return false;
  if (isRound(reading, at)) return true;
  const { bases, counted } = reading.book.vocabulary;
  const leads = at === 0 || bases.includes(imageAt(reading, at - 1).toLowerCase());
  const counts = counted === null || counted.some((ending) => noun.endsWith(ending));
  return leads && counts && lengthAs(reading, at + 1, "linking") === 0;
}

/** 2000 is rather a count than a year of a plan. */
export function isRound(reading: Reading, at: number): boolean {
  return Number(imageAt(reading, at)) % 100 === 0;
}

/** The first of the years that stand in a row before this one, or are joined by marks; null where one is none. */
function firstOfYears(reading: Reading, year: number): number | null {
  let at = year;
  for (let listed = 0; listed < listReach; listed++) {
    if (!isYearLike(reading, at) || followAt(reading, at + 1) === UnitToken) return null;
    if (isYearLike(reading, at - 1)) at -= 1;
    else if (/^[-–/,]$/.test(imageAt(reading, at - 1)) && isDigits(reading, at - 2)) at -= 2;
    else return at;
  }
  return null;
}
