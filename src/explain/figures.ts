import type { Unit } from "../ast.js";
import type { Axis, Point } from "../criterion.js";
import { writeNumber } from "../locale/figures.js";
import type { Locale } from "../locale/locale.js";
import { printQuantity } from "../print/value.js";
import { Decimal } from "../value/decimal.js";

/** Two decimals, half away from zero: for display only. */
export function rounded(figure: Decimal): string {
  return figure.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed();
}

/** Decimals that a person may have written stay, or 89,999% would be told as 90%. */
const mostWritten = 6;

function asWritten(figure: Decimal): string {
  return figure.decimalPlaces() <= mostWritten ? figure.toFixed() : rounded(figure);
}

/** A share of one as a percentage: 0.9 is "90%". */
export function writeShare(share: Decimal, { marks }: Locale): string {
  return `${writeNumber(rounded(share.times(100)), marks)}%`;
}

/** Decimal text, or "n/d" where the decimals do not end, with its unit. */
export function writeAmount(point: Point, unit: Unit | null, { marks, printing }: Locale): string {
  const [numerator = "0", denominator = "1"] = point.split("/");
  const value = asWritten(new Decimal(numerator).div(denominator));
  return printQuantity({ value, unit }, { words: printing, marks });
}

/** A point of an axis as a reader writes it. */
export function writePoint(point: Point, axis: Axis, locale: Locale): string {
  switch (axis.kind) {
    case "ratio":
      return writeRatio(point, locale);
    case "date":
      return writeIsoDay(point, locale);
    case "answer":
      return point === "1" ? locale.printing.answers.yes : locale.printing.answers.no;
    case "completion":
      return writeAmount(point, { kind: "percent" }, locale);
    case "number":
    case "change":
      return writeAmount(point, axis.unit, locale);
  }
}

export function writeRatio(ratio: string, { marks }: Locale): string {
  return ratio
    .split("/")
    .map((part) => writeNumber(asWritten(new Decimal(part)), marks))
    .join("/");
}

export function writeIsoDay(day: string, { printing }: Locale): string {
  // The day after the last one of the year 9999 is "+010000-01-01".
  const [year = 0, month = 0, date = 0] = day.replace("+", "").split("-").map(Number);
  const span = { start: 0, end: 0 };
  const [written = day] = printing.moment({ kind: "moment", grain: "day", span, year, month, day: date });
  return written;
}
