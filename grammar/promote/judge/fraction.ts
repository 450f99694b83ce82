import type { Choice, Reading } from "../../reading.js";
import { Fraction, Separator, TimingToken } from "../../tokens.js";
import { chosen } from "../choice.js";
import { endsValue, followAt, isYearLike, lengthAs } from "../look.js";

/** "la metà delle pratiche"; "metà giugno" and "un terzo incontro" are none. */
export function judgeFraction(reading: Reading, at: number, end: number, fraction: string): Choice | null {
  const follow = followAt(reading, end);
  const past = reading.keys[end] === reading.book.vocabulary.of ? end + 1 : end;
  const dated =
    (["month", "part", "year", "unit"] as const).some((as) => lengthAs(reading, past, as) > 0) ||
    isYearLike(reading, past);
  const closes = past > end || follow === "end" || follow === Separator || follow === TimingToken;
  if (!closes || dated || endsValue(reading, at - 1)) return null;
  const [numerator = "", denominator = ""] = fraction.split("/");
  return chosen(Fraction, at, end, { numerator, denominator });
}
