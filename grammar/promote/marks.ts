import type { Unit } from "../../src/ast.js";
import { type Choice, type Note, type Reading, slice } from "../reading.js";
import {
  AnswerToken,
  Between,
  DateToken,
  Day,
  Direction,
  Enumerator,
  InYear,
  LeadingUnit,
  Limits,
  Month,
  type NumberPayload,
  NumberToken,
  OfWhich,
  Or,
  PlusMinus,
  RatioBar,
  Reference,
  RelationAfter,
  RelationToken,
  Score,
  Separator,
  Sign,
  TimingToken,
  To,
  UnitToken,
  Year,
  YearLabel,
} from "../tokens.js";
import { bracketedScore } from "./banded.js";
import { chosen, note, noting, skipped, word, words } from "./choice.js";
import { opensDated } from "./dated.js";
import {
  endsAs,
  endsMoment,
  endsValue,
  type Follow,
  followAt,
  hasValueBefore,
  imageAt,
  isDigits,
  isMark,
  isMomentStart,
  isValueStart,
  isWord,
  isYearLike,
  lengthAs,
  operandAt,
  pastChoice,
  touchesLeft,
} from "./look.js";
import { isLooseDash } from "./survey.js";

const punctuation = /^[.,:;()[\]'’‘´`"«»“”„‟…&!?•·§°º^/‐-―−-]$/;
const dash = /^[-–—−]$/;

/** Chooses what a mark is where no phrase claimed it; null means that no rule explains it. */
export function chooseMark(reading: Reading, at: number): Choice | null {
  const image = imageAt(reading, at);
  if (/^[.!…]$/.test(image) && at > 0 && followAt(reading, at + 1) === "end") return skipped(at, at + 1);
  if (image === "," || image === ";") return separator(reading, at, image);
  if (image === "|") return reading.banded ? chosen(Separator, at, at + 1) : null;
  if (image === "+") return plus(reading, at);
  if (dash.test(image)) return minus(reading, at);
  if (image === "/") return slash(reading, at);
  if (image === "(") return scoreInBrackets(reading, at) ?? remark(reading, at) ?? word;
  if (image === ":") return colon(reading, at);
  if (image === "%") return percentWord(reading, at) ? word : null;
  return punctuation.test(image) ? word : null;
}

const members = new Set<Follow>([RelationToken, Between, AnswerToken, Direction, YearLabel, Enumerator]);

/** "% di pratiche evase", "valore (%)": the sign as a word. */
function percentWord(reading: Reading, at: number): boolean {
  if (imageAt(reading, at - 1) === "(") return isWord(reading, at - 2);
  const named = reading.choices[at + 1]?.type === null && isWord(reading, at + 1);
  return named && (at === 0 || isWord(reading, at - 1));
}

/** A comma parts two targets where a value stands before it and another begins after it; a semicolon needs one of them. */
function separator(reading: Reading, at: number, image: string): Choice | null {
  const follow = followAt(reading, at + 1);
  if (isMark(reading, at + 1, ",;") && touchesLeft(reading, at + 1)) return null;
  if (follow === "end" || (follow === Year && endsMoment(reading, at - 1))) return skipped(at, at + 1);
  const begins = isValueStart(follow) || isMomentStart(follow) || members.has(follow);
  const valued = hasValueBefore(reading, at);
  const parts = (image === "," ? valued && begins : valued || begins) || opensDated(reading, at, at + 1);
  return parts ? chosen(Separator, at, at + 1) : word;
}

function colon(reading: Reading, at: number): Choice {
  const follow = followAt(reading, at + 1);
  if (follow === "end" && isYearLike(reading, at - 1)) {
    const after = imageAt(reading, at - 1);
    return noting(word, note(reading, at - 1, at + 1, "error", { code: "missing-value", after, wanted: "value" }));
  }
  return isValueStart(follow) || follow === RelationToken ? skipped(at, at + 1) : word;
}

const binding = new Set<Follow>([TimingToken, Limits, OfWhich, Reference, InYear, Score, Separator, YearLabel]);

/**
 * A remark in brackets after a value, with figures of its own: "100% dei fascicoli (circa 1.200)", "(1 al mese)". A
 * deadline, the ends of a range, or a part ("di cui") in brackets is no remark.
 */
function remark(reading: Reading, at: number): Choice | null {
  const close = reading.brackets.get(at);
  if (close === undefined || !hasValueBefore(reading, at)) return null;
  const dated = endsMoment(reading, at - 1);
  let numbers = 0;
  let dates = 0;
  for (let position = at + 1; position < close; position = pastChoice(reading, position)) {
    const type = reading.choices[position]?.type;
    if (type === NumberToken) numbers += 1;
    if (type === DateToken || type === Day) dates += 1;
    const binds = type !== undefined && type !== null && type !== "skip" && binding.has(type);
    const bounds = type === PlusMinus || (type === RelationToken && boundsValue(reading, position, at));
    if ((binds || bounds) && !(dated && type === TimingToken)) return null;
    if (lengthAs(reading, position, "tolerance") > 0) return refusedRemark(reading, at, close);
  }
  return numbers > 0 || dates > (dated ? 0 : 1) ? words(at, close + 1) : null;
}

/** "almeno 5 (max 10)" has two bounds; "80% dei pazienti (> 65 anni)", "17/20 (= 85%)" have one. */
function boundsValue(reading: Reading, relation: number, open: number): boolean {
  const choice = reading.choices[relation];
  const number = operandAt(reading, pastChoice(reading, relation));
  const unit = reading.choices[pastChoice(reading, number)];
  const timed = unit?.type === UnitToken && (unit.payload as Unit).kind === "time";
  if (choice?.payload === "~" || choice?.payload === "=") return false;
  return !timed || endsAs(reading, open - 1, "unit");
}

/** "80% (tolleranza 5%)": how far off the value may be is no remark, and no rule says how far that is. */
function refusedRemark(reading: Reading, at: number, close: number): Choice {
  const found = slice(reading, at, close + 1);
  const problem = note(reading, at, close + 1, "error", { code: "unexpected-text", found, wanted: "end" });
  return noting(words(at, close + 1), problem);
}

/** `≥ 90% (100%)` in a text of bands. */
function scoreInBrackets(reading: Reading, at: number): Choice | null {
  const length = reading.banded ? bracketedScore(reading, at) : 0;
  const number = reading.choices[at + 1];
  if (length === 0 || number?.type !== NumberToken) return null;
  const { value } = number.payload as NumberPayload;
  return noting(chosen(Score, at, at + length, value), ...number.notes);
}

function startsAmount(follow: Follow): boolean {
  return follow === NumberToken || follow === LeadingUnit;
}

function plus(reading: Reading, at: number): Choice | null {
  const follow = followAt(reading, at + 1);
  if (endsValue(reading, at - 1) && !isDigits(reading, at + 1)) return chosen(RelationAfter, at, at + 1, ">=");
  return startsAmount(follow) ? chosen(Sign, at, at + 1, "+") : null;
}

/** A minus sign, a bullet, or a dash between words. */
function minus(reading: Reading, at: number): Choice | null {
  if (reading.bulleted && isLooseDash(reading, at)) return at === 0 ? skipped(0, 1) : chosen(Separator, at, at + 1);
  const follow = followAt(reading, at + 1);
  if (follow === Sign || (dash.test(imageAt(reading, at - 1)) && touchesLeft(reading, at))) return null;
  if (isLooseDash(reading, at) && imageAt(reading, at - 1) === ")" && startsAmount(follow))
    return afterBracket(reading, at);
  // "- n. 5 incontri": a minus touches its number.
  const parted = startsAmount(follow) && operandAt(reading, at + 1) !== at + 1;
  if (parted && isWord(reading, at + 1)) return at === 0 ? skipped(0, 1) : word;
  const spaced = !touchesLeft(reading, at + 1) && isWord(reading, at - 1);
  const glued = touchesLeft(reading, at) && isWord(reading, at - 1);
  const betweenWords = (spaced && !endsAs(reading, at - 1, "relation", "unit")) || glued;
  if (startsAmount(follow) && !betweenWords) return chosen(Sign, at, at + 1, "-");
  if (startsAmount(follow) && spaced) return noting(word, minusInDoubt(reading, at));
  return at === 0 ? skipped(0, 1) : word;
}

/** "3 (2021) - 5 (2022)", "5 (min) - 10 (max)": a dash between two values, each with its remark. */
function afterBracket(reading: Reading, at: number): Choice {
  const valued = hasValueBefore(reading, at);
  return valued ? chosen(Separator, at, at + 1) : word;
}

/** "consumi - 10%": a dash before a share or a sum may as well be a minus. */
function minusInDoubt(reading: Reading, at: number): Note | null {
  const number = at + 1;
  const end = pastChoice(reading, number);
  const unit = reading.choices[number]?.type === LeadingUnit || reading.choices[end]?.type === UnitToken;
  if (!unit) return null;
  const found = slice(reading, at, end);
  return note(reading, at, end, "warning", { code: "ambiguous", found, reading: "number", other: "change" });
}

/** The bar of a ratio; between bands it separates; between words it is punctuation. */
function slash(reading: Reading, at: number): Choice | null {
  if (at === 0) return null;
  const follow = followAt(reading, at + 1);
  const spaced = !touchesLeft(reading, at) && !touchesLeft(reading, at + 1);
  if (follow === RelationToken || (reading.banded && (spaced || follow === Score))) {
    return chosen(Separator, at, at + 1);
  }
  const month = reading.latent[at + 1] ?? reading.choices[at + 1];
  if (endsAs(reading, at - 1, "month") && month?.type === Month) {
    return chosen(To, at, at + 1, null, [{ at: at + 1, choice: month }]);
  }
  if (isDigits(reading, at - 1) && follow === NumberToken) return chosen(RatioBar, at, at + 1);
  const closed = endsValue(reading, at - 1) || endsAs(reading, at - 1, "answer");
  if (closed && follow === "end") return chosen(RatioBar, at, at + 1);
  if (follow === Direction) return chosen(Or, at, at + 1);
  if (follow === TimingToken && hasValueBefore(reading, at)) return skipped(at, at + 1);
  if (!endsValue(reading, at - 1) || !isValueStart(follow)) return word;
  return noting(word, note(reading, at, at + 1, "error", { code: "unexpected-text", found: "/", wanted: "end" }));
}
