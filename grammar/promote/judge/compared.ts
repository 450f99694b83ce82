import type { Relation } from "../../../src/ast.js";
import type { Choice, Reading } from "../../reading.js";
import { Comparative, Direction, DirectionAfter, NumberToken, Reference, UnitToken } from "../../tokens.js";
import { clauseReach } from "../ahead.js";
import { chosen } from "../choice.js";
import {
  endsValue,
  followAt,
  isDigits,
  isMark,
  isYearLike,
  lengthAs,
  operandAt,
  pastChoice,
  startAt,
} from "../look.js";
import { comparativeLength, comparedAt, isYearAlone, referenceRun } from "../reference.js";

const ways: ReadonlyMap<Relation, "increase" | "decrease"> = new Map([
  [">", "increase"],
  ["<", "decrease"],
]);

/** "5% inferiore al 2019", "5% lower than last year": between an amount and a level of the past, a change that way. */
export function differsFrom(reading: Reading, at: number, end: number, relation: Relation): Choice | null {
  const direction = ways.get(relation);
  if (direction === undefined || !endsValue(reading, at - 1) || isSaidBefore(reading, at)) return null;
  const article = operandAt(reading, end);
  if (reading.choices[article]?.type === Reference) return null;
  const operand = article + lengthAs(reading, article, "definite");
  const length = isYearLike(reading, operand)
    ? referenceRun(reading, at, operand)
    : comparativeLength(reading, at, end, true);
  if (length === 0) return null;
  const reference = chosen(Reference, at + 1, at + length, startAt(reading, operand));
  return chosen(DirectionAfter, at, at + 1, direction, [{ at: at + 1, choice: reference }]);
}

/** Whether a sign or a word of change says already which way the amount goes: "+10% over 2019". */
function isSaidBefore(reading: Reading, at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - clauseReach); left--) {
    if (isMark(reading, left, ";")) return false;
    if (isDigits(reading, left) && isMark(reading, left - 1, "+-–−")) return true;
    if (lengthAs(reading, left, "direction") > 0 || lengthAs(reading, left, "changing") > 0) return true;
  }
  return false;
}

/** "inferiore del 5% rispetto al 2019", "superiore del 5% al 2019": with what it is compared with, an amount of change. */
export function differsBy(reading: Reading, at: number, end: number, relation: Relation): Choice | null {
  const direction = ways.get(relation);
  const operand = operandAt(reading, end);
  if (direction === undefined || reading.keys[end - 1] !== reading.book.vocabulary.of) return null;
  if (reading.choices[operand]?.type !== NumberToken) return null;
  let past = pastChoice(reading, operand);
  if (reading.choices[past]?.type === UnitToken) past = pastChoice(reading, past);
  if (reading.choices[past]?.type === Reference) return chosen(Direction, at, end, direction);
  const year = operandAt(reading, past + lengthAs(reading, past, "linking"));
  if (year === past || !isYearLike(reading, year) || followAt(reading, year + 1) !== "end") return null;
  const reference = chosen(Reference, past, year + 1, startAt(reading, year));
  return chosen(Direction, at, end, direction, [{ at: past, choice: reference }]);
}

/** "meglio del 2019", "no worse than 2019/20": a level of the past bettered, or kept. */
export function judgeComparing(
  reading: Reading,
  at: number,
  end: number,
  direction: "improvement" | "none",
): Choice | null {
  const operand = comparedAt(reading, end);
  const length = isYearAlone(reading, operand)
    ? referenceRun(reading, at, operand)
    : comparativeLength(reading, at, end, at === 0);
  const named = operand + lengthAs(reading, operand, "definite");
  const start = startAt(reading, named);
  return length === 0 ? null : chosen(Comparative, at, at + length, { way: direction, start });
}
