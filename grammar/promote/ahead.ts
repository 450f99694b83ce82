import type { Unit } from "../../src/ast.js";
import type { Reading } from "../reading.js";
import { Between, NumberToken, RelationToken, Total, UnitToken } from "../tokens.js";
import {
  endsAs,
  followAt,
  isDigits,
  isMark,
  isPhrase,
  isValueStart,
  isYearLike,
  lengthAs,
  operandAt,
  pastChoice,
} from "./look.js";

/** What a word of change bears on: where it starts and must lead, the level it must lead to, the share by which. */
export type Borne = "from-to" | "level" | "share";

/** How many tokens a word of change and its amount may stand apart. */
export const clauseReach = 40;

/** What a word of change that ends at a position bears on, past plain words of its clause; null if on nothing told. */
export function borneAhead(reading: Reading, from: number): Borne | null {
  for (let at = from; at < from + clauseReach; ) {
    const choice = reading.choices[at];
    if (choice === undefined || isMark(reading, at, ":,;.(")) return null;
    if (choice.type === NumberToken) return isShare(reading, from, at) ? "share" : null;
    if (choice.type === Total) return "level";
    const past = at + choice.length;
    if (choice.type === Between)
      return choice.payload === true && isValueStart(followAt(reading, past)) ? "from-to" : null;
    if (choice.type !== null && choice.type !== "skip") return null;
    at = past;
  }
  return null;
}

/** Whether an amount, a start and an end, or a level comes next or, told by what stands before it, later in the clause. */
export function isAmountAhead(reading: Reading, from: number): boolean {
  const follow = followAt(reading, from);
  if (follow === RelationToken || follow === Between) return true;
  if (isValueStart(follow)) return !isYearLike(reading, operandAt(reading, from));
  return borneAhead(reading, from) !== null;
}

/** Whether an amount stands to the left in the same member; years and days of dates are none. */
export function hasAmountBefore(reading: Reading, at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - clauseReach); left--) {
    if (isMark(reading, left, ";")) return false;
    if (endsAs(reading, left, "numeral", "answer")) return true;
    if (isDigits(reading, left) && !isYearLike(reading, left) && lengthAs(reading, left + 1, "month") === 0)
      return true;
  }
  return false;
}

/** Whether the number at a position is a percentage that comes next or after "del": "costi del 5%", "down 5%". */
function isShare(reading: Reading, from: number, at: number): boolean {
  const unit = reading.choices[pastChoice(reading, at)];
  const kind = unit?.type === UnitToken ? (unit.payload as Unit).kind : null;
  if (kind !== "percent" && kind !== "percentage-point") return false;
  return at === from || isPhrase(reading, at - 1, at, "amount-link");
}
