import { expectTypeOf } from "vitest";
import type { DatedInput, Measurement, MeasurementInput, RatioInput, ScalarInput } from "../../src/index.js";
import type { Decimal } from "../../src/value/decimal.js";
import type { Writable } from "./writable.js";

expectTypeOf<ScalarInput>().toEqualTypeOf<string | number | bigint | boolean | Date | Decimal>();
expectTypeOf<MeasurementInput>().toEqualTypeOf<
  ScalarInput | RatioInput | DatedInput | readonly MeasurementInput[] | Measurement | null | undefined
>();
expectTypeOf<{ numerator: 4; denominator: 5n }>().toExtend<RatioInput>();
expectTypeOf<{ numerator: 4 }>().not.toExtend<MeasurementInput>();
expectTypeOf<{ value: "SI"; date: "2021-07-01" }>().toExtend<DatedInput>();
expectTypeOf<{ value: RatioInput; date: null }>().toExtend<DatedInput>();
expectTypeOf<["3/4", null, [1, true]]>().toExtend<MeasurementInput>();
expectTypeOf<symbol>().not.toExtend<MeasurementInput>();
expectTypeOf<() => number>().not.toExtend<MeasurementInput>();
expectTypeOf<Writable<RatioInput | DatedInput>>().toBeNever();
