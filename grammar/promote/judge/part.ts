import type { PartMoment } from "../../../src/ast.js";
import { type Choice, type Reading, slice } from "../../reading.js";
import { Day, Month, Part, Year } from "../../tokens.js";
import { chosen, note, noting } from "../choice.js";
import { imageAt, lengthAs, meaningAs, operandAt, touchesLeft } from "../look.js";

/** How many parts of a kind a year has. */
export const partsOf: Readonly<Record<PartMoment["grain"], number>> = { bimester: 6, quarter: 4, third: 3, half: 2 };

/** "primo semestre", "III trimestre", "primo marzo". */
export function judgeOrdinal(reading: Reading, at: number, end: number, value: number): Choice | null {
  const roman = /^[ivx]+$/i.test(imageAt(reading, at));
  // "i" is also an article, which folds to another key.
  if (roman && reading.keys[at] !== imageAt(reading, at).toLowerCase()) return null;
  const past = end + (roman && touchesLeft(reading, end) ? lengthAs(reading, end, "ordinal-mark") : 0);
  const noun = meaningAs(reading, past, "part");
  if (noun !== null && value <= partsOf[noun.meaning.grain]) {
    return chosen(Part, at, past + noun.length, { grain: noun.meaning.grain, part: value });
  }
  const next = reading.keys[end] === reading.book.vocabulary.of ? end + 1 : end;
  const month = reading.latent.get(next) ?? reading.choices[next];
  const isDay = value === 1 && !roman && month?.type === Month;
  return isDay ? chosen(Day, at, next, 1, [{ at: next, choice: month }]) : null;
}

/** "trimestre 2" */
export function judgePart(reading: Reading, at: number, end: number, grain: PartMoment["grain"]): Choice | null {
  const digit = imageAt(reading, end);
  if (!/^[1-6]$/.test(digit) || Number(digit) > partsOf[grain]) return null;
  return chosen(Part, at, end + 1, { grain, part: Number(digit) });
}

/** "metà 2021" is the end of its first half; "inizio 2021" is no day that one could hold a date against. */
function partOfYear(reading: Reading, at: number, operand: number, day: number, year: Choice): Choice | null {
  const half = chosen(Part, at, operand, { grain: "half", part: 1 }, [{ at: operand, choice: year }]);
  if (day === middle) return half;
  const found = slice(reading, at, operand);
  return noting(half, note(reading, at, operand, "error", { code: "unexpected-text", found, wanted: "date" }));
}

const middle = 15;

/** "metà giugno", "prima decade di giugno": a day said without a number. */
export function judgeDayOf(reading: Reading, at: number, end: number, day: number): Choice | null {
  const operand = operandAt(reading, end);
  const year = [reading.choices[operand], reading.latent.get(operand)].find((choice) => choice?.type === Year);
  if (year !== undefined) return partOfYear(reading, at, operand, day, year);
  const month = [reading.choices[operand], reading.latent.get(operand)].find((choice) => choice?.type === Month);
  return month === undefined ? null : chosen(Day, at, operand, day, [{ at: operand, choice: month }]);
}
