import type { Relation, Timing } from "../../../src/ast.js";
import { type Choice, type Note, type Reading, slice } from "../../reading.js";
import {
  Between,
  Comparative,
  Direction,
  Enumerator,
  Inside,
  NumberToken,
  Reference,
  RelationAfter,
  RelationToken,
  Separator,
  TimingToken,
  YearLabel,
} from "../../tokens.js";
import { chosen, note, noting, skipped } from "../choice.js";
import {
  endsAs,
  endsValue,
  followAt,
  hasValueBefore,
  imageAt,
  isDigits,
  isMomentStart,
  isPhrase,
  isValueStart,
  isWord,
  isYearLike,
  keyAt,
  lengthAs,
  lengthBefore,
  meaningAs,
  operandAt,
  pastChoice,
  startAt,
} from "../look.js";
import { number } from "../number.js";
import { comparativeLength, comparedAt, isComparedYear, referenceRun } from "../reference.js";
import { claimMoment } from "./claim.js";
import { differsBy, differsFrom } from "./compared.js";
import { isDayAlone, refuseDay } from "./day-alone.js";
import { timingToken } from "./timing.js";
import { vague } from "./vague.js";

const symbol = /^[<>=≤≥≠⩽⩾~≈!]/;
const canonicalSymbols = new Set([">", ">=", "<", "<=", "=", "≥", "≤", "⩽", "⩾", "≠", "~", "≈"]);
const timingOf: Readonly<Record<Exclude<Relation, "!=" | "~">, Timing>> = {
  "<=": "by",
  "<": "before",
  ">=": "from",
  ">": "after",
  "=": "on",
};

/** A relation before what it bears on: a value, a moment, a change, or a level of the past. */
export function judgeRelation(reading: Reading, at: number, end: number, relation: Relation): Choice | null {
  if (!symbol.test(imageAt(reading, at))) return judgeWords(reading, at, end, relation);
  return noting(
    judgeOperand(reading, at, end, relation, true) ?? chosen(RelationToken, at, end, relation),
    repaired(reading, at, end, relation),
  );
}

/** A relation after its value: "3 o più", "20 gg max". */
export function judgeRelationAfter(reading: Reading, at: number, end: number, relation: Relation): Choice | null {
  if (opensNext(reading, at, end) || countsNumber(reading, at, end)) return null;
  const follow = followAt(reading, end);
  // "20 incontri massimo" closes its member; elsewhere a single word may as well qualify another.
  const closes = end > at + 1 || follow === "end" || follow === Separator;
  const qualifies = closes && (end > at + 1 || isWord(reading, at - 1)) && hasValueBefore(reading, at);
  const bracketed = imageAt(reading, at - 1) === "(" && imageAt(reading, end) === ")" && endsValue(reading, at - 2);
  const follows = endsValue(reading, at - 1) || qualifies || bracketed;
  return isValueStart(follow) || !follows ? null : chosen(RelationAfter, at, end, relation);
}

/** "meno di 3 o più di 5": the words after the joint are those of the next relation. */
function opensNext(reading: Reading, at: number, end: number): boolean {
  const next = reading.choices[at + 1];
  return end > at + 1 && next?.type === RelationToken && at + 1 + next.length > end;
}

/** "5 min" are minutes, "5 (min)" is a limit; "80% min" and "3 reports min" are a minimum. */
function countsNumber(reading: Reading, at: number, end: number): boolean {
  return isPhrase(reading, at, end, "unit") && isDigits(reading, at - 1);
}

/** In words a relation counts only where an operand follows, or where nothing does and one is missing. */
function judgeWords(reading: Reading, at: number, end: number, relation: Relation): Choice | null {
  if (joinsEnds(reading, at, end)) return null;
  const dateful = isPhrase(reading, at, end, "timing");
  if (dateful && claimMoment(reading, end) !== null) return null;
  const change = dateful ? null : (differsFrom(reading, at, end, relation) ?? differsBy(reading, at, end, relation));
  if (change !== null) return change;
  const operandYear = operandAt(reading, end);
  const changes = endsValue(reading, at - 1) || endsAs(reading, at - 1, "direction", "direction-after");
  if (changes && isYearLike(reading, operandYear) && !dateful) {
    // "+10% over 2019"
    const length = referenceRun(reading, at, operandYear);
    return chosen(Reference, at, at + length, startAt(reading, operandYear));
  }
  if (dateful && isDayAlone(reading, end)) return refuseDay(reading, at, end);
  const borne = judgeOperand(reading, at, end, relation, false);
  if (borne !== null) return noting(borne, turnedAround(reading, at, end));
  const operand = operandAt(reading, end);
  const follow = followAt(reading, end);
  const open = isOpenEnd(reading, operand) || follow === Separator || follow === Enumerator || follow === YearLabel;
  const adverb = end === at + 1 && reading.book.vocabulary.adverbs.includes(keyAt(reading, at));
  if (open && !adverb) return chosen(RelationToken, at, end, relation);
  if (adverb && headsValue(reading, end)) return chosen(RelationToken, at, end, relation);
  return dateful && relation !== "!=" && relation !== "~" ? vague(reading, at, end, timingOf[relation]) : null;
}

/** "5 fino a 10" is a range; after a relation it bounds once more: "almeno 5 fino a 10". */
function joinsEnds(reading: Reading, at: number, end: number): boolean {
  if (!isPhrase(reading, at, end, "to") || !isValueStart(followAt(reading, end)) || !endsValue(reading, at - 1))
    return false;
  let first = at - 1;
  while (first > 0 && !isDigits(reading, first)) first -= 1;
  return lengthBefore(reading, first, "relation") <= lengthBefore(reading, first, "between");
}

