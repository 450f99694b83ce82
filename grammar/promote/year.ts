import type { Choice, Reading } from "../reading.js";
import { InYear, Part, RelationToken, UnitToken, Year, YearLabel } from "../tokens.js";
import { fullYear } from "./calendar.js";
import { chosen, note, noting, offer } from "./choice.js";
import { partCode, partOfLetter } from "./date.js";
import { endsClause, labelMark } from "./judge/year.js";
import {
  endsAs,
  endsValue,
  followAt,
  hasValueBefore,
  imageAt,
  isDigits,
  isMark,
  isShortNumber,
  isWord,
  isYearLike,
  lengthAs,
  touchesLeft,
} from "./look.js";
import { isCount, isName, isRound } from "./names.js";
import { number } from "./number.js";

/** The year of a schedule: `2015:`, `2015 = 90%`, `2015 >= 90%`. "Anno 2015:" is chosen at the word. */
export function yearLabel(reading: Reading, at: number): Choice | null {
  if (!isYearLike(reading, at)) return null;
  const marked = labelMark.test(imageAt(reading, at + 1));
  const end = at + (marked ? 2 : 1);
  const follow = followAt(reading, end);
  const related = follow === RelationToken && !isWord(reading, at + 1);
  const heads = at === 0 || reading.labelled || isMark(reading, at - 1, ";,/|(");
  if (!heads && !endsAs(reading, at - 1, "year", "in-year")) return null;
  if (!(marked || related) || follow === "word" || follow === "end") return null;
  offer(reading, at, year(at, Number(imageAt(reading, at))));
  return chosen(YearLabel, at, end, Number(imageAt(reading, at)));
}

/** The year of a month or part before it: "giugno 2021", "III trimestre dell'anno 2021", "DIC-16", "Q2/2021". */
export function yearAfterMoment(reading: Reading, at: number): Choice | null {
  const image = imageAt(reading, at);
  if (image.length === 2) {
    const left = isMark(reading, at - 1, "-/'’") ? at - 2 : at - 1;
    return endsAs(reading, left, "month") && !isWord(reading, at + 1) ? year(at, fullYear(image)) : null;
  }
  if (!isYearLike(reading, at)) return null;
  let left = at - 1;
  while (isTie(reading, left)) left -= 1;
  const code = imageAt(reading, left);
  const numbered = code.length === 1 && isShortNumber(reading, left - 1) && touchesLeft(reading, left);
  const lettered = (numbered || partCode.test(code)) && partOfLetter(reading, code.charAt(0)) !== null;
  return lettered || endsAs(reading, left, "month", "part") ? year(at, Number(image)) : null;
}

/** What may stand between a moment and its year. */
function isTie(reading: Reading, at: number): boolean {
  if (isMark(reading, at, "-/,.") || endsAs(reading, at, "year")) return true;
  return reading.keys[at] === reading.book.vocabulary.of;
}

/** A year that stands for itself: in brackets after a value, before a quarter, after an article, or as the head of `2019-2021`. */
export function yearAlone(reading: Reading, at: number): Choice | null {
  if (!isYearLike(reading, at)) return null;
  const value = Number(imageAt(reading, at));
  const follow = followAt(reading, at + 1);
  if (follow !== UnitToken) offer(reading, at, year(at, value));
  const named = at === 1 && lengthAs(reading, 0, "definite") === 1 && follow === "end";
  if (follow === Part || named) return year(at, value);
  const bracketed = imageAt(reading, at - 1) === "(" && imageAt(reading, at + 1) === ")";
  if (bracketed && endsValue(reading, at - 2)) return chosen(InYear, at, at + 1, value);
  const stated = hasValueBefore(reading, at) && endsValue(reading, at - 1) && !isDigits(reading, at - 1);
  if (stated && endsClause(reading, at + 1)) {
    return chosen(InYear, at, at + 1, value);
  }
  const end = reading.latent[at + 2];
  const spans = isMark(reading, at + 1, "-–—") && isYearLike(reading, at + 2) && !isName(reading, at);
  return spans && end !== undefined ? chosen(Year, at, at + 1, value, [{ at: at + 2, choice: end }]) : null;
}

/** A bare "2021", "2021 utenti": a count that could be a year, and said so. */
export function countOrYear(reading: Reading, at: number): Choice | null {
  const alone = at === 0 && followAt(reading, 1) === "end";
  if (!isYearLike(reading, at) || isRound(reading, at) || !(alone || isCount(reading, at))) return null;
  const dated = alone && reading.hints.slash === "date";
  const [reads, other] = dated ? ["date", "number"] : ["number", "date"];
  const found = imageAt(reading, at);
  const doubt = note(reading, at, at + 1, "warning", { code: "ambiguous", found, reading: reads, other });
  return noting(dated ? year(at, Number(found)) : number(reading, at), doubt);
}

function year(at: number, value: number): Choice {
  return chosen(Year, at, at + 1, value);
}
