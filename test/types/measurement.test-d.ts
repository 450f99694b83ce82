import { expectTypeOf } from "vitest";
import type {
  AnswerMeasurement,
  CalendarMoment,
  ChangeMeasurement,
  DatedMeasurement,
  DateMeasurement,
  ListMeasurement,
  Measurement,
  MissingMeasurement,
  Moment,
  QuantityMeasurement,
  RatioMeasurement,
} from "../../src/index.js";
import type { Writable } from "./writable.js";

expectTypeOf<Measurement>().toEqualTypeOf<
  | QuantityMeasurement
  | RatioMeasurement
  | ChangeMeasurement
  | DateMeasurement
  | AnswerMeasurement
  | DatedMeasurement
  | ListMeasurement
  | MissingMeasurement
>();
expectTypeOf<DateMeasurement["moment"]>().toEqualTypeOf<CalendarMoment>();
expectTypeOf<Moment>().toExtend<CalendarMoment>();
expectTypeOf<CalendarMoment>().not.toExtend<Moment>();
expectTypeOf<Writable<Measurement>>().toBeNever();
