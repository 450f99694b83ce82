import type { Choice, Reading } from "../reading.js";
import { word } from "./choice.js";
import { dayBeforeMonth, dayMonth, dayOfRange, monthYear, ordinalPart } from "./date.js";
import { chooseEnumerator } from "./enumerator.js";
import { leadingScore } from "./judge/when.js";
import { isName } from "./names.js";
import { isGlued, number } from "./number.js";
import { countOrYear, yearAfterMoment, yearAlone, yearLabel } from "./year.js";

/** Chooses what digits are: part of a date, a year, a citation in a name, the score of a band, or a number. */
export function chooseDigits(reading: Reading, at: number): Choice {
  if (isGlued(reading, at)) return number(reading, at);
  return (
    chooseEnumerator(reading, at) ??
    leadingScore(reading, at) ??
    ordinalPart(reading, at) ??
    dayOfRange(reading, at) ??
    dayBeforeMonth(reading, at) ??
    monthYear(reading, at) ??
    yearLabel(reading, at) ??
    yearAfterMoment(reading, at) ??
    yearAlone(reading, at) ??
    (isName(reading, at) ? word : null) ??
    dayMonth(reading, at) ??
    countOrYear(reading, at) ??
    number(reading, at)
  );
}
