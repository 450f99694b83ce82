import type { Timing } from "../../../src/ast.js";
import { type Choice, type Claim, type Reading, slice } from "../../reading.js";
import { TimingToken, Year } from "../../tokens.js";
import { chosen, note, noting, skipped } from "../choice.js";
import {
  endsAs,
  endsMoment,
  followAt,
  hasValueBefore,
  isDigits,
  isMark,
  isMomentStart,
  isPhrase,
  lengthAs,
  operandAt,
} from "../look.js";
import { claimMoment } from "./claim.js";
import { isDayAlone, refuseDay } from "./day-alone.js";
import { vague } from "./vague.js";

/** What opens a deadline, where a moment follows or can be made of what follows. */
export function judgeTiming(reading: Reading, at: number, end: number, timing: Timing): Choice | null {
  const claims = claimMoment(reading, end);
  if (claims === null)
    return isDayAlone(reading, end) ? refuseDay(reading, at, end) : timeless(reading, at, end, timing);
  // "all'anno" says how often, not by when.
  const linking = isPhrase(reading, at, end, "linking");
  const often =
    linking &&
    claims.some(({ at: claimed, choice }) => claimed === end && choice.type === Year && choice.payload === null);
  // "Bilancio per il 2021" names its year, and "3 incontri nel corso del 2021" is a count.
  const short = at > 0 && isPhrase(reading, at, end, "loose") && !hasValueBefore(reading, at);
  const weak = short || (timing === "on" && hasValueBefore(reading, at));
  const closing = isEnd(reading, end);
  const yearly = !closing && (followAt(reading, end) === Year || claims.some(({ choice }) => choice.type === Year));
  if (often || (weak && yearly)) return null;
  return timingToken(reading, at, end, timing, claims);
}

/** "by Christmas", "before the meeting": words such as "by" and "a" open a time only where one is named. */
function timeless(reading: Reading, at: number, end: number, timing: Timing): Choice | null {
  const named = lengthAs(reading, operandAt(reading, end), "occasion") > 0 && !isPhrase(reading, at, end, "loose");
  return named || timing === "before" || timing === "after" ? vague(reading, at, end, timing) : null;
}

/**
 * "Prima della fine di giugno" is by June. The day that something runs from cannot be an end: a month would begin with
 * its first day.
 */
export function timingToken(
  reading: Reading,
  at: number,
  end: number,
  timing: Timing,
  claims: readonly Claim[] = [],
): Choice {
  const closing = isEnd(reading, end);
  const choice = chosen(TimingToken, at, end, closing && timing === "before" ? "by" : timing, claims);
  if (!closing || timing !== "from" || endsAs(reading, at - 1, "unit")) return choice;
  const found = slice(reading, at, end);
  return noting(choice, note(reading, at, end, "error", { code: "unexpected-text", found, wanted: "date" }));
}

function isEnd(reading: Reading, end: number): boolean {
  const article = lengthAs(reading, end, "definite");
  return lengthAs(reading, end, "end-of") > 0 || lengthAs(reading, end + article, "end-of") > 0;
}

/** "ore 12:00 del" before a date. */
export function judgeHour(reading: Reading, at: number, end: number): Choice | null {
  if (!isDigits(reading, end)) return null;
  let next = end + 1;
  if (isMark(reading, next, ":.") && isDigits(reading, next + 1)) next += 2;
  if (reading.keys[next] === reading.book.vocabulary.of) next += 1;
  const claims = claimMoment(reading, next);
  if (claims !== null) return skipped(at, next, claims);
  // "31/12/2021 ore 12": the time of day after its date.
  return endsMoment(reading, at - 1) ? skipped(at, next) : null;
}

export function judgeWeekday(reading: Reading, at: number, end: number): Choice | null {
  return isMomentStart(followAt(reading, end)) ? skipped(at, end) : null;
}
