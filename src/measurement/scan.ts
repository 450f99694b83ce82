import type { Unit } from "../ast.js";
import type { Locale } from "../locale/locale.js";
import { locales } from "../locale/locales.js";
import type { Measurement } from "../measurement.js";
import type { LocaleName } from "../options.js";
import { dayExists, lastDayOfMonth } from "../value/day.js";
import type { Reading } from "./favoured.js";

const ratio = /^(\d{1,12}) ?\/ ?(\d{1,12})$/;
const numericDate = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const euro: Unit = { kind: "currency", code: "EUR" };

/** What decides how a literal is scanned. */
export interface ScanOptions {
  readonly locale: LocaleName;
  readonly dateOrder: "day-first" | "month-first";
  /** What "2/4" is, if the target says. */
  readonly favoured: Reading | null;
}

/**
 * A plain literal, read by one bounded pattern per form; `null` for whatever is not plain, which the grammar reads.
 * What both can read, both read alike.
 */
export function scanMeasurement(text: string, options: ScanOptions): Measurement | null {
  const locale = locales[options.locale];
  const first = text.charCodeAt(0);
  const startsWithDigit = first >= 48 && first <= 57;
  if (startsWithDigit && text.includes("/")) return scanRatio(text, options) ?? scanDate(text, options);
  if (startsWithDigit || first === 43 || first === 45 || first === 8364) {
    return scanWhole(text) ?? scanNumber(text, locale) ?? (startsWithDigit ? scanDate(text, options) : null);
  }
  const answer = locale.literals.answers.get(text.toLowerCase());
  return answer === undefined ? null : { kind: "answer", value: answer };
}

const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;
const percent: Unit = { kind: "percent" };

/** Most measurements are whole numbers or percentages, which need not be taken apart. */
function scanWhole(text: string): Measurement | null {
  if (wholeNumber.test(text)) return { kind: "quantity", value: text, unit: null };
  if (!text.endsWith("%")) return null;
  const value = text.slice(0, -1);
  return wholeNumber.test(value) ? { kind: "quantity", value, unit: percent } : null;
}

function scanNumber(text: string, { literals, marks }: Locale): Measurement | null {
  const parts = literals.number.exec(text);
  if (parts === null) return null;
  const [, sign, currency, whole = "", decimals = "", suffix] = parts;
  if (currency !== undefined && suffix !== undefined) return null;
  const unit = suffix === undefined ? (currency === undefined ? null : euro) : literals.units.get(suffix.toLowerCase());
  if (unit === undefined) return null;
  const value = canonical(whole.includes(marks.group) ? whole.replaceAll(marks.group, "") : whole, decimals);
  if (sign === undefined) return { kind: "quantity", value, unit };
  if (value === "0") return null;
  return { kind: "change", value: sign === "-" ? `-${value}` : value, unit };
}

/** Decimal text without needless zeros after the mark. */
function canonical(whole: string, decimals: string): string {
  if (decimals === "") return whole;
  const kept = decimals.endsWith("0") ? decimals.replace(/0{1,12}$/, "") : decimals;
  return kept === "" ? whole : `${whole}.${kept}`;
}

/** A ratio; one that could be a day and a month only where the target says which it is. */
function scanRatio(text: string, { dateOrder, favoured }: ScanOptions): Measurement | null {
  const parts = ratio.exec(text);
  if (parts === null) return null;
  const [, numerator = "", denominator = ""] = parts;
  if (numerator.length > 1 && numerator.startsWith("0")) return null;
  if (denominator.length > 1 && denominator.startsWith("0")) return null;
  const left = Number(numerator);
  const right = Number(denominator);
  if (right === 0 && left !== 0) return null;
  const day = dateOrder === "day-first" ? left : right;
  const month = dateOrder === "day-first" ? right : left;
  if (day > 31 || month > 12 || left === 0) return { kind: "ratio", numerator, denominator };
  // 2000 is a leap year: without a year, 29/2 may exist.
  if (!dayExists(2000, month, day) || favoured === null || text.includes(" ")) return null;
  if (favoured === "ratio") return isLastDay(month, day) ? null : { kind: "ratio", numerator, denominator };
  return { kind: "date", moment: { grain: "day", year: null, month, day } };
}

/** "30/6" is meant as a date even where a ratio is wanted; 28 and 29 February both count. */
function isLastDay(month: number, day: number): boolean {
  return day === lastDayOfMonth(2000, month) || day === lastDayOfMonth(2001, month);
}

function scanDate(text: string, { dateOrder }: ScanOptions): Measurement | null {
  const numeric = numericDate.exec(text);
  if (numeric !== null) {
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const [day, month] = dateOrder === "day-first" ? [first, second] : [second, first];
    return dated(Number(numeric[4]), month, day);
  }
  const iso = isoDate.exec(text);
  return iso === null ? null : dated(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

function dated(year: number, month: number, day: number): Measurement | null {
  return dayExists(year, month, day) ? { kind: "date", moment: { grain: "day", year, month, day } } : null;
}
