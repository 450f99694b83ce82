import type { DecimalText, Unit } from "../../../src/ast.js";
import type { Choice, Reading } from "../../reading.js";
import { Between, Direction, LeadingUnit, NumberToken, RelationToken, TimingToken, UnitToken } from "../../tokens.js";
import { chosen, skipped } from "../choice.js";
import {
  endsAs,
  followAt,
  imageAt,
  isDigits,
  isMomentStart,
  isValueStart,
  lengthAs,
  operandAt,
  phraseEndsBefore,
} from "../look.js";
import { isFrequency } from "../names.js";
import { scaleAt } from "../number.js";
import { claimMoment } from "./claim.js";

/** "due", "mille": a spelled number, with its scale word. */
export function judgeNumeral(reading: Reading, at: number, end: number, value: DecimalText): Choice | null {
  if (endsAs(reading, at - 1, "numeral") || isDigits(reading, at - 1)) return null;
  const scale = scaleAt(reading, end);
  const scaled = value === "0" ? value : value + "0".repeat(scale.zeros);
  return chosen(NumberToken, at, end + scale.length, { value: scaled, zeros: scale.zeros });
}

/** "un" is the number one only where a relation claims it: "almeno un incontro". */
export function judgeOne(reading: Reading, at: number, end: number): null {
  reading.latent.set(at, chosen(NumberToken, at, end, { value: "1", zeros: 0 }));
  return null;
}

/** A unit after its number, or before it: `€ 10.000`, "gg. 30". */
export function judgeUnit(reading: Reading, at: number, end: number, unit: Unit): Choice | null {
  const left = imageAt(reading, at - 1);
  const after =
    isDigits(reading, at - 1) ||
    endsAs(reading, at - 1, "scale", "numeral", "one") ||
    Object.hasOwn(reading.book.vocabulary.scaleLetters, left) ||
    phraseEndsBefore(reading, at, "scale");
  if (after) return isFrequency(reading, at - 1) ? null : chosen(UnitToken, at, end, unit);
  const before = followAt(reading, end) === NumberToken && isDigits(reading, operandAt(reading, end));
  const opens = at === 0 || endsAs(reading, at - 1, "relation", "timing");
  const time = unit.kind === "time" && /^(?:hour|day|working-day)$/.test(unit.name);
  return before && (unit.kind === "currency" || (time && opens)) ? chosen(LeadingUnit, at, end, unit) : null;
}

/** An article before something that counts; a definite one makes a date of `2/4`. */
export function judgeArticle(reading: Reading, at: number, end: number): Choice | null {
  const follow = followAt(reading, end);
  if (follow === Direction || follow === TimingToken) return skipped(at, end);
  const counts = isValueStart(follow) || isMomentStart(follow) || follow === Between || follow === RelationToken;
  if (!counts) return null;
  const dated = lengthAs(reading, at, "definite") === end - at && reading.ambiguous.has(operandAt(reading, end));
  return skipped(at, end, dated ? (claimMoment(reading, end) ?? []) : []);
}

/** "n. 5 incontri" */
export function judgeNumberSign(reading: Reading, at: number, end: number): Choice | null {
  return isValueStart(followAt(reading, end)) ? skipped(at, end) : null;
}
