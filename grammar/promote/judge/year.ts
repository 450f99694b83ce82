import { type Choice, type Reading, slice } from "../../reading.js";
import { InYear, NumberToken, Separator, UnitToken, Year, YearLabel } from "../../tokens.js";
import { chosen, note, noting, offer, skipped } from "../choice.js";
import {
  endsAs,
  endsMoment,
  endsValue,
  followAt,
  hasValueBefore,
  imageAt,
  isDigits,
  isFullDate,
  isMomentStart,
  isWord,
  isYearLike,
  lengthAs,
  operandAt,
} from "../look.js";
import { claimMoment } from "./claim.js";

/** What may stand between the year of a schedule and its target. */
export const labelMark = /^(?:[:=]|->|→|⇒)$/;

/** "anno": before the year of a schedule, before the year of a moment, or, claimed, the plan's own year. */
export function judgeYearWord(reading: Reading, at: number, end: number): Choice | null {
  const operand = operandAt(reading, end);
  if (!isYearLike(reading, operand)) {
    // "anno scolastico" is not the plan's year.
    const qualified = isWord(reading, end) && reading.choices[end]?.type === null;
    if (!qualified) offer(reading, at, chosen(Year, at, end, null));
    return null;
  }
  const value = Number(imageAt(reading, operand));
  if (endsValue(reading, at - 1) && endsClause(reading, operand + 1)) return chosen(InYear, at, operand + 1, value);
  const year = chosen(Year, at, operand + 1, value);
  const choice = reading.choices[operand];
  offer(reading, at, year);
  const marked = labelMark.test(imageAt(reading, operand + 1));
  const past = operand + (marked ? 2 : 1);
  const plain = choice?.type === null || choice?.type === NumberToken || choice?.type === YearLabel;
  if ((marked || plain) && opensEntry(reading, past, marked)) return chosen(YearLabel, at, past, value);
  if (choice?.type === Year) return skipped(at, end);
  return at === 0 ? year : null;
}

/** Whether a clause ends at a position. */
export function endsClause(reading: Reading, at: number): boolean {
  const follow = followAt(reading, at);
  return follow === "end" || follow === Separator || imageAt(reading, at) === ")";
}

function opensEntry(reading: Reading, at: number, marked: boolean): boolean {
  const follow = followAt(reading, at);
  if (follow === "word" || follow === "end" || follow === Separator || follow === InYear) return false;
  return marked || !isMomentStart(follow);
}

/** "dell'anno in corso" and "dell'anno successivo" complete a moment; elsewhere an opener may claim them. */
export function judgeNamedYear(reading: Reading, at: number, end: number, payload: "next" | null): Choice | null {
  if (followAt(reading, end) === Year) return null;
  const choice = chosen(Year, at, end, payload);
  offer(reading, at, choice);
  // "year end" on its own; "dell'anno" would be the end of something.
  const alone = at === 0 && end > at + 1 && reading.keys[0] !== reading.book.vocabulary.of && endsClause(reading, end);
  const completes =
    alone || endsAs(reading, at - 1, "month", "part") || isFullDate(reading, at - 1) || isDigits(reading, at - 1);
  return completes ? choice : null;
}

/** "Target 2022:" opens the entry of a schedule. */
export function judgeLabel(reading: Reading, at: number, end: number): Choice | null {
  const year = end + lengthAs(reading, end, "year");
  if (!isYearLike(reading, year) || !labelMark.test(imageAt(reading, year + 1))) return null;
  return opensEntry(reading, year + 2, true) ? chosen(YearLabel, at, year + 2, Number(imageAt(reading, year))) : null;
}

/** "dal 1° gennaio in poi" */
export function judgeOnward(reading: Reading, at: number, end: number): Choice | null {
  return endsMoment(reading, at - 1) ? skipped(at, end) : null;
}

/** A deadline "dell'anno precedente" would be over before the plan began: it is refused, not taken for this year's. */
export function judgePreviousYear(reading: Reading, at: number, end: number): Choice | null {
  if (!endsMoment(reading, at - 1) && !isDigits(reading, at - 1)) return null;
  const found = slice(reading, at, end);
  return noting(skipped(at, end), note(reading, at, end, "error", { code: "unexpected-text", found, wanted: "date" }));
}

/** "fine" before a month, a part or a year; "fine anno" on its own is the plan's year. */
export function judgeEndOf(reading: Reading, at: number, end: number): Choice | null {
  const claims = claimMoment(reading, end);
  if (claims !== null) return skipped(at, end, claims);
  const year = lengthAs(reading, end, "year");
  if (year === 0) return null;
  const choice = chosen(Year, at, end + year, null);
  offer(reading, at, choice);
  return at === 0 ? choice : null;
}

/** "nel 2011" after a value tells its year; before one, with a colon, it opens an entry. */
export function judgeInYear(reading: Reading, at: number, end: number): Choice | null {
  const operand = end + lengthAs(reading, end, "year");
  if (!isYearLike(reading, operand) || followAt(reading, operand + 1) === UnitToken) return null;
  const year = Number(imageAt(reading, operand));
  const label = reading.choices[operand];
  if (label?.type === YearLabel) return chosen(YearLabel, at, operand + label.length, year);
  const told = endsValue(reading, at - 1) || (reading.yearsNamed > 1 && hasValueBefore(reading, at));
  return told ? chosen(InYear, at, operand + 1, year) : null;
}
