import { type ActualsColumn, report, type SheetDiagnostic } from "../sheet-diagnostic.js";
import { fold } from "../text/fold.js";
import type { CsvRow } from "./csv.js";

type ColumnName = ActualsColumn | "objective" | "date" | "note";

/** Where each column of a file of actuals stands. */
export interface ActualsColumns {
  readonly places: Partial<Readonly<Record<ColumnName, number>>>;
  readonly count: number;
  readonly diagnostics: readonly SheetDiagnostic[];
}

// Headings are folded before they are looked up: "Fine Effettiva" is "fine effettiva", "% completamento" "completamento".
const names: ReadonlyMap<string, ColumnName> = new Map([
  ["obiettivo", "objective"],
  ["codice", "objective"],
  ["codice obiettivo", "objective"],
  ["objective", "objective"],
  ["objective code", "objective"],
  ["code", "objective"],
  ["indicatore", "indicator"],
  ["n indicatore", "indicator"],
  ["numero indicatore", "indicator"],
  ["indicator", "indicator"],
  ["consuntivo", "actual"],
  ["valore consuntivo", "actual"],
  ["valore a consuntivo", "actual"],
  ["valore raggiunto", "actual"],
  ["actual", "actual"],
  ["actual value", "actual"],
  ["data", "date"],
  ["data consuntivo", "date"],
  ["date", "date"],
  ["nota", "note"],
  ["note", "note"],
  ["notes", "note"],
  ["fase", "phase"],
  ["n fase", "phase"],
  ["numero fase", "phase"],
  ["phase", "phase"],
  ["fine effettiva", "actual-end"],
  ["data fine effettiva", "actual-end"],
  ["actual end", "actual-end"],
  ["actual end date", "actual-end"],
  ["completamento", "completion"],
  ["percentuale completamento", "completion"],
  ["percentuale di completamento", "completion"],
  ["avanzamento", "completion"],
  ["completion", "completion"],
]);

/** Finds the columns by their headings; reports those that are missing, unknown or there twice. */
export function actualsColumns(headings: CsvRow): ActualsColumns {
  const places: Partial<Record<ColumnName, number>> = {};
  const diagnostics: SheetDiagnostic[] = [];
  headings.cells.forEach((heading, place) => {
    const name = names.get(fold(heading));
    if (heading === "") return;
    if (name === undefined) diagnostics.push(report({ code: "unknown-column", found: heading }, headings.line));
    else if (places[name] !== undefined)
      diagnostics.push(report({ code: "repeated-column", found: heading }, headings.line));
    else places[name] = place;
  });
  const columns = missing(places);
  if (columns.length > 0) diagnostics.unshift(report({ code: "missing-column", columns }, headings.line));
  return { places, count: headings.cells.length, diagnostics };
}

// A file is about indicators, about phases, or about both; a column of one without its partner says nothing.
function missing(places: ActualsColumns["places"]): readonly ActualsColumn[] {
  const has = (name: ColumnName): boolean => places[name] !== undefined;
  const aboutPhases = has("phase") || has("actual-end") || has("completion");
  const aboutIndicators = has("indicator") || has("actual") || !aboutPhases;
  const wanted: ActualsColumn[] = [];
  if (aboutIndicators && !has("indicator")) wanted.push("indicator");
  if (aboutIndicators && !has("actual")) wanted.push("actual");
  if (aboutPhases && !has("phase")) wanted.push("phase");
  if (has("phase") && !has("actual-end") && !has("completion") && !has("date")) wanted.push("actual-end", "completion");
  return wanted;
}
