import type { Choice, Claim, Reading } from "../../reading.js";
import { Between, Day, Limits, PlusMinus, Separator, To, Year } from "../../tokens.js";
import { chosen, words } from "../choice.js";
import {
  endsMoment,
  endsValue,
  followAt,
  hasValueBefore,
  imageAt,
  isDigits,
  isMomentStart,
  isPhrase,
  isValueStart,
  isWord,
  isYearLike,
  lengthAs,
  operandAt,
  pastChoice,
  phraseEndsBefore,
} from "../look.js";
import { isName } from "../names.js";
import { claimMoment, secondEnd } from "./claim.js";

/** Opens a range or a period where two ends follow: "tra 10 e 20", "dal 1/3 al 30/6". */
export function judgeBetween(reading: Reading, at: number, end: number): Choice | null {
  const second = secondEnd(reading, end);
  const years = second !== null && isYearSpan(reading, operandAt(reading, end), operandAt(reading, second + 1));
  const dated = years || (second !== null && isMomentStart(followAt(reading, second + 1)));
  const claims = isValueStart(followAt(reading, end)) && !dated ? [] : claimMoment(reading, end);
  // "da" also opens a deadline, so alone it is no range; the payload tells "da 10 a 15" from "tra 10 e 15".
  const start = isPhrase(reading, at, end, "timing");
  return claims === null || (start && second === null) ? null : chosen(Between, at, end, start, claims);
}

/** Joins the two ends of a range, of the same kind on both sides. */
export function judgeTo(reading: Reading, at: number, end: number): Choice | null {
  const follow = followAt(reading, end);
  if (isYearSpan(reading, at - 1, operandAt(reading, end))) {
    return chosen(To, at, end, null, [yearClaim(reading, operandAt(reading, end))]);
  }
  const missing = follow === "end" && isWord(reading, at);
  if ((isValueStart(follow) || missing) && endsValue(reading, at - 1)) return chosen(To, at, end);
  if (missing && endsMoment(reading, at - 1)) return chosen(To, at, end);
  if (follow === Day && opensDayRange(reading, at - 1)) return chosen(To, at, end);
  const named = isYearLike(reading, at - 1) && isName(reading, at - 1);
  const claims = endsMoment(reading, at - 1) && !named ? claimMoment(reading, end) : null;
  return claims === null ? null : chosen(To, at, end, null, claims);
}

/** "dal 2019 al 2021": two bare years are a period, not a range of counts. */
function isYearSpan(reading: Reading, first: number, second: number): boolean {
  if (!isYearLike(reading, first) || !isYearLike(reading, second)) return false;
  const bare = followAt(reading, second + 1);
  return (bare === "end" || bare === Separator) && phraseEndsBefore(reading, first, "between");
}

function yearClaim(reading: Reading, at: number): Claim {
  return { at, choice: chosen(Year, at, at + 1, Number(imageAt(reading, at))) };
}

/** "dal 10 al 20 maggio", `10-20 maggio`: a day whose month comes with the second one. */
function opensDayRange(reading: Reading, at: number): boolean {
  const marked = lengthAs(reading, at, "ordinal-mark") > 0 && isDigits(reading, at - 1) ? at - 1 : at;
  const day = Number(imageAt(reading, marked));
  return day >= 1 && day <= 31 && (marked === 0 || lengthAs(reading, marked - 1, "between") === 1);
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
  // "(esclusi i festivi)" leaves out days, not the ends.
  const follow = followAt(reading, end);
  if (end === at + 1 && follow === "word" && imageAt(reading, end) !== ")") return null;
  return alone && hasValueBefore(reading, at) ? chosen(Limits, at, end, { lower, upper }) : null;
}

export function judgePlusMinus(reading: Reading, at: number, end: number): Choice | null {
  return isValueStart(followAt(reading, end)) ? chosen(PlusMinus, at, end) : null;
}

/** "su una scala da 1 a 5": the ends of a scale qualify the value. */
export function judgeRating(reading: Reading, at: number, end: number): Choice | null {
  const second = secondEnd(reading, reading.choices[end]?.type === Between ? pastChoice(reading, end) : end);
  return second === null ? null : words(at, pastChoice(reading, second + 1));
}
