import { expectTypeOf } from "vitest";
import type {
  Clamp,
  Diagnostic,
  EvaluateOptions,
  Evaluation,
  Knot,
  LatenessScale,
  Measurement,
  Method,
  PeriodMethod,
  Policy,
  PresetName,
  RollUp,
  RollUpItem,
  RollUpMethod,
  RollUpOptions,
  ScoreBand,
  Tolerance,
  Unavailable,
  Verdict,
} from "../../src/index.js";
import { combinePeriods, periodsMet, presets, rollUp, thresholdTargetStretch } from "../../src/index.js";
import type { Decimal } from "../../src/value/decimal.js";
import type { Writable } from "./writable.js";

// Policies
expectTypeOf<EvaluateOptions["policy"]>().toEqualTypeOf<PresetName | Policy | undefined>();
expectTypeOf(presets).toEqualTypeOf<Readonly<Record<PresetName, Policy>>>();
expectTypeOf<PresetName>().toEqualTypeOf<
  "proportional" | "all-or-nothing" | "threshold-target-stretch" | "baseline" | "banded"
>();
expectTypeOf<Method>().toEqualTypeOf<"linear" | "binary" | "inverse" | "piecewise" | "bands">();
expectTypeOf<keyof Policy>().toEqualTypeOf<
  | "method"
  | "zeroAt"
  | "clamp"
  | "deadline"
  | "ratio"
  | "tolerance"
  | "zeroTarget"
  | "knots"
  | "outside"
  | "bands"
  | "appliedTo"
>();
expectTypeOf<Policy["clamp"]>().toEqualTypeOf<Partial<Clamp> | undefined>();
expectTypeOf<Policy["deadline"]>().toEqualTypeOf<"binary" | LatenessScale | undefined>();
expectTypeOf<Policy["knots"]>().toEqualTypeOf<readonly Knot[] | undefined>();
expectTypeOf<Policy["bands"]>().toEqualTypeOf<readonly ScoreBand[] | undefined>();
expectTypeOf<Policy["tolerance"]>().toEqualTypeOf<Tolerance | undefined>();
expectTypeOf<{ absolute: 5 }>().toExtend<Tolerance>();
expectTypeOf<{ relative: 0.1 }>().toExtend<Tolerance>();
expectTypeOf<Writable<Policy | Clamp | LatenessScale | Knot | ScoreBand>>().toBeNever();
expectTypeOf(thresholdTargetStretch).returns.toEqualTypeOf<Policy>();
// @ts-expect-error: all three levels are needed
thresholdTargetStretch({ threshold: 70, target: 80 });

// Roll-ups: evaluations and roll-ups are items themselves.
expectTypeOf(rollUp).toEqualTypeOf<(items: readonly RollUpItem[], options?: RollUpOptions) => RollUp>();
expectTypeOf<Evaluation>().toExtend<RollUpItem>();
expectTypeOf<RollUp>().toExtend<RollUpItem>();
expectTypeOf<Evaluation & { readonly weight: number; readonly required: boolean }>().toExtend<RollUpItem>();
expectTypeOf<RollUp["score"]>().toEqualTypeOf<Decimal | null>();
expectTypeOf<RollUp["interval"]>().toEqualTypeOf<readonly [Decimal, Decimal] | null>();
expectTypeOf<RollUp["verdict"]>().toEqualTypeOf<Verdict>();
expectTypeOf<RollUp["diagnostics"]>().toEqualTypeOf<readonly Diagnostic[]>();
expectTypeOf<RollUp["status"]>().toEqualTypeOf<"scored" | "incomplete" | "not-assessable" | "invalid">();
expectTypeOf<RollUpOptions["method"]>().toEqualTypeOf<RollUpMethod | undefined>();
expectTypeOf<RollUpMethod>().toEqualTypeOf<"mean" | "min" | "max" | "all-met">();
expectTypeOf<RollUpOptions["unavailable"]>().toEqualTypeOf<Unavailable | undefined>();
expectTypeOf<Unavailable>().toEqualTypeOf<"incomplete" | "zero" | "exclude">();
expectTypeOf<Writable<RollUp | RollUpItem | RollUpOptions>>().toBeNever();
// @ts-expect-error: no such option
rollUp([], { passmark: 0.6 });
// @ts-expect-error: no such method
rollUp([], { method: "median" });
// @ts-expect-error: a weight is a figure
rollUp([{ weight: "60", score: 1 }]);

// Several periods of one indicator
expectTypeOf(combinePeriods).toEqualTypeOf<
  (measurements: readonly Measurement[], method: PeriodMethod) => Measurement | null
>();
expectTypeOf<PeriodMethod>().toEqualTypeOf<"latest" | "sum" | "mean" | "ratio-of-sums">();
expectTypeOf(periodsMet).toEqualTypeOf<(verdicts: readonly Verdict[]) => Decimal | null>();
// @ts-expect-error: no such method
combinePeriods([], "median");