function judgeOperand(reading: Reading, at: number, end: number, relation: Relation, symbolic: boolean): Choice | null {
  const operand = operandAt(reading, end);
  const follow = followAt(reading, end);
  const related = chosen(RelationToken, at, end, relation);
  if (reading.ambiguous[operand] === true) {
    return chosen(RelationToken, at, end, relation, [{ at: operand, choice: number(reading, operand) }]);
  }
  if (isMomentStart(follow)) {
    return relation === "!=" || relation === "~" ? null : timingToken(reading, at, end, timingOf[relation]);
  }
  if (follow === Between || follow === TimingToken) {
    const same =
      follow === TimingToken &&
      relation !== "!=" &&
      relation !== "~" &&
      reading.choices[operand]?.payload === timingOf[relation];
    return symbolic || (follow === TimingToken && !same) ? related : skipped(at, end);
  }
  // "pari ad almeno il 5%"
  if (follow === RelationToken && !symbolic && relation === "=" && isWord(reading, operand)) return skipped(at, end);
  if (follow === RelationToken && !symbolic && reading.choices[operand]?.payload === relation) return related;
  const inside = symbolic ? insideEnds(reading, at, end, relation) : null;
  if (inside !== null) return inside;
  const linked = throughLink(reading, at, end, relation);
  if (linked !== null) return linked;
  const compared =
    !symbolic && isComparedYear(reading, end, comparedAt(reading, end))
      ? referenceRun(reading, at, comparedAt(reading, end))
      : comparativeLength(reading, at, end, symbolic);
  if (compared > 0) {
    const start = startAt(reading, comparedAt(reading, end));
    return chosen(Comparative, at, at + compared, { way: relation, start });
  }
  if (isValueStart(follow) || follow === Direction || isQualified(reading, operand)) return related;
  const one = reading.latent[operand];
  if (one?.type !== NumberToken) return null;
  return chosen(RelationToken, at, end, relation, [{ at: operand, choice: one }]);
}

/** How many words a negation may stand before what it turns around: "non deve mai essere inferiore a". */
const negationReach = 4;

/** A negation that no phrase took ("non è, di norma, inferiore a 5") turns the demand around: it is refused. */
function turnedAround(reading: Reading, at: number, end: number): Note | null {
  for (let left = at - 1; left >= 0 && left >= at - negationReach && isWord(reading, left); left--) {
    const negated = lengthAs(reading, left, "negation") > 0;
    const verbs = negated && isChain(reading, left + lengthAs(reading, left, "negation"), at);
    if (verbs)
      return note(reading, left, end, "error", {
        code: "unexpected-text",
        found: slice(reading, left, end),
        wanted: "value",
      });
  }
  return null;
}

function isChain(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lengthAs(reading, at, "copula") === 0) return false;
  return true;
}

/** How many words may stand between "massimo" and its value. */
const headReach = 12;

/** "numero massimo di reclami: 5", "tempo massimo di risposta 30": the adjective bears on the value after its noun. */
function headsValue(reading: Reading, end: number): boolean {
  let at = end;
  while (at < end + headReach && reading.choices[at]?.type === null && isWord(reading, at)) {
    at = pastChoice(reading, at);
  }
  return at > end && (imageAt(reading, at) === ":" || isDigits(reading, at)) && followAt(reading, at) === NumberToken;
}

/** Whether only articles and prepositions are left: "entro il". */
function isOpenEnd(reading: Reading, at: number): boolean {
  if (followAt(reading, at) === "end") return true;
  const length = Math.max(lengthAs(reading, at, "article"), lengthAs(reading, at, "linking"));
  return length > 0 && isOpenEnd(reading, at + length);
}

/** "almeno del 10%", `> di 50`, "almeno pari al 10%": a preposition or a second "equal" says nothing of its own. */
function throughLink(reading: Reading, at: number, end: number, relation: Relation): Choice | null {
  const operand = operandAt(reading, end);
  const next = reading.choices[operand];
  if (next?.type === RelationToken && next.payload === "=" && isWord(reading, operand)) {
    const link = { at: operand, choice: skipped(operand, operand + next.length) };
    return chosen(RelationToken, at, end, relation, [link, ...next.claims]);
  }
  const links = next?.type === null && lengthAs(reading, operand, "linking") === 1;
  if (!links || !isValueStart(followAt(reading, operand + 1))) return null;
  return chosen(RelationToken, at, end, relation, [{ at: operand, choice: skipped(operand, operand + 1) }]);
}

/** `60% < x <= 75%`: the measured value stands between the two ends. */
function insideEnds(reading: Reading, at: number, end: number, relation: Relation): Choice | null {
  const variable = lengthAs(reading, end, "variable");
  const second = meaningAs(reading, end + variable, "relation");
  const below = (one: Relation | undefined) => one === "<" || one === "<=";
  if (variable === 0 || second === null || !below(relation) || !below(second.meaning.relation)) return null;
  const past = end + variable + second.length;
  if (!endsValue(reading, at - 1) || !isValueStart(followAt(reading, past))) return null;
  return chosen(Inside, at, past, { lower: relation === "<=", upper: second.meaning.relation === "<=" });
}

/** "almeno altri 450": words of the subject between a relation and its number. */
function isQualified(reading: Reading, at: number): boolean {
  const length = lengthAs(reading, at, "qualifier");
  if (length === 0) return false;
  return isValueStart(followAt(reading, at + length)) || isQualified(reading, operandAt(reading, at + length));
}

function repaired(reading: Reading, at: number, end: number, relation: Relation): Note | null {
  const found = slice(reading, at, end);
  if (canonicalSymbols.has(found)) return null;
  return note(reading, at, end, "info", { code: "repaired", found, canonical: relation === "!=" ? "≠" : relation });
}
