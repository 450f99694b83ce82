import type { Timing } from "../../../src/ast.js";
import type { Choice, Reading } from "../../reading.js";
import { TimingToken, Year } from "../../tokens.js";
import { chosen, skipped } from "../choice.js";
import { followAt, imageAt, isDigits, isMomentStart, lengthAs } from "../look.js";
import { claimMoment } from "./claim.js";

/** What opens a deadline, where a moment follows or can be made of what follows. */
export function judgeTiming(reading: Reading, at: number, end: number, timing: Timing): Choice | null {
  const claims = claimMoment(reading, end);
  if (claims === null) return null;
  // "all'anno" says how often, not by when.
  const linking = lengthAs(reading, at, "linking") === end - at;
  const often = linking && claims.some(({ choice }) => choice.type === Year && choice.payload === null);
  return often ? null : chosen(TimingToken, at, end, timing, claims);
}

/** "ore 12:00 del" before a date. */
export function judgeHour(reading: Reading, at: number, end: number): Choice | null {
  if (!isDigits(reading, end)) return null;
  let next = end + 1;
  if (/^[:.]$/.test(imageAt(reading, next)) && isDigits(reading, next + 1)) next += 2;
  if (reading.keys[next] === reading.book.vocabulary.of) next += 1;
  const claims = claimMoment(reading, next);
  return claims === null ? null : skipped(at, next, claims);
}

export function judgeWeekday(reading: Reading, at: number, end: number): Choice | null {
  return isMomentStart(followAt(reading, end)) ? skipped(at, end) : null;
}
