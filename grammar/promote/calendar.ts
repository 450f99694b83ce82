const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; without a year February may have 29. An unknown month has none. */
export function daysIn(month: number, year: number | null): number {
  const length = lengths[month - 1] ?? 0;
  if (month !== 2) return length;
  return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
}

/** Two digits mean 1970 to 2069. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** `15/07/2020`, `28.02.17`, `2020-12-31`; whether the day exists is checked later, where it can be reported. */
export function readFullDate(
  image: string,
  order: "day-first" | "month-first",
): { readonly year: number; readonly month: number; readonly day: number } {
  const [first = "", second = "", third = ""] = image.replaceAll(" ", "").split(/[/.-]/);
  if (first.length === 4) return { year: Number(first), month: Number(second), day: Number(third) };
  const [day, month] = order === "day-first" ? [first, second] : [second, first];
  return { year: fullYear(third), month: Number(month), day: Number(day) };
}
