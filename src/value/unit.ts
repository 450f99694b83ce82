import type { TimeUnit, Unit } from "../ast.js";
import { type Fraction, one } from "./fraction.js";

/** Time units that convert exactly, by what they are counted in. A working day is not a number of hours. */
const scales: Readonly<Record<TimeUnit, { readonly base: string; readonly size: number }>> = {
  second: { base: "second", size: 1 },
  minute: { base: "second", size: 60 },
  hour: { base: "second", size: 3600 },
  day: { base: "second", size: 86_400 },
  week: { base: "second", size: 604_800 },
  "working-day": { base: "working-day", size: 1 },
  month: { base: "month", size: 1 },
  year: { base: "month", size: 12 },
};

/** What one `from` is in `to`, or `null` where the two are different things. */
export function conversion(from: Unit | null, to: Unit | null): Fraction | null {
  if (from === to) return one;
  if (from === null || to === null || from.kind !== to.kind) return null;
  if (from.kind === "time" && to.kind === "time") return convertTime(from.name, to.name);
  return nameUnit(from) === nameUnit(to) ? one : null;
}

function convertTime(from: TimeUnit, to: TimeUnit): Fraction | null {
  if (from === to) return one;
  const source = scales[from];
  const target = scales[to];
  return source.base === target.base ? { numerator: source.size, denominator: target.size } : null;
}

/** A unit in a word, for diagnostics: "percent", "EUR", "day", "MW"; "number" where there is none. */
export function nameUnit(unit: Unit | null): string {
  if (unit === null) return "number";
  switch (unit.kind) {
    case "percent":
    case "percentage-point":
      return unit.kind;
    case "currency":
      return unit.code;
    case "time":
      return unit.name;
    case "measure":
      return unit.symbol;
  }
}
