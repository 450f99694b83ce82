import fc from "fast-check";
import type { DecimalText, Moment, Quantity, Ratio, TimeUnit, Unit } from "../../src/ast.js";

/** Trees are compared but for their spans, so any will do. */
export const span = Object.freeze({ start: 0, end: 0 });

/** Canonical decimals from 0 up, with at most four decimals. */
export const decimalText: fc.Arbitrary<DecimalText> = fc
  .tuple(fc.nat({ max: 20_000_000 }), fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.nat({ max: 9999 })))
  .map(([whole, fraction]) => {
    const decimals = `${fraction}`.padStart(4, "0").replace(/0+$/, "");
    return decimals === "" ? `${whole}` : `${whole}.${decimals}`;
  });

const timeUnit = fc.constantFrom<TimeUnit>("second", "minute", "hour", "day", "working-day", "week", "month", "year");
const symbol = fc.constantFrom(
  "m²",
  "m³",
  "km",
  "m",
  "ha",
  "kg",
  "g",
  "t",
  "q",
  "kWh",
  "MW",
  "GB",
  "°C",
  "µg/m³",
  "dB",
);

export const unit: fc.Arbitrary<Unit> = fc.oneof(
  fc.constant<Unit>({ kind: "percent" }),
  fc.constant<Unit>({ kind: "percentage-point" }),
  fc.constantFrom("EUR", "USD", "GBP").map((code): Unit => ({ kind: "currency", code })),
  timeUnit.map((name): Unit => ({ kind: "time", name })),
  symbol.map((one): Unit => ({ kind: "measure", symbol: one })),
);

export const quantity: fc.Arbitrary<Quantity> = fc
  .tuple(decimalText, fc.option(unit))
  .map(([value, own]) => ({ kind: "quantity", span, value, unit: own }));

export const ratio: fc.Arbitrary<Ratio> = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 3000 }))
  .map(([done, planned]) => ({ kind: "ratio", span, numerator: `${done}`, denominator: `${planned}` }));

const year = fc.oneof(fc.constant(null), fc.constant("next" as const), fc.integer({ min: 1990, max: 2060 }));
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const partsOf = { bimester: 6, quarter: 4, third: 3, half: 2 } as const;

const dayMoment = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.nat({ max: 365 }))
  .map(([own, month, index]): Moment => {
    const day = 1 + (index % (lengths[month - 1] ?? 28));
    return { kind: "moment", grain: "day", span, year: own, month, day };
  });

const monthMoment = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([own, month]): Moment => ({ kind: "moment", grain: "month", span, year: own, month }));

const partMoment = fc
  .tuple(year, fc.constantFrom("bimester", "quarter", "third", "half"), fc.nat({ max: 5 }))
  .map(([own, grain, index]): Moment => {
    return { kind: "moment", grain, span, year: own, part: 1 + (index % partsOf[grain]) };
  });

const yearMoment = year.map((own): Moment => ({ kind: "moment", grain: "year", span, year: own }));

export const moment: fc.Arbitrary<Moment> = fc.oneof(dayMoment, monthMoment, partMoment, yearMoment);
/** A moment that a date can stand for without its preposition. */
export const namedMoment: fc.Arbitrary<Moment> = fc.oneof(dayMoment, monthMoment, partMoment);
export const placedDay: fc.Arbitrary<Moment> = dayMoment.filter(({ year: own }) => typeof own === "number");
