import { writeShare } from "../../explain/figures.js";
import { writeDate, writeNumber } from "../../locale/figures.js";
import type { Locale } from "../../locale/locale.js";
import type { Figure } from "../../score/weights.js";
import { Decimal } from "../../value/decimal.js";
import type { CalendarDay } from "../sheet.js";

/** A weight with the marks of the language; `null` where there is none. */
export function writeWeight(weight: Figure | null | undefined, { marks }: Locale): string | null {
  return weight === null || weight === undefined ? null : writeNumber(new Decimal(weight).toFixed(), marks);
}

/** A share of one as a percentage, or `null`. */
export function writeScore(score: Decimal | null, locale: Locale): string | null {
  return score === null ? null : writeShare(score, locale);
}

export function writeCalendarDay({ year, month, day }: CalendarDay): string {
  return writeDate(day, month, year);
}

/** An ISO day in digits, as the days of the sheet are. */
export function writeIso(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return writeDate(date, month, year);
}
