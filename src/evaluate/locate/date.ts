import type { DatedMeasurement, DateMeasurement } from "../../measurement.js";
import { compareFractions, readFraction } from "../../value/fraction.js";
import { firstDay, lastDay, missingDay, yearOf } from "../../value/moment.js";
import { readNumber } from "../../value/point.js";
import type { JudgingContext } from "../judging.js";
import { type Located, locatedAt, locatedThrough, notComparable, undecidable } from "../located.js";

/** A day, or the first and last of a stretch of days, counted from 1 January 1970. */
export function locateDate({ moment }: DateMeasurement, { year: planYear }: JudgingContext): Located {
  const year = yearOf(moment, planYear);
  if (year === null) return undecidable({ code: "year-required", years: [] });
  const missing = missingDay(moment, year);
  if (missing !== null) return undecidable({ code: "no-such-day", found: missing });
  const first = { numerator: firstDay(moment, year), denominator: 1 };
  if (moment.grain === "day") return locatedAt(first);
  return locatedThrough(first, { numerator: lastDay(moment, year), denominator: 1 });
}

/** When something was wholly done: half of it done by a day says nothing about a deadline for all of it. */
export function locateDated({ value, date }: DatedMeasurement, context: JudgingContext): Located {
  return isWhole(value) ? locateDate(date, context) : notComparable("date", value.kind);
}

function isWhole(value: DatedMeasurement["value"]): boolean {
  switch (value.kind) {
    case "answer":
      return value.value === "yes";
    case "ratio":
      return (
        value.denominator !== "0" && compareFractions(readNumber(`${value.numerator}/${value.denominator}`), whole) >= 0
      );
    case "quantity":
      return value.unit?.kind === "percent" && compareFractions(readFraction(value.value), hundred) >= 0;
    case "change":
      return false;
  }
}

const whole = { numerator: 1, denominator: 1 };
const hundred = { numerator: 100, denominator: 1 };
