import type { Choice, Reading } from "../../reading.js";
import { DateToken, Month, To, Year } from "../../tokens.js";
import { chosen, offer } from "../choice.js";
import { followAt, imageAt, isDigits, isMark, isShortNumber, isYearLike, lengthAs, touchesLeft } from "../look.js";

/**
 * The name of a month. It is one at the head of a text or before a year; elsewhere a day or an opener must claim it, and
 * an abbreviation needs a number beside it.
 */
export function judgeMonth(
  reading: Reading,
  at: number,
  end: number,
  month: number,
  abbreviated: boolean,
): Choice | null {
  const joined = isMark(reading, end, "-/'’") && followAt(reading, end + 1) === Year;
  const ranged = followAt(reading, end) === To;
  const dated = joined || followAt(reading, end) === Year;
  const choice = chosen(Month, at, joined ? end + 1 : end, month);
  const afterDay = isDigits(reading, at - 1) || (isMark(reading, at - 1, "-/°º") && isDigits(reading, at - 2));
  if (!abbreviated || afterDay || dated || ranged) offer(reading, at, choice);
  const beforeDay = reading.book.vocabulary.monthFirst && isShortNumber(reading, end);
  if (beforeDay) return monthDay(reading, at, end, month);
  if (abbreviated) return dated || (ranged && at === 0) ? choice : null;
  const tied = reading.keys[at - 1] === reading.book.vocabulary.of;
  const heads = at === 0 && (followAt(reading, end) !== "word" || isMark(reading, end, "(,"));
  return heads || (dated && !tied) ? choice : null;
}

/** "July 15, 2020" */
function monthDay(reading: Reading, at: number, end: number, month: number): Choice {
  const past = end + 1 + (touchesLeft(reading, end + 1) ? lengthAs(reading, end + 1, "ordinal-mark") : 0);
  let next = past;
  if (imageAt(reading, next) === ",") next += 1;
  const year = isYearLike(reading, next) ? Number(imageAt(reading, next)) : null;
  return chosen(DateToken, at, year === null ? past : next + 1, { year, month, day: Number(imageAt(reading, end)) });
}
