import type { Choice, Reading } from "../reading.js";
import { NumberToken, RatioBar, UnitToken, Year } from "../tokens.js";
import { chosen, skipped } from "./choice.js";
import { endsMoment, followAt, imageAt, isDigits, operandAt } from "./look.js";

/** "del" between a moment and its year says nothing ("III trimestre del 2021"); between two counts it is "su" ("9 di 10"). */
export function chooseOf(reading: Reading, at: number): Choice | null {
  if (reading.keys[at] !== reading.book.vocabulary.of) return null;
  const follow = followAt(reading, at + 1);
  if (follow === Year) return endsMoment(reading, at - 1) || isDigits(reading, at - 1) ? skipped(at, at + 1) : null;
  const operand = operandAt(reading, at + 1);
  const counts = follow === NumberToken && isDigits(reading, operand) && /^\d+$/.test(imageAt(reading, at - 1));
  return counts && followAt(reading, operand + 1) !== UnitToken ? chosen(RatioBar, at, at + 1) : null;
}
