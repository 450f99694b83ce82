import type { Severity } from "../../diagnostic.js";

/** The parts of a sheet that are scored each by itself: phases, indicators, the objectives a summary sheet lists. */
export type BlockName = "phases" | "indicators" | "linked";

/** What a row of actuals, or a setting, is about. */
export type RowKind = "indicator" | "phase";

/** The facts of each code; prose is rendered by `describeScoring`. */
export type ScoringDiagnosticFacts =
  // A row of actuals has no place, or two
  | { readonly code: "no-actuals"; readonly objectives: readonly string[] }
  | { readonly code: "unpaired-actual"; readonly of: RowKind; readonly name: string }
  | {
      readonly code: "ambiguous-actual";
      readonly of: RowKind;
      readonly name: string;
      readonly numbers: readonly number[];
    }
  | { readonly code: "repeated-actual"; readonly of: RowKind; readonly number: number; readonly agree: boolean }
  | { readonly code: "unpaired-setting"; readonly of: RowKind; readonly name: string }
  // A measurement was not used whole
  | { readonly code: "unused-date"; readonly number: number; readonly found: string }
  | { readonly code: "unchecked-end"; readonly number: number }
  // How the blocks become one score
  | { readonly code: "split-required"; readonly blocks: readonly BlockName[] }
  | { readonly code: "block-left-out"; readonly block: BlockName }
  // Objectives that make up another one, or an office
  | { readonly code: "links-not-given"; readonly count: number }
  | { readonly code: "unscored-link"; readonly name: string }
  | { readonly code: "unlinked-objective"; readonly name: string }
  | { readonly code: "repeated-objective"; readonly name: string };

/** Name of a remark about scoring a sheet. */
export type ScoringDiagnosticCode = ScoringDiagnosticFacts["code"];

/** A remark about scoring a sheet. `line` is that of the row of actuals, counted from 1; null where the remark is about no row. */
export type ScoringDiagnostic = ScoringDiagnosticFacts & {
  readonly severity: Severity;
  readonly line: number | null;
};

const remarks: ReadonlySet<ScoringDiagnosticCode> = new Set([
  "unused-date",
  "unchecked-end",
  "block-left-out",
  "links-not-given",
]);

/** A diagnostic with the severity of its code: an error keeps a score from being given. */
export function remark(facts: ScoringDiagnosticFacts, line: number | null = null): ScoringDiagnostic {
  return { ...facts, severity: severityOf(facts), line };
}

function severityOf(facts: ScoringDiagnosticFacts): Severity {
  if (facts.code === "split-required") return "error";
  if (facts.code === "repeated-actual") return facts.agree ? "info" : "error";
  return remarks.has(facts.code) ? "info" : "warning";
}
