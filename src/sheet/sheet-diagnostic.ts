import type { Severity } from "../diagnostic.js";

/** The parts of a sheet, in the order they are printed. */
export type SectionName = "head" | "links" | "description" | "gantt" | "phases" | "indicators" | "linked-objectives";

/** The two cells a text could belong to, or the two rows. */
export type Doubt = "description-or-expected" | "type" | "row" | "column" | "owner-or-centre" | "weight" | "header";

/** A column of the file of actuals (consuntivi). */
export type ActualsColumn = "indicator" | "actual" | "phase" | "actual-end" | "completion";

/** The facts of each code; prose is rendered by `describeSheetDiagnostic`. */
export type SheetDiagnosticFacts =
  // The text could not be read
  | { readonly code: "empty-sheet" }
  | { readonly code: "binary-content"; readonly found: string }
  | { readonly code: "too-long"; readonly length: number; readonly limit: number }
  | { readonly code: "unknown-layout" }
  // Something is not there
  | { readonly code: "no-indicators" }
  | { readonly code: "no-year" }
  | { readonly code: "several-years"; readonly years: readonly number[] }
  | { readonly code: "missing-expected"; readonly text: string }
  | { readonly code: "missing-description"; readonly text: string }
  | { readonly code: "assumed-columns"; readonly section: SectionName }
  // Something is there that has no place, or a doubtful one
  | { readonly code: "other-sheet"; readonly title: string }
  | { readonly code: "unplaced-line"; readonly section: SectionName; readonly text: string }
  | { readonly code: "page-furniture"; readonly text: string }
  | { readonly code: "uncertain-split"; readonly doubt: Doubt; readonly text: string }
  | { readonly code: "repeated-field"; readonly label: string; readonly text: string }
  // A cell does not hold what its column says
  | { readonly code: "malformed-date"; readonly found: string }
  | { readonly code: "malformed-weight"; readonly found: string }
  | { readonly code: "malformed-amount"; readonly found: string }
  | { readonly code: "reversed-dates"; readonly start: string; readonly end: string }
  // How the bytes were read
  | { readonly code: "assumed-encoding"; readonly encoding: string }
  // The file of actuals
  | { readonly code: "empty-actuals" }
  | { readonly code: "missing-column"; readonly columns: readonly ActualsColumn[] }
  | { readonly code: "unknown-column"; readonly found: string }
  | { readonly code: "repeated-column"; readonly found: string }
  | { readonly code: "row-without-name"; readonly text: string }
  | { readonly code: "row-with-two-names"; readonly text: string }
  | { readonly code: "surplus-cells"; readonly text: string }
  | { readonly code: "unclosed-quote" }
  | { readonly code: "malformed-completion"; readonly found: string };

/** Name of a remark about a sheet or a file of actuals. */
export type SheetDiagnosticCode = SheetDiagnosticFacts["code"];

/** A remark about a sheet or a file of actuals. `line` counts from 1 and is null where the remark is about the whole text. */
export type SheetDiagnostic = SheetDiagnosticFacts & {
  readonly severity: Severity;
  readonly line: number | null;
};

const errors: ReadonlySet<SheetDiagnosticCode> = new Set([
  "empty-sheet",
  "binary-content",
  "too-long",
  "unknown-layout",
  "empty-actuals",
  "missing-column",
  "unclosed-quote",
]);

const remarks: ReadonlySet<SheetDiagnosticCode> = new Set(["page-furniture", "assumed-encoding", "assumed-columns"]);

/** A diagnostic with the severity of its code. */
export function report(facts: SheetDiagnosticFacts, line: number | null): SheetDiagnostic {
  const severity: Severity = errors.has(facts.code) ? "error" : remarks.has(facts.code) ? "info" : "warning";
  // On Node 20 a spread that further names follow would take twenty times as long.
  return Object.assign({ code: facts.code, severity, line }, facts);
}
