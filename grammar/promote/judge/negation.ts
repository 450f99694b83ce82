import { type Choice, type Reading, slice } from "../../reading.js";
import { AnswerToken, Between, Direction, RelationToken, TimingToken } from "../../tokens.js";
import { note, noting, words } from "../choice.js";
import { type Follow, followAt, isMomentStart, isValueStart } from "../look.js";

const turned = new Set<Follow>([RelationToken, TimingToken, Between, Direction, AnswerToken]);

/** "non > 5", "tutti tranne 3": a word that turns a demand around is refused, not passed over. */
export function judgeNegation(reading: Reading, at: number, end: number): Choice | null {
  const follow = followAt(reading, end);
  if (!turned.has(follow) && !isValueStart(follow) && !isMomentStart(follow)) return null;
  const found = slice(reading, at, end);
  return noting(words(at, end), note(reading, at, end, "error", { code: "unexpected-text", found, wanted: "value" }));
}
