import { expectTypeOf } from "vitest";
import type {
  AllOfCriterion,
  Answerable,
  AnyOfCriterion,
  Axis,
  BandCriterion,
  BandsCriterion,
  Bound,
  CompiledTarget,
  Criterion,
  CriterionKind,
  EvaluateOptions,
  Evaluation,
  Evaluator,
  Expectation,
  Interval,
  Level,
  Measurement,
  MeasurementInput,
  NothingCriterion,
  OpenCriterion,
  Origin,
  ParseOptions,
  Point,
  Polarity,
  Progress,
  ResolveOptions,
  Row,
  ScoredRow,
  ScoreRowsOptions,
  Setting,
  Status,
  Step,
  UsedPolicy,
  Verdict,
  WithinCriterion,
} from "../../src/index.js";
import { compile, createEvaluator, evaluate, explain, resolve, scoreRows } from "../../src/index.js";
import type { Writable } from "./writable.js";

// What is demanded
expectTypeOf(resolve).toEqualTypeOf<(expectation: Expectation, options?: ResolveOptions) => Criterion>();
type CriterionOf<Kind extends CriterionKind> = Extract<Criterion, { readonly kind: Kind }>;
expectTypeOf<{ [Kind in CriterionKind]: CriterionOf<Kind> }>().toEqualTypeOf<{
  within: WithinCriterion;
  "all-of": AllOfCriterion;
  "any-of": AnyOfCriterion;
  bands: BandsCriterion;
  open: OpenCriterion;
  nothing: NothingCriterion;
}>();
expectTypeOf<Axis["kind"]>().toEqualTypeOf<"number" | "ratio" | "date" | "answer" | "completion" | "change">();
expectTypeOf<WithinCriterion["intervals"]>().toEqualTypeOf<readonly Interval[]>();
expectTypeOf<Interval["lower"]>().toEqualTypeOf<Bound | null>();
expectTypeOf<Bound["at"]>().toEqualTypeOf<Point>();
expectTypeOf<WithinCriterion["baseline"]>().toEqualTypeOf<Level | null>();
expectTypeOf<WithinCriterion["polarity"]>().toEqualTypeOf<Setting<Polarity>>();
expectTypeOf<Setting<number>["from"]>().toEqualTypeOf<Origin>();
expectTypeOf<Origin>().toEqualTypeOf<"written" | "given" | "inferred" | "assumed">();
expectTypeOf<AllOfCriterion["answerable"]>().toEqualTypeOf<Answerable>();
expectTypeOf<Answerable>().toEqualTypeOf<"every" | "first" | "none">();
expectTypeOf<BandsCriterion["bands"]>().toEqualTypeOf<readonly BandCriterion[]>();
expectTypeOf<Writable<Criterion | BandCriterion | Axis | Interval | Bound | Level | Setting<number>>>().toBeNever();
// @ts-expect-error: a tree, not its text
resolve("80%");
declare const expectation: Expectation;
// @ts-expect-error: the day of the evaluation decides nothing about the demand
resolve(expectation, { asOf: "2020-12-31" });

// What came of it
expectTypeOf(evaluate).parameters.toEqualTypeOf<
  [expected: string | Expectation, actual: MeasurementInput, options?: EvaluateOptions]
>();
expectTypeOf(evaluate).returns.toEqualTypeOf<Evaluation>();
expectTypeOf<Evaluation["verdict"]>().toEqualTypeOf<Verdict>();
expectTypeOf<Verdict>().toEqualTypeOf<"met" | "unmet" | "undecided">();
expectTypeOf<Evaluation["status"]>().toEqualTypeOf<Status>();
expectTypeOf<Status>().toEqualTypeOf<
  "scored" | "pending" | "missing" | "not-assessable" | "neutralised" | "informational" | "invalid"
