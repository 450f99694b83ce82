import type { Measurement } from "../measurement.js";
import {
  absolute,
  compareFractions,
  divideFractions,
  type Fraction,
  isZero,
  multiplyFractions,
  readFraction,
  subtractFractions,
} from "../value/fraction.js";
import type { Masked } from "./mask.js";

const hundred: Fraction = { numerator: 100, denominator: 1 };

/** A figure in brackets, after the value or after a yes or no: "17/20 (75%)", "SI (50%)". */
const figure =
  /\( ?(?:= ?|pari (?:a |al |all')|i\.?e\.? )?(\d{1,12}(?:[.,]\d{1,6})?)(?: ?(%)| ?\/ ?([1-9]\d{0,11})| (?:su|of|out of) ([1-9]\d{0,11})(?: \p{L}[^()\d]{0,40})?)? ?\)/giu;

/** A figure as it is told in brackets. */
interface Told {
  readonly number: string;
  readonly isPercent: boolean;
  readonly denominator: string | undefined;
  /** What "3 su 5" is part of; "3/5" beside a yes may be a day, or the number of an act. */
  readonly whole: string | undefined;
}

/** A figure in brackets that says something else than the value does; equal figures, and rounded ones, agree. */
export function findContradiction(
  { text }: Masked,
  measurement: Measurement,
): readonly [start: number, end: number] | null {
  if (!text.includes("(")) return null;
  for (const match of text.matchAll(figure)) {
    const [whole, number = "", percent, divisor, all] = match;
    const told: Told = {
      number: number.replace(",", "."),
      isPercent: percent !== undefined,
      denominator: divisor ?? all,
      whole: all,
    };
    if (!agrees(measurement, told)) return [match.index, match.index + whole.length];
  }
  return null;
}

function agrees(measurement: Measurement, told: Told): boolean {
  switch (measurement.kind) {
    case "dated":
      return agrees(measurement.value, told);
    case "answer":
      return isAnswer(measurement.value, told);
    case "ratio":
      return measurement.denominator === "0" || isShare(shareOf(measurement.numerator, measurement.denominator), told);
    case "quantity":
      if (measurement.unit?.kind === "percent") return isPercent(measurement.value, told);
      if (measurement.unit !== null || told.isPercent || told.denominator !== undefined) return true;
      return isYear(told.number) || told.number.includes(".") || isSame(told.number, measurement.value);
    case "change":
    case "date":
    case "list":
    case "missing":
      return true;
  }
}

/** A yes is the whole or more, a no is nothing. */
function isAnswer(answer: "yes" | "no", { number, isPercent, whole }: Told): boolean {
  if (!isPercent && whole === undefined) return true;
  const share = whole === undefined ? readFraction(number) : shareOf(number, whole);
  return answer === "yes" ? compareFractions(share, hundred) >= 0 : isZero(share);
}

/** The share of a ratio is told as a percentage, rounded or cut at its last digit, or as an equal ratio. */
function isShare(share: Fraction, { number, isPercent, denominator }: Told): boolean {
  if (isPercent) return isWithin(subtractFractions(share, readFraction(number)), number);
  if (denominator === undefined) return true;
  return compareFractions(share, shareOf(number, denominator)) === 0;
}

/** A percentage is told again, or as the ratio that it is the rounded share of. */
function isPercent(value: string, { number, isPercent, denominator }: Told): boolean {
  if (isPercent) return isSame(number, value);
  if (denominator === undefined) return true;
  return isWithin(subtractFractions(shareOf(number, denominator), readFraction(value)), value);
}

function shareOf(numerator: string, denominator: string): Fraction {
  return multiplyFractions(divideFractions(readFraction(numerator), readFraction(denominator)), hundred);
}

/** Two thirds are 66%, 67%, 66.6% or 66.7%. */
function isWithin(difference: Fraction, rounded: string): boolean {
  const decimals = rounded.split(".")[1]?.length ?? 0;
  return compareFractions(absolute(difference), { numerator: 1, denominator: 10 ** decimals }) < 0;
}

function isSame(left: string, right: string): boolean {
  return compareFractions(readFraction(left), readFraction(right)) === 0;
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number);
}
