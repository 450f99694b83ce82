import type { Condition } from "../ast.js";
import { spellChange } from "./change.js";
import type { Hand } from "./hand.js";
import { spellAnswer, spellComparison, spellDeadline, spellPeriod, spellRange } from "./leaf.js";

/** The ways to write the condition of a band. */
export function spellConditions(condition: Condition, hand: Hand): Iterable<string> {
  switch (condition.kind) {
    case "comparison":
      return spellComparison(condition, hand);
    case "range":
      return spellRange(condition, hand);
    case "deadline":
      return spellDeadline(condition, hand);
    case "period":
      return spellPeriod(condition, hand);
    case "answer":
      return spellAnswer(condition, hand);
    case "change":
      return spellChange(condition, hand);
  }
}
