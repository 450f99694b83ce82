import type { TokenType } from "chevrotain";
import { type Choice, type Reading, slice } from "../../reading.js";
import {
  And,
  AnswerToken,
  Between,
  Direction,
  NumberToken,
  OfWhich,
  Or,
  RelationToken,
  Score,
  TimingToken,
} from "../../tokens.js";
import { isAmountAhead } from "../ahead.js";
import { isArrow, isDated, isWholeScore } from "../banded.js";
import { chosen, note, noting } from "../choice.js";
import { opensDated } from "../dated.js";
import {
  endsAs,
  endsMoment,
  endsValue,
  type Follow,
  followAt,
  hasValueBefore,
  imageAt,
  isDigits,
  isMomentStart,
  isValueStart,
  isWord,
  operandAt,
} from "../look.js";
import { number, score } from "../number.js";
import { claimMoment } from "./claim.js";

const members = new Set<Follow>([RelationToken, TimingToken, Between, AnswerToken, Direction]);

/** "e", "o" between two targets; between words they are words. */
export function judgeJoint(reading: Reading, at: number, end: number, type: TokenType): Choice | null {
  const follow = followAt(reading, end);
  // "≥ 80% e", "o 5": a joint that ties nothing.
  const closed = endsValue(reading, at - 1) || endsAs(reading, at - 1, "answer");
  const dangles = (follow === "end" && closed) || (at === 0 && isValueStart(follow));
  if (dangles && isWord(reading, at)) return chosen(type, at, end);
  const share = imageAt(reading, at - 1) === "%" && isWord(reading, at) && follow === "word";
  if (share && !reading.banded && endsInWords(reading, end)) return chosen(type, at, end);
  if (type === Or && isDated(reading, at - 1) && follow === "word") return orElse(reading, at, end);
  const joins = isValueStart(follow) || isMomentStart(follow) || members.has(follow);
  return at > 0 && (joins || opensDated(reading, at, end)) ? chosen(type, at, end) : null;
}

/** "85% con riduzione del 5%": the change that comes along is a second demand. */
export function judgeWith(reading: Reading, at: number, end: number): Choice | null {
  const change = operandAt(reading, end);
  const direction = reading.choices[change];
  if (direction?.type !== Direction || !hasValueBefore(reading, at)) return null;
  return isAmountAhead(reading, change + direction.length) ? chosen(And, at, end) : null;
}

/** Whether nothing but words stand up to the end: "80% e relazione finale". */
function endsInWords({ choices }: Reading, from: number): boolean {
  return choices.every((choice, at) => at < from || choice.type === null || choice.type === "skip");
}

/** "entro giugno o dicembre"; "entro il 30/06 o altra data fissata" is another day that nobody knows. */
function orElse(reading: Reading, at: number, end: number): Choice {
  const claims = claimMoment(reading, end);
  const choice = chosen(Or, at, end, null, claims ?? []);
  if (claims !== null) return choice;
  const found = slice(reading, at, end);
  return noting(choice, note(reading, at, end, "error", { code: "unexpected-text", found, wanted: "date" }));
}

/** "di cui 3" */
export function judgeOfWhich(reading: Reading, at: number, end: number): Choice | null {
  const follow = followAt(reading, end);
  return isValueStart(follow) || follow === RelationToken ? chosen(OfWhich, at, end) : null;
}

/** An arrow or a word such as "risultato" between a condition and its score. */
export function judgeResult(reading: Reading, at: number, end: number): Choice | null {
  const follow = followAt(reading, end);
  const next = operandAt(reading, end);
  if (!reading.banded || !isDigits(reading, next)) return null;
  const closes = endsValue(reading, at - 1) || endsMoment(reading, at - 1) || endsAs(reading, at - 1, "answer");
  const telling = isArrow(imageAt(reading, at)) || isWholeScore(reading, next);
  if (!closes && !(telling && hasValueBefore(reading, at))) return null;
  if (follow !== NumberToken && follow !== Score) return null;
  const plain = number({ ...reading, banded: false }, next);
  return score(reading, at, next + plain.length, plain);
}
