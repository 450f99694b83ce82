import type { PartMoment } from "../../../src/ast.js";
import { type Choice, type Reading, slice } from "../../reading.js";
import { Day, Month, Part, Year } from "../../tokens.js";
import { chosen, note, noting } from "../choice.js";
import { imageAt, lengthAs, meaningAs, operandAt, touchesLeft } from "../look.js";

/** How many parts of a kind a year has. */
export const partsOf: Readonly<Record<PartMoment["grain"], number>> = { bimester: 6, quarter: 4, third: 3, half: 2 };

const romanNumeral = /^[ivx]+$/i;

/** "primo semestre", "III trimestre", "primo marzo". */
export function judgeOrdinal(reading: Reading, at: number, end: number, value: number): Choice | null {
  const roman = romanNumeral.test(imageAt(reading, at));
  const past = end + (roman && touchesLeft(reading, end) ? lengthAs(reading, end, "ordinal-mark") : 0);
  const noun = meaningAs(reading, past, "part");
  if (noun !== null) return partOrRefusal(reading, at, past + noun.length, noun.meaning.grain, value);
  const next = reading.keys[end] === reading.book.vocabulary.of ? end + 1 : end;
  const month = reading.latent[next] ?? reading.choices[next];
  const isDay = value === 1 && !roman && month?.type === Month;
  return isDay ? chosen(Day, at, next, 1, [{ at: next, choice: month }]) : null;
}

/** A part that no year has, such as a fifth quarter, is a date that does not exist. */
export function partOrRefusal(
  reading: Reading,
  at: number,
  end: number,
  grain: PartMoment["grain"],
  part: number,
): Choice {
  const choice = chosen(Part, at, end, { grain, part: Math.min(part, partsOf[grain]) });
  if (part <= partsOf[grain]) return choice;
  return noting(choice, note(reading, at, end, "error", { code: "no-such-day", found: slice(reading, at, end) }));
}

/** "trimestre 2" */
export function judgePart(reading: Reading, at: number, end: number, grain: PartMoment["grain"]): Choice | null {
  // "XIII trimestre": an ordinal beyond those that any part has.
  const left = imageAt(reading, at - 1);
  if (/^[IVXL]+$/.test(left) && lengthAs(reading, at - 1, "ordinal") === 0) {
    return partOrRefusal(reading, at, end, grain, Number.POSITIVE_INFINITY);
  }
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
  const year = [reading.choices[operand], reading.latent[operand]].find((choice) => choice?.type === Year);
  if (year !== undefined) return partOfYear(reading, at, operand, day, year);
  const month = [reading.choices[operand], reading.latent[operand]].find((choice) => choice?.type === Month);
  return month === undefined ? null : chosen(Day, at, operand, day, [{ at: operand, choice: month }]);
}
