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
} from "../../tokens.js";
import { borneAhead, clauseReach, hasAmountBefore, isAmountAhead } from "../ahead.js";
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
  meaningAs,
  operandAt,
  phraseEndsBefore,
  startAt,
} from "../look.js";
import { referenceLength } from "../reference.js";

/** "riduzione" at the head of a member, or before what it bears on; inside a name ("Piano di riduzione") it is a word. */
export function judgeDirection(
  reading: Reading,
  at: number,
  end: number,
  direction: Change["direction"] | "move",
): Choice | null {
  const opens = at === 0 || isMark(reading, at - 1, ":;,/()–—•-");
  const led = endsAs(reading, at - 1, "article", "and", "or", "one", "in-year", "year", "when");
  const heads = opens || led || phraseEndsBefore(reading, at, "relation");
  if (!heads && (direction === "none" || !bearsAmount(reading, at, end))) return null;
  if (direction === "none" && !keepsLevel(reading, end)) return null;
  const choice = chosen(Direction, at, end, direction);
  const cut = end > at + 1 && followAt(reading, end) === "end" && reading.keys[end - 1] === reading.book.vocabulary.of;
  if (!cut) return choice;
  const after = slice(reading, at, end);
  return noting(choice, note(reading, at, end, "error", { code: "missing-value", after, wanted: "value" }));
}

/**
 * "ulteriore riduzione del 10%", "obiettivo di riduzione dei costi dal 5% al 4%": the words before it are of its subject,
 * unless a value stands there already, to which only "con" ties a change.
 */
function bearsAmount(reading: Reading, at: number, end: number): boolean {
  return (!hasAmountBefore(reading, at) || endsAs(reading, at - 1, "with")) && isAmountAhead(reading, end);
}

/** "ridotti del 5%", "meno 3 giorni": right before its amount, and only there, a word of change. */
export function judgeChanging(
  reading: Reading,
  at: number,
  end: number,
  direction: "increase" | "decrease",
): Choice | null {
  const type = reading.choices[end]?.type;
  const amount = type === NumberToken || type === LeadingUnit || (end > at + 1 && isValueStart(followAt(reading, end)));
  if (!amount || isYearLike(reading, operandAt(reading, end)) || hasAmountBefore(reading, at)) return null;
  return chosen(Direction, at, end, direction);
}

/** "portare dal 45% al 50%", "tagliare i costi del 5%", "contenere i reclami a 5"; elsewhere words of movement are words. */
export function judgeMovement(
  reading: Reading,
  at: number,
  end: number,
  direction: "increase" | "decrease" | "move",
): Choice | null {
  const borne = borneAhead(reading, end);
  const moves = borne === "from-to" || (borne === "level" && direction === "decrease") || borne === "share";
  if (!moves || (borne === "share" && direction === "move")) return null;
  return chosen(Direction, at, end, direction);
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
  direction: "increase" | "decrease" | "improvement",
): Choice | null {
  const follows = endsValue(reading, at - 1) || (end === at + 2 && hasValueBefore(reading, at));
  // "3 interventi di riduzione dei rischi" names what there are three of.
  const names = !endsValue(reading, at - 1) && reading.keys[at] === reading.book.vocabulary.of;
  if (names && followAt(reading, end) === "word") return null;
  const before = isValueStart(followAt(reading, end)) && !isYearLike(reading, operandAt(reading, end));
  return follows && !before ? chosen(DirectionAfter, at, end, direction) : null;
}

/** "rispetto al 2019", to the end of its clause. */
export function judgeReference(reading: Reading, at: number, end: number): Choice | null {
  const length = referenceLength(reading, at, end);
  const start = startAt(reading, operandAt(reading, end));
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

/** Whether a word of change stands to the left, with no value since. */
function hasDirectionBefore(reading: Reading, at: number): boolean {
  for (let position = at - 1; position >= Math.max(0, at - clauseReach); position--) {
    if (isDigits(reading, position)) return false;
    if (lengthAs(reading, position, "direction") > 0) return true;
    if (lengthAs(reading, position, "movement") > 0)
      return meaningAs(reading, position, "movement")?.meaning.direction === "decrease";
  }
  return false;
}
