import type { Unit } from "../../../src/ast.js";
import type { Choice, Reading } from "../../reading.js";
import { NumberToken, RelationToken, Separator, UnitToken } from "../../tokens.js";
import { chosen } from "../choice.js";
import { followAt, lengthAs } from "../look.js";

/** How many words after its number a word for a place may stand. */
const nounReach = 3;

/** "tra i primi 10", "top 10", "primi 10 in classifica": a place in a ranking is at most that; "primi 6 mesi" is none. */
export function judgeRank(reading: Reading, at: number, end: number, when: "sure" | "alone" | "named"): Choice | null {
  const number = reading.choices[end];
  if (number?.type !== NumberToken) return null;
  let past = end + number.length;
  const unit = reading.choices[past];
  if (unit?.type === UnitToken) {
    if ((unit.payload as Unit).kind !== "percent") return null;
    past += unit.length;
  }
  return when === "sure" || isPlace(reading, past, when) ? chosen(RelationToken, at, end, "<=") : null;
}

function isPlace(reading: Reading, past: number, when: "alone" | "named"): boolean {
  const follow = followAt(reading, past);
  if (when === "alone" && (follow === "end" || follow === Separator)) return true;
  for (let at = past; at < past + nounReach; at++) if (lengthAs(reading, at, "rank-noun") > 0) return true;
  return false;
}
