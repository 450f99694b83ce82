import { type Choice, type Reading, slice } from "../../reading.js";
import {
  AnswerToken,
  Between,
  Direction,
  LeadingScore,
  type NumberPayload,
  RelationToken,
  Separator,
  TimingToken,
} from "../../tokens.js";
import { pastScore } from "../banded.js";
import { chosen, note, noting, words } from "../choice.js";
import {
  endsAs,
  endsValue,
  type Follow,
  followAt,
  isDigits,
  isMark,
  isMomentStart,
  isValueStart,
  lengthAs,
  pastChoice,
  touchesLeft,
} from "../look.js";
import { number } from "../number.js";

/** "se" between a score and its condition is chosen with the score; before a demand on anything else it is refused. */
export function judgeWhen(reading: Reading, at: number, end: number): Choice | null {
  if (!isDemand(followAt(reading, end)) || followsScore(reading, at)) return null;
  const found = slice(reading, at, end);
  return noting(words(at, end), note(reading, at, end, "error", { code: "unexpected-text", found, wanted: "end" }));
}

/** "100% se >= 90%", "10 punti se il tasso è > 5": a score that leads its condition. */
export function leadingScore(reading: Reading, at: number): Choice | null {
  const past = pastScore(reading, at + 1);
  const when = lengthAs(reading, past, "when");
  if (when === 0 || !headsMember(reading, at) || !holdsDemand(reading, past + when)) return null;
  const plain = number({ ...reading, banded: false }, at);
  const { value } = plain.payload as NumberPayload;
  return noting(chosen(LeadingScore, at, past + when, value), ...plain.notes);
}

const demands = new Set<Follow>([RelationToken, Between, TimingToken, Direction, AnswerToken]);

function isDemand(follow: Follow): boolean {
  return demands.has(follow) || isValueStart(follow) || isMomentStart(follow);
}

/** How many tokens a score may take: "100 % punti". */
const scoreReach = 4;

function followsScore(reading: Reading, at: number): boolean {
  for (let score = at - 1; score >= at - scoreReach; score--) {
    if (isDigits(reading, score)) return pastScore(reading, score + 1) === at && headsMember(reading, score);
  }
  return false;
}

function headsMember(reading: Reading, at: number): boolean {
  if (at === 0 || isMark(reading, at - 1, ";,|") || endsAs(reading, at - 1, "and")) return true;
  const slashed = isMark(reading, at - 1, "/-–") && !touchesLeft(reading, at);
  return slashed || endsValue(reading, at - 1);
}

function holdsDemand(reading: Reading, from: number): boolean {
  for (let at = from; at < reading.choices.length; at = pastChoice(reading, at)) {
    const type = reading.choices[at]?.type ?? null;
    if (type === Separator) return false;
    if (type !== null && type !== "skip" && isDemand(type)) return true;
  }
  return false;
}
