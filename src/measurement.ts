import type { DecimalText, Unit } from "./ast.js";
import type { Decimal } from "./value/decimal.js";
import type { CalendarMoment } from "./value/moment.js";

/** A number that was measured, with its unit if one is written. */
export interface QuantityMeasurement {
  readonly kind: "quantity";
  readonly value: DecimalText;
  readonly unit: Unit | null;
  /** The word after a number without a unit ("incontri"): such a number is not in the target's unit. */
  readonly counted?: string;
}

/** Done over planned. Zero over zero is a measurement too: there was nothing to do. */
export interface RatioMeasurement {
  readonly kind: "ratio";
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
}

/** A number with a written sign: "+5%" is a rise, "-5%" a fall or a level below zero. */
export interface ChangeMeasurement {
  readonly kind: "change";
  readonly value: DecimalText;
  readonly unit: Unit | null;
  /** Present where words, not a sign, make it a change ("risparmio di 8.000 €"): it is no level then. */
  readonly worded?: true;
}

/** The day, or the stretch of days, when it happened. */
export interface DateMeasurement {
  readonly kind: "date";
  readonly moment: CalendarMoment;
}

/** That it was done, or not. */
export interface AnswerMeasurement {
  readonly kind: "answer";
  readonly value: "yes" | "no";
}

/** What was reached, and when: "100% il 15/06/2020". */
export interface DatedMeasurement {
  readonly kind: "dated";
  readonly value: QuantityMeasurement | RatioMeasurement | ChangeMeasurement | AnswerMeasurement;
  readonly date: DateMeasurement;
}

/** One measurement for each member of a compound target. */
export interface ListMeasurement {
  readonly kind: "list";
  readonly members: readonly Measurement[];
}

/** Nothing was measured. */
export interface MissingMeasurement {
  readonly kind: "missing";
}

/** Measurement (consuntivo): what was actually reached, as plain data. */
export type Measurement =
  | QuantityMeasurement
  | RatioMeasurement
  | ChangeMeasurement
  | DateMeasurement
  | AnswerMeasurement
  | DatedMeasurement
  | ListMeasurement
  | MissingMeasurement;

/** What a part of a measurement may be given as. */
export type ScalarInput = string | number | bigint | boolean | Date | Decimal;

/** A ratio given in numbers, or in decimal text of the locale. */
export interface RatioInput {
  readonly numerator: number | bigint | string | Decimal;
  readonly denominator: number | bigint | string | Decimal;
}

/** A value with the day it was reached; without the day it is the value alone. */
export interface DatedInput {
  readonly value: ScalarInput | RatioInput | null;
  readonly date: string | Date | null;
}

/**
 * What a measurement may be given as: text in the language of targets, a native value (of a Date, its local calendar
 * day), a ratio, a value with its date, a list, or a Measurement that was read before. `null`, `undefined` and blank
 * text are missing.
 */
export type MeasurementInput =
  | ScalarInput
  | RatioInput
  | DatedInput
  | readonly MeasurementInput[]
  | Measurement
  | null
  | undefined;
