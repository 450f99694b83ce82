import type { Choice, Reading } from "../../reading.js";
import { Between, Limits, NumberToken, PlusMinus, RatioBar, To } from "../../tokens.js";
import { chosen } from "../choice.js";
import {
  endsMoment,
  endsValue,
  followAt,
  hasValueBefore,
  imageAt,
  isDigits,
  isMomentStart,
  isValueStart,
  isWord,
  isYearLike,
  lengthAs,
  operandAt,
} from "../look.js";
import { isName } from "../names.js";
import { claimMoment, secondEnd } from "./claim.js";

/** Opens a range or a period where two ends follow: "tra 10 e 20", "dal 1/3 al 30/6". */
export function judgeBetween(reading: Reading, at: number, end: number): Choice | null {
  const second = secondEnd(reading, end);
  const dated = second !== null && isMomentStart(followAt(reading, second + 1));
  const claims = isValueStart(followAt(reading, end)) && !dated ? [] : claimMoment(reading, end);
  // "da" also opens a deadline, so alone it is no range; the payload tells "da 10 a 15" from "tra 10 e 15".
  const start = lengthAs(reading, at, "timing") === end - at;
  return claims === null || (start && second === null) ? null : chosen(Between, at, end, start, claims);
}

/** Joins the two ends of a range, of the same kind on both sides. */
export function judgeTo(reading: Reading, at: number, end: number): Choice | null {
  const follow = followAt(reading, end);
  const missing = follow === "end" && isWord(reading, at);
  if ((isValueStart(follow) || missing) && endsValue(reading, at - 1)) return chosen(To, at, end);
  const named = isYearLike(reading, at - 1) && isName(reading, at - 1);
  const claims = endsMoment(reading, at - 1) && !named ? claimMoment(reading, end) : null;
  return claims === null ? null : chosen(To, at, end, null, claims);
}

/** "estremi esclusi"; a lone "esclusi" only in brackets or right after a value. */
export function judgeLimits(
  reading: Reading,
  at: number,
  end: number,
  ends: { readonly lower: boolean | null; readonly upper: boolean | null },
): Choice | null {
  const alone = end > at + 1 || imageAt(reading, at - 1) === "(" || endsValue(reading, at - 1);
  const { lower, upper } = ends;
  return alone && hasValueBefore(reading, at) ? chosen(Limits, at, end, { lower, upper }) : null;
}

export function judgePlusMinus(reading: Reading, at: number, end: number): Choice | null {
  return isValueStart(followAt(reading, end)) ? chosen(PlusMinus, at, end) : null;
}

/** "3 su 4" */
export function judgeOutOf(reading: Reading, at: number, end: number): Choice | null {
  const counts = followAt(reading, end) === NumberToken && isDigits(reading, operandAt(reading, end));
  return counts && hasValueBefore(reading, at) && !reading.banded ? chosen(RatioBar, at, end) : null;
}
