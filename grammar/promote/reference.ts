import type { Unit } from "../../src/ast.js";
import { keyOf } from "../key.js";
import type { Reading } from "../reading.js";
import {
  And,
  Comparative,
  Direction,
  Enumerator,
  InYear,
  NumberToken,
  Or,
  Reference,
  RelationToken,
  Separator,
  TimingToken,
  UnitToken,
} from "../tokens.js";
import {
  followAt,
  hasValueBefore,
  imageAt,
  isDigits,
  isMark,
  isWord,
  isYearLike,
  keyAt,
  lengthAs,
  operandAt,
  pastChoice,
} from "./look.js";
import { isRound } from "./names.js";

/**
 * How far a reference ("rispetto al 2019", "sulla baseline dei CMS non vulnerabili") runs: to the end of its clause. A
 * number right after the opener is the baseline's own level; a later one belongs to the change. 0 if it is none.
 */
export function referenceLength(reading: Reading, at: number, end: number): number {
  if (!opensReference(reading, at, end)) return 0;
  return referenceRun(reading, at, operandAt(reading, end));
}

/** How far a reference runs whose own text begins at `operand`. */
export function referenceRun(reading: Reading, at: number, operand: number): number {
  let position = operand;
  if (isDigits(reading, position)) {
    position = reading.choices[position]?.type === NumberToken ? pastChoice(reading, position) : position + 1;
    if (reading.choices[position]?.type === UnitToken) position = pastChoice(reading, position);
    // "10 compared with 12 in 2019": the year of the baseline's level.
    if (reading.choices[position]?.type === InYear) position = pastChoice(reading, position);
  }
  return clauseEnd(reading, position, hasValueBefore(reading, at)) - at;
}

/**
 * Where a clause ends; a reference within it ends where it does, and is passed over whole. Where the amount of a change
 * stands already, years and months are those that it looks back on: "rispetto alla media degli ultimi 3 anni".
 */
function clauseEnd(reading: Reading, from: number, stated: boolean): number {
  let position = from;
  while (position < reading.raw.length && (!stops(reading, position) || (stated && looksBack(reading, position)))) {
    const choice = reading.choices[position];
    position += choice?.type === Reference || choice?.type === Comparative ? choice.length : 1;
  }
  return position;
}

/** "superiore al valore del 2019", "non inferiore all'anno precedente": how far the relation and its reference run. */
export function comparativeLength(reading: Reading, at: number, end: number, symbolic: boolean): number {
  let operand = operandAt(reading, end);
  operand += Math.max(lengthAs(reading, operand, "linking"), lengthAs(reading, operand, "article"));
  if ((end === at + 1 && !symbolic) || lengthAs(reading, operand, "level") === 0) return 0;
  return clauseEnd(reading, operand, true) - at;
}

/** "superiore al 2019", "lower than 2019", "at least 2019 level": a year that is the year, not a count. */
export function isComparedYear(reading: Reading, end: number, operand: number): boolean {
  if (!isYearAlone(reading, operand)) return false;
  const { than, of } = reading.book.vocabulary;
  const opener = imageAt(reading, end - 1).toLowerCase();
  const levels = followAt(reading, pastSecondYear(reading, operand + 1)) !== "end";
  // "more than 2000": a round number is rather a count.
  const compared = opener === than && !isRound(reading, operand);
  return levels || operand > end || compared || (opener !== of && reading.book.bases.has(keyOf(opener)));
}

/** Whether a year, or the level of one, and nothing else stands from a position on: "2019", "2019/20", "2019 level". */
export function isYearAlone(reading: Reading, at: number): boolean {
  if (!isYearLike(reading, at)) return false;
  const past = pastSecondYear(reading, at + 1);
  const levels = followAt(reading, past) === UnitToken ? 0 : lengthAs(reading, past, "level");
  return followAt(reading, past + levels) === "end";
}

/** What is compared with, past an article: "il 2019". */
export function comparedAt(reading: Reading, end: number): number {
  const at = operandAt(reading, end);
  return at + (isYearLike(reading, at + 1) ? lengthAs(reading, at, "definite") : 0);
}

/** Past the second year of `2019/20`. */
function pastSecondYear(reading: Reading, at: number): number {
  return isMark(reading, at, "/-") && isDigits(reading, at + 1) ? at + 2 : at;
}

/** A weak opener such as "su" needs a year or a level after it. */
function opensReference(reading: Reading, at: number, end: number): boolean {
  const operand = operandAt(reading, end);
  if (isYearLike(reading, operand) || lengthAs(reading, operand, "level") > 0) return true;
  const strong = end > at + 1 || keyAt(reading, at).length > 3;
  return strong && (isWord(reading, operand) || isDigits(reading, operand));
}

function stops(reading: Reading, at: number): boolean {
  const type = reading.choices[at]?.type;
  if (type === RelationToken || type === TimingToken || type === Separator || type === InYear || type === Enumerator)
    return true;
  if (type === And || type === Or || type === Direction) return true;
  if (isYearLike(reading, at)) return false;
  if (type === NumberToken || type === "skip") return followsValue(reading, at);
  const comma = imageAt(reading, at) === "," || imageAt(reading, at) === ";" || imageAt(reading, at) === ":";
  if (comma) return !isWord(reading, at + 1) || hasValueBefore(reading, at) || followAt(reading, at + 1) !== "word";
  return reading.keys[at] === reading.book.vocabulary.of && isNumberAhead(reading, at + 1);
}

/** Whether a number of years or months stands here, past an article or "of". */
function looksBack(reading: Reading, at: number): boolean {
  const number = operandAt(reading, reading.keys[at] === reading.book.vocabulary.of ? at + 1 : at);
  const choice = reading.choices[number];
  const unit = choice?.type === NumberToken ? reading.choices[number + choice.length] : undefined;
  const written = unit?.type === UnitToken ? (unit.payload as Unit) : null;
  return written?.kind === "time" && (written.name === "year" || written.name === "month");
}

function followsValue(reading: Reading, at: number): boolean {
  return reading.choices[operandAt(reading, at)]?.type === NumberToken && !isYearLike(reading, operandAt(reading, at));
}

function isNumberAhead(reading: Reading, at: number): boolean {
  const operand = operandAt(reading, at);
  const type = reading.choices[operand]?.type;
  return (type === NumberToken && !isYearLike(reading, operand)) || type === RelationToken;
}
