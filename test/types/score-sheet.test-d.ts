import { expectTypeOf } from "vitest";
import type { EvaluateOptions, Evaluation, LocaleName, RollUp, RollUpItem, RollUpOptions } from "../../src/index.js";
import type {
  ActualsInput,
  ActualsReading,
  BlockName,
  Blocks,
  DeclaredStatus,
  IndicatorActual,
  IndicatorActualInput,
  IndicatorSettings,
  PhaseActualInput,
  PhaseBasis,
  PhaseEnd,
  ReportFormat,
  ReportOptions,
  RowKind,
  RowName,
  RowReference,
  RowSettings,
  ScoredIndicator,
  ScoredLink,
  ScoredOffice,
  ScoredPhase,
  ScoredSheet,
  ScoreSheetOptions,
  ScoringDiagnostic,
  ScoringDiagnosticCode,
  ScoringDiagnosticFacts,
  SettingsByRow,
  Sheet,
  Split,
  WeighedSheet,
} from "../../src/sheet/index.js";
import { describeScoring, renderReport, scoreOffice, scoreSheet } from "../../src/sheet/index.js";
import type { Writable } from "./writable.js";

declare const sheet: Sheet;
declare const scored: ScoredSheet;

// What is given
expectTypeOf(scoreSheet).toEqualTypeOf<
  (sheet: Sheet, actuals: ActualsInput, options?: ScoreSheetOptions) => ScoredSheet
>();
expectTypeOf<ActualsReading>().toExtend<ActualsInput>();
expectTypeOf<readonly (IndicatorActualInput | PhaseActualInput)[]>().toExtend<ActualsInput>();
expectTypeOf<RowReference>().toEqualTypeOf<RowName | number | string>();
expectTypeOf<PhaseActualInput["phase"]>().toEqualTypeOf<RowReference>();
expectTypeOf<ScoreSheetOptions>().toExtend<RollUpOptions & Omit<EvaluateOptions, "indicator">>();
expectTypeOf<ScoreSheetOptions["split"]>().toEqualTypeOf<Split | undefined>();
expectTypeOf<keyof Split>().toEqualTypeOf<BlockName>();
expectTypeOf<BlockName>().toEqualTypeOf<"phases" | "indicators" | "linked">();
expectTypeOf<ScoreSheetOptions["phases"]>().toEqualTypeOf<SettingsByRow<RowSettings> | undefined>();
expectTypeOf<RowSettings["status"]>().toEqualTypeOf<DeclaredStatus | undefined>();
expectTypeOf<DeclaredStatus>().toEqualTypeOf<"neutralised" | "not-assessable">();
expectTypeOf<IndicatorSettings>().toExtend<EvaluateOptions & RowSettings>();
expectTypeOf<
  Writable<ScoreSheetOptions | RowSettings | IndicatorSettings | IndicatorActualInput | PhaseActualInput | Split>
>().toBeNever();
// @ts-expect-error: no such option
scoreSheet(sheet, [], { splits: { phases: 50, indicators: 50 } });
// @ts-expect-error: no such block
scoreSheet(sheet, [], { split: { phase: 50, indicators: 50 } });
// @ts-expect-error: no such setting of a phase
scoreSheet(sheet, [], { phases: { 1: { polarity: "on-target" } } });
// @ts-expect-error: an actual of neither an indicator nor a phase
scoreSheet(sheet, [{ actual: "85%" }]);

// What comes back
expectTypeOf<ScoredSheet["indicators"]>().toEqualTypeOf<readonly ScoredIndicator[]>();
expectTypeOf<ScoredIndicator["evaluation"]>().toEqualTypeOf<Evaluation>();
expectTypeOf<ScoredIndicator["actual"]>().toEqualTypeOf<IndicatorActual | null>();
expectTypeOf<ScoredSheet["phases"]>().toEqualTypeOf<readonly ScoredPhase[]>();
expectTypeOf<ScoredPhase["by"]>().toEqualTypeOf<PhaseBasis>();
expectTypeOf<PhaseBasis>().toEqualTypeOf<"end" | "completion" | "both" | "nothing">();
expectTypeOf<ScoredPhase["actual"]>().toEqualTypeOf<PhaseEnd | null>();
expectTypeOf<ScoredSheet["linked"]>().toEqualTypeOf<readonly ScoredLink[]>();
expectTypeOf<ScoredLink["scored"]>().toEqualTypeOf<WeighedSheet | null>();
expectTypeOf<ScoredSheet["blocks"]>().toEqualTypeOf<Blocks>();
expectTypeOf<Blocks>().toEqualTypeOf<Readonly<Record<BlockName, RollUp | null>>>();
expectTypeOf<WeighedSheet>().toExtend<RollUpItem>();
expectTypeOf<
  Writable<ScoredSheet | WeighedSheet | ScoredIndicator | ScoredPhase | ScoredLink | IndicatorActual | PhaseEnd>
>().toBeNever();

// Of an office
expectTypeOf(scoreOffice).toEqualTypeOf<
  (objectives: readonly WeighedSheet[], options?: RollUpOptions) => ScoredOffice
>();
expectTypeOf<ScoredOffice>().toExtend<RollUp>();
expectTypeOf<Writable<ScoredOffice>>().toBeNever();
// @ts-expect-error: no such option
scoreOffice([], { year: 2020 });

// What is said of it
expectTypeOf(renderReport).toEqualTypeOf<(scored: ScoredSheet | ScoredOffice, options?: ReportOptions) => string>();
expectTypeOf<ReportOptions["format"]>().toEqualTypeOf<ReportFormat | undefined>();
expectTypeOf<ReportFormat>().toEqualTypeOf<"text" | "markdown" | "html">();
// @ts-expect-error: no such format
renderReport(scored, { format: "pdf" });
// @ts-expect-error: no such option
renderReport(scored, { title: "Relazione" });
expectTypeOf(describeScoring).toEqualTypeOf<(diagnostic: ScoringDiagnostic, locale?: LocaleName) => string>();
expectTypeOf<ScoringDiagnosticCode>().toEqualTypeOf<ScoringDiagnosticFacts["code"]>();
type FactsOf<Code extends ScoringDiagnosticCode> = Extract<ScoringDiagnosticFacts, { readonly code: Code }>;
expectTypeOf<FactsOf<"unpaired-actual">["of"]>().toEqualTypeOf<RowKind>();
expectTypeOf<RowKind>().toEqualTypeOf<"indicator" | "phase">();
expectTypeOf<Writable<ScoringDiagnostic | ReportOptions>>().toBeNever();
