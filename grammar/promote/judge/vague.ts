import type { Timing } from "../../../src/ast.js";
import type { Choice, Reading } from "../../reading.js";
import { Vague } from "../../tokens.js";
import { chosen } from "../choice.js";
import {
  followAt,
  hasValueBefore,
  imageAt,
  isMark,
  isPhrase,
  isYearLike,
  lengthAs,
  operandAt,
  touchesLeft,
} from "../look.js";
import { isArticled } from "./day-alone.js";

/**
 * What opens a deadline where no date follows: "entro i termini di legge", "prima della seduta". What begins "after" a
 * word is an event only with its article: "after-school club", "dopo scuola".
 */
export function vague(reading: Reading, at: number, end: number, timing: Timing): Choice | null {
  if (followAt(reading, end) !== "word" || (imageAt(reading, end) === "-" && touchesLeft(reading, end))) return null;
  const occasion = lengthAs(reading, operandAt(reading, end), "occasion") > 0;
  const articled = lengthAs(reading, end, "definite") === 1 || isArticled(reading, end);
  const opens =
    occasion ||
    timing === "by" ||
    timing === "before" ||
    (timing === "after" && articled && !isPhrase(reading, at, end, "loose"));
  return opens ? chosen(Vague, at, end, "bound") : null;
}

/** "Natale 2021", "in autunno": a text that is nothing but a time; inside a name ("Festa di primavera") it is a word. */
export function judgeOccasion(reading: Reading, at: number, end: number): Choice | null {
  return opensText(reading, at) && closesText(reading, end) ? chosen(Vague, at, end, "bound") : null;
}

function opensText(reading: Reading, at: number): boolean {
  if (at === 0) return true;
  for (const as of ["timing", "in-year", "article"] as const) if (lengthAs(reading, 0, as) === at) return true;
  return false;
}

function closesText(reading: Reading, end: number): boolean {
  let at = end;
  while (reading.keys[at] === reading.book.vocabulary.of || isYearLike(reading, at) || isMark(reading, at, "-–/"))
    at += 1;
  return followAt(reading, at) === "end";
}

/** "nei termini" of a thing that is not counted: how well it is done, not by which day. */
export function judgeTimely(reading: Reading, at: number, end: number): Choice | null {
  return hasValueBefore(reading, at) ? null : chosen(Vague, at, end, "quality");
}
