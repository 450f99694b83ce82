import { expectTypeOf } from "vitest";
import type { DecimalText, Span } from "../../src/index.js";
import type {
  Actual,
  ActualsColumn,
  ActualsReading,
  CalendarDay,
  DecodedSheet,
  Doubt,
  Indicator,
  LabelledText,
  LinkedObjective,
  Phase,
  PhaseActual,
  PlannedDay,
  RowName,
  SectionName,
  Sheet,
  SheetDiagnostic,
  SheetDiagnosticCode,
  SheetDiagnosticFacts,
  SheetEncoding,
  SheetHeader,
  SheetLayout,
  SheetReading,
  StrategyLevel,
  StrategyLink,
  YearSource,
} from "../../src/sheet/index.js";
import { decodeSheet, describeSheetDiagnostic, readActuals, readSheet, readSheets } from "../../src/sheet/index.js";
import type { Writable } from "./writable.js";

// A sheet
expectTypeOf(readSheet).toEqualTypeOf<(text: string) => SheetReading>();
expectTypeOf(readSheets).toEqualTypeOf<(text: string) => readonly SheetReading[]>();
expectTypeOf<SheetReading>().toExtend<Sheet>();
expectTypeOf<SheetReading["diagnostics"]>().toEqualTypeOf<readonly SheetDiagnostic[]>();
expectTypeOf<Sheet["layout"]>().toEqualTypeOf<SheetLayout>();
expectTypeOf<SheetLayout>().toEqualTypeOf<
  "tabs" | "pipes" | "spaces" | "flow" | "phase-blocks" | "mixed" | "unknown"
>();
expectTypeOf<Sheet["yearFrom"]>().toEqualTypeOf<YearSource | null>();
expectTypeOf<YearSource>().toEqualTypeOf<"code" | "phases" | "links">();
expectTypeOf<Sheet["header"]>().toEqualTypeOf<SheetHeader>();
expectTypeOf<Sheet["links"]>().toEqualTypeOf<readonly StrategyLink[]>();
expectTypeOf<StrategyLink["level"]>().toEqualTypeOf<StrategyLevel>();
expectTypeOf<StrategyLevel>().toEqualTypeOf<"strategic-line" | "strategic-objective" | "operational-objective">();
expectTypeOf<Sheet["phases"]>().toEqualTypeOf<readonly Phase[]>();
expectTypeOf<Phase["end"]>().toEqualTypeOf<PlannedDay | null>();
expectTypeOf<PlannedDay["day"]>().toEqualTypeOf<CalendarDay | null>();
expectTypeOf<Sheet["indicators"]>().toEqualTypeOf<readonly Indicator[]>();
expectTypeOf<Indicator["expectedSpan"]>().toEqualTypeOf<Span | null>();
expectTypeOf<Indicator["weight"]>().toEqualTypeOf<DecimalText | null>();
expectTypeOf<Indicator["others"]>().toEqualTypeOf<readonly LabelledText[]>();
expectTypeOf<Sheet["linkedObjectives"]>().toEqualTypeOf<readonly LinkedObjective[]>();
type PartOfSheet = SheetReading | SheetHeader | StrategyLink | Phase | PlannedDay | Indicator | LinkedObjective;
expectTypeOf<Writable<PartOfSheet | CalendarDay | LabelledText>>().toBeNever();
// @ts-expect-error: the text of a sheet, not its bytes
readSheet(new Uint8Array());

// Its bytes
expectTypeOf(decodeSheet).toEqualTypeOf<(bytes: Uint8Array) => DecodedSheet>();
expectTypeOf<DecodedSheet["encoding"]>().toEqualTypeOf<SheetEncoding | null>();
expectTypeOf<SheetEncoding>().toEqualTypeOf<"utf-8" | "utf-16le" | "utf-16be" | "windows-1252">();

// Actuals
expectTypeOf(readActuals).toEqualTypeOf<(csvText: string) => ActualsReading>();
expectTypeOf<ActualsReading["actuals"]>().toEqualTypeOf<readonly Actual[]>();
expectTypeOf<ActualsReading["phaseActuals"]>().toEqualTypeOf<readonly PhaseActual[]>();
expectTypeOf<Actual["indicator"]>().toEqualTypeOf<RowName>();
expectTypeOf<RowName["kind"]>().toEqualTypeOf<"number" | "description">();
expectTypeOf<Writable<DecodedSheet | ActualsReading | Actual | PhaseActual | RowName>>().toBeNever();

// A diagnostic's code names its facts.
expectTypeOf(describeSheetDiagnostic).returns.toEqualTypeOf<string>();
expectTypeOf(describeSheetDiagnostic).parameter(0).toEqualTypeOf<SheetDiagnostic>();
expectTypeOf<SheetDiagnosticCode>().toEqualTypeOf<SheetDiagnosticFacts["code"]>();
type FactsOf<Code extends SheetDiagnosticCode> = Extract<SheetDiagnosticFacts, { readonly code: Code }>;
expectTypeOf<FactsOf<"unplaced-line">["section"]>().toEqualTypeOf<SectionName>();
expectTypeOf<FactsOf<"uncertain-split">["doubt"]>().toEqualTypeOf<Doubt>();
expectTypeOf<FactsOf<"missing-column">["columns"]>().toEqualTypeOf<readonly ActualsColumn[]>();
expectTypeOf<SectionName>().toEqualTypeOf<
  "head" | "links" | "description" | "gantt" | "phases" | "indicators" | "linked-objectives"
>();
expectTypeOf<Doubt>().toEqualTypeOf<
  "description-or-expected" | "type" | "row" | "column" | "owner-or-centre" | "weight" | "header"
>();
expectTypeOf<ActualsColumn>().toEqualTypeOf<"indicator" | "actual" | "phase" | "actual-end" | "completion">();
expectTypeOf<Writable<SheetDiagnostic>>().toBeNever();
