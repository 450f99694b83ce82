import type { Choice, Reading } from "../../reading.js";
import { NumberToken, RatioBar } from "../../tokens.js";
import { chosen } from "../choice.js";
import { endsAs, hasValueBefore, imageAt, isDigits, isYearLike, lengthAs, operandAt } from "../look.js";
import { number } from "../number.js";

/** "3 su 4", "tre su quattro", "3 incontri su 4" */
export function judgeOutOf(reading: Reading, at: number, end: number): Choice | null {
  if (reading.banded || !isCount(reading, operandAt(reading, end))) return null;
  if (endsAs(reading, at - 1, "one")) return chosen(RatioBar, at, end);
  let left = at - 1;
  while (left > 0 && !isDigits(reading, left)) left -= 1;
  if (lengthAs(reading, left + 1, "unit") > 0 && imageAt(reading, left + 1) === "%") return null;
  return hasValueBefore(reading, at) ? chosen(RatioBar, at, end) : null;
}

/** "1 in 4", "1 ogni 4": right between two numbers, and no years or durations. */
export function judgeOneIn(reading: Reading, at: number, end: number): Choice | null {
  const counted = isDigits(reading, at - 1) || endsAs(reading, at - 1, "numeral", "one");
  if (!counted || isYearLike(reading, end)) return null;
  // What "ogni" stands before is elsewhere a frequency: a word.
  const over = isDigits(reading, end) ? number(reading, end) : reading.choices[end];
  if (over?.type !== NumberToken || !(isDigits(reading, end) || lengthAs(reading, end, "numeral") > 0)) return null;
  const improper = isDigits(reading, end) && Number(imageAt(reading, at - 1)) > Number(imageAt(reading, end));
  if (improper || lengthAs(reading, end + over.length, "unit") > 0) return null;
  return chosen(RatioBar, at, end, null, [{ at: end, choice: over }]);
}

function isCount(reading: Reading, at: number): boolean {
  if (reading.choices[at]?.type !== NumberToken) return false;
  return isDigits(reading, at) || lengthAs(reading, at, "numeral") > 0;
}
