import { keyOf } from "../../key.js";
import type { Choice, Reading } from "../../reading.js";
import { UnitToken } from "../../tokens.js";
import { note, noting, words } from "../choice.js";
import { followAt, imageAt, isDigits, isMark, lengthAs, meaningAs } from "../look.js";

/** "entro il 15 del mese successivo", "prima del 15": a day of a month that is not named. */
export function isDayAlone(reading: Reading, end: number): boolean {
  const operand = dayOperand(reading, end);
  const day = /^(?:[1-9]|[12]\d|3[01])$/.test(imageAt(reading, operand)) && reading.choices[operand]?.length === 1;
  const unit = followAt(reading, operand + 1) === UnitToken || isMark(reading, operand + 1, "/-");
  return operand > end - (isArticled(reading, end) ? 1 : 0) && day && !unit;
}

/** What such a day opens is no demand that can be held against anything. */
export function refuseDay(reading: Reading, at: number, end: number): Choice {
  const operand = dayOperand(reading, end);
  const found = imageAt(reading, operand);
  const problem = note(reading, operand, operand + 1, "error", { code: "unexpected-text", found, wanted: "date" });
  return noting(words(at, end), problem);
}

/** Past the article, and the word for a day: "il 15", "il giorno 15"; "entro € 15" is an amount. */
function dayOperand(reading: Reading, end: number): number {
  const past = end + (lengthAs(reading, end, "definite") === 1 ? 1 : 0);
  const unit = isDigits(reading, past) ? null : meaningAs(reading, past, "unit");
  return past + (unit?.meaning.unit.kind === "time" ? unit.length : 0);
}

/** Whether the opener holds the article: "del", "dal". */
export function isArticled(reading: Reading, end: number): boolean {
  const opener = imageAt(reading, end - 1).toLowerCase();
  return reading.book.bases.has(keyOf(opener));
}
