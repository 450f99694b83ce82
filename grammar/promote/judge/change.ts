import type { Change } from "../../../src/ast.js";
import { type Choice, type Reading, slice } from "../../reading.js";
import {
  Direction,
  DirectionAfter,
  LeadingUnit,
  NumberToken,
  Reference,
  RelationToken,
  Sign,
  Total,
  UnitToken,
} from "../../tokens.js";
import { chosen, note, noting } from "../choice.js";
import {
  endsAs,
  endsValue,
  followAt,
  hasValueBefore,
  isDigits,
  isMark,
  isValueStart,
  isYearLike,
  lengthAs,
  operandAt,
  phraseEndsBefore,
} from "../look.js";
import { referenceLength } from "../reference.js";

/** "riduzione" at the head of a member; inside a name ("Piano di riduzione") it is a word. */
export function judgeDirection(
  reading: Reading,
  at: number,
  end: number,
  direction: Change["direction"] | "move",
): Choice | null {
  const opens = at === 0 || isMark(reading, at - 1, ":;,/()–—•-");
  const led = endsAs(reading, at - 1, "article", "and", "or", "one", "in-year", "year", "when");
  const bears = opens || led || phraseEndsBefore(reading, at, "relation") || bearsOnShare(reading, end);
  if (!bears) return null;
  if (direction === "none" && !keepsLevel(reading, end)) return null;
  const choice = chosen(Direction, at, end, direction);
  const cut = end > at + 1 && followAt(reading, end) === "end" && reading.keys[end - 1] === reading.book.vocabulary.of;
  if (!cut) return choice;
  const after = slice(reading, at, end);
  return noting(choice, note(reading, at, end, "error", { code: "missing-value", after, wanted: "value" }));
}

/** "significativa riduzione del 10%", "obiettivo di riduzione: 5%": with a share or a sum after it, a change anywhere. */
function bearsOnShare(reading: Reading, end: number): boolean {
  let number = operandAt(reading, isMark(reading, end, ":") ? end + 1 : end);
  if (reading.choices[number]?.type === RelationToken) {
    number = operandAt(reading, number + (reading.choices[number]?.length ?? 1));
  }
  const choice = reading.choices[number];
  if (choice?.type === LeadingUnit) return true;
  return choice?.type === NumberToken && reading.choices[number + choice.length]?.type === UnitToken;
}

/** A level is kept, a past or nothing is named; "mantenimento della certificazione" is a deliverable. */
function keepsLevel(reading: Reading, end: number): boolean {
  const follow = followAt(reading, end);
  if (follow !== "word") return true;
  const article = lengthAs(reading, end, "article");
  return lengthAs(reading, end + article, "level") > 0;
}

/** "meno 10%": a sign in words before an amount, where no value stands before it. */
export function judgeSign(reading: Reading, at: number, end: number, sign: "+" | "-"): Choice | null {
  const amount = reading.choices[end];
  const before = endsValue(reading, at - 1) || endsAs(reading, at - 1, "relation", "negation", "or", "and");
  return amount?.type === NumberToken && !before ? chosen(Sign, at, end, sign) : null;
}

/** "10% in più", "5% di riduzione". */
export function judgeDirectionAfter(
  reading: Reading,
  at: number,
  end: number,
  direction: "increase" | "decrease",
): Choice | null {
  const follows = endsValue(reading, at - 1) || (end === at + 2 && hasValueBefore(reading, at));
  const before = isValueStart(followAt(reading, end)) && !isYearLike(reading, operandAt(reading, end));
  return follows && !before ? chosen(DirectionAfter, at, end, direction) : null;
}

/** "rispetto al 2019", to the end of its clause. */
export function judgeReference(reading: Reading, at: number, end: number): Choice | null {
  const length = referenceLength(reading, at, end);
  const start = reading.raw[operandAt(reading, end)]?.startOffset ?? reading.text.length;
  return length === 0 ? null : chosen(Reference, at, at + length, start);
}

/** "per un totale di 200" after a change; "a 25 giorni" right after a word of change that names no amount. */
export function judgeTotal(reading: Reading, at: number, end: number): Choice | null {
  const follow = followAt(reading, end);
  if (!isValueStart(follow) && follow !== RelationToken) return null;
  const changed = hasDirectionBefore(reading, at);
  const valued = hasValueBefore(reading, at);
  const linking = lengthAs(reading, at, "linking") === end - at;
  return (linking ? changed && !valued : changed || valued) ? chosen(Total, at, end) : null;
}

/** How far back a word of change may stand from the level that it must lead to. */
const directionReach = 40;

/** Whether a word of change stands to the left, with no value since. */
function hasDirectionBefore(reading: Reading, at: number): boolean {
  for (let position = at - 1; position >= Math.max(0, at - directionReach); position--) {
    if (isDigits(reading, position)) return false;
    if (lengthAs(reading, position, "direction") > 0) return true;
  }
  return false;
}
