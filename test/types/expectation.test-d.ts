import { expectTypeOf } from "vitest";
import type {
  AllOf,
  Answer,
  AnyOf,
  Around,
  Band,
  Bands,
  Between,
  Change,
  Comparison,
  Condition,
  DayMoment,
  Deadline,
  DecimalText,
  Deliverable,
  Expectation,
  ExpectationKind,
  Grain,
  Moment,
  MonthMoment,
  PartMoment,
  Period,
  Quantity,
  Range,
  Ratio,
  Relation,
  Schedule,
  ScheduleEntry,
  Span,
  TimeUnit,
  Timing,
  Unit,
  Unspecified,
  Value,
  WrittenYear,
  YearMoment,
} from "../../src/index.js";
import type { Writable } from "./writable.js";

// A kind names its node, and every kind is there.
type NodeOf<Kind extends ExpectationKind> = Extract<Expectation, { readonly kind: Kind }>;
expectTypeOf<{ [Kind in ExpectationKind]: NodeOf<Kind> }>().toEqualTypeOf<{
  comparison: Comparison;
  range: Range;
  deadline: Deadline;
  period: Period;
  answer: Answer;
  change: Change;
  bands: Bands;
  schedule: Schedule;
  "all-of": AllOf;
  "any-of": AnyOf;
  deliverable: Deliverable;
  unspecified: Unspecified;
}>();
expectTypeOf<Expectation["span"]>().toEqualTypeOf<Span>();
expectTypeOf<Condition>().toEqualTypeOf<Comparison | Range | Deadline | Period | Answer | Change>();

// Smaller unions
expectTypeOf<Range>().toEqualTypeOf<Between | Around>();
expectTypeOf<Range["form"]>().toEqualTypeOf<"between" | "around">();
expectTypeOf<Value>().toEqualTypeOf<Quantity | Ratio>();
expectTypeOf<Moment>().toEqualTypeOf<DayMoment | MonthMoment | PartMoment | YearMoment>();
expectTypeOf<Grain>().toEqualTypeOf<"day" | "month" | "bimester" | "quarter" | "third" | "half" | "year">();
expectTypeOf<Timing>().toEqualTypeOf<"by" | "before" | "from" | "after" | "on">();
expectTypeOf<Relation>().toEqualTypeOf<"<" | "<=" | "=" | "!=" | ">=" | ">" | "~">();
expectTypeOf<Unit["kind"]>().toEqualTypeOf<"percent" | "percentage-point" | "currency" | "time" | "measure">();
expectTypeOf<TimeUnit>().toEqualTypeOf<
  "second" | "minute" | "hour" | "day" | "working-day" | "week" | "month" | "year"
>();

// What is not written is null, and figures are text.
expectTypeOf<Comparison["relation"]>().toEqualTypeOf<Relation | null>();
expectTypeOf<Moment["year"]>().toEqualTypeOf<WrittenYear>();
expectTypeOf<WrittenYear>().toEqualTypeOf<number | "next" | null>();
expectTypeOf<Quantity["value"]>().toEqualTypeOf<DecimalText>();
expectTypeOf<DecimalText>().toEqualTypeOf<string>();
expectTypeOf<Band["condition"]>().toEqualTypeOf<Condition>();
expectTypeOf<ScheduleEntry["expectation"]>().toEqualTypeOf<Expectation>();

// Nothing of the tree can be changed.
expectTypeOf<Writable<Expectation | Value | Moment | Unit | Band | ScheduleEntry | Span>>().toBeNever();