>();
expectTypeOf<Evaluation["policy"]>().toEqualTypeOf<UsedPolicy>();
expectTypeOf<Evaluation["trace"]>().toEqualTypeOf<readonly Step[]>();
expectTypeOf<Step["step"]>().toEqualTypeOf<"compare" | "change" | "score" | "band" | "member">();
expectTypeOf<Extract<Step, { step: "member" }>["verdict"]>().toEqualTypeOf<Verdict>();
expectTypeOf<Evaluation["measurement"]>().toEqualTypeOf<Measurement | null>();
expectTypeOf<Measurement["kind"]>().toEqualTypeOf<
  "quantity" | "ratio" | "change" | "date" | "answer" | "dated" | "list" | "missing"
>();
expectTypeOf<Writable<Evaluation | UsedPolicy | Step | Measurement>>().toBeNever();

// Every step takes the options of the step before it.
expectTypeOf<EvaluateOptions>().toExtend<ResolveOptions>();
expectTypeOf<ResolveOptions>().toExtend<ParseOptions>();
expectTypeOf<Writable<EvaluateOptions>>().toBeNever();
expectTypeOf<keyof EvaluateOptions>().toEqualTypeOf<
  | keyof ParseOptions
  | "year"
  | "polarity"
  | "baseline"
  | "equality"
  | "percentScale"
  | "ratioReading"
  | "policy"
  | "asOf"
>();
evaluate("> 80%", 85, { locale: "en", year: 2020, policy: "all-or-nothing", asOf: new Date(2020, 11, 31) });
// @ts-expect-error: no such option
evaluate("> 80%", "85%", { weight: 10 });
// @ts-expect-error: no such value
evaluate("> 80%", "85%", { polarity: "up" });
// @ts-expect-error: an option that is not given is left out
evaluate("> 80%", "85%", { year: undefined });
// @ts-expect-error: no such preset
evaluate("> 80%", "85%", { policy: "strict" });
// @ts-expect-error: no such field of a policy
evaluate("> 80%", "85%", { policy: { methods: "linear" } });
// @ts-expect-error: not a measurement
evaluate("> 80%", { amount: 85 });
// @ts-expect-error: a result is not to be changed
evaluate("> 80%", "85%").score = null;

// One target, many measurements
expectTypeOf(compile).returns.toEqualTypeOf<CompiledTarget>();
expectTypeOf<CompiledTarget["evaluate"]>().toEqualTypeOf<(actual: MeasurementInput) => Evaluation>();
expectTypeOf(createEvaluator).toEqualTypeOf<(options?: EvaluateOptions) => Evaluator>();
expectTypeOf<Evaluator["evaluate"]>().parameters.toEqualTypeOf<Parameters<typeof evaluate>>();
expectTypeOf<Writable<CompiledTarget | Evaluator>>().toBeNever();
// @ts-expect-error: no such option
createEvaluator({ cache: 100 });
// @ts-expect-error: no such option
compile("> 80%", { cache: 100 });

// Many rows: what a row carries comes back with it.
interface OwnRow extends Row {
  readonly office: string;
}
expectTypeOf(scoreRows<OwnRow>).returns.toEqualTypeOf<AsyncIterable<ScoredRow<OwnRow>>>();
expectTypeOf<ScoredRow["row"]>().toEqualTypeOf<Row>();
expectTypeOf<ScoredRow<OwnRow>["row"]["office"]>().toEqualTypeOf<string>();
expectTypeOf<ScoreRowsOptions>().toExtend<EvaluateOptions>();
expectTypeOf<ScoreRowsOptions["onProgress"]>().toEqualTypeOf<((progress: Progress) => void) | undefined>();
expectTypeOf<Writable<Row | ScoredRow | Progress | ScoreRowsOptions>>().toBeNever();
// @ts-expect-error: a row without a target
scoreRows([{ actual: "85%" }]);
// @ts-expect-error: no such option
scoreRows([], { parallel: 4 });

expectTypeOf(explain).parameter(0).toEqualTypeOf<Evaluation>();
expectTypeOf(explain).returns.toEqualTypeOf<string>();
// @ts-expect-error: no such option
explain(evaluate("> 80%", "85%"), { length: "short" });
