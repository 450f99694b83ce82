import type { DecimalText } from "../../ast.js";
import type { MeasurementInput } from "../../measurement.js";
import type { ActualsReading, RowName } from "../read-actuals.js";
import type { PlannedDay } from "../sheet.js";

/** Which row of the sheet: its number, counted from 1, or its description, in any case and with or without accents. */
export type RowReference = RowName | number | string;

/** What was measured of an indicator; an `Actual` of `readActuals` is one. */
export interface IndicatorActualInput {
  readonly indicator: RowReference;
  readonly actual: MeasurementInput;
  /** The day of the measurement. */
  readonly date?: string | Date | null;
  readonly note?: string | null;
  /** Code of the objective; without it the row is about any sheet it is used with. */
  readonly objective?: string | null;
  /** Line of the file it was read from. */
  readonly line?: number;
}

/** What came of a phase; a `PhaseActual` of `readActuals` is one. */
export interface PhaseActualInput {
  readonly phase: RowReference;
  /** Actual end (fine effettiva). */
  readonly end?: PlannedDay | string | Date | null;
  /** Completion (completamento) in percent, 0 to 100. */
  readonly completion?: DecimalText | number | null;
  readonly note?: string | null;
  readonly objective?: string | null;
  readonly line?: number;
}

/** The actuals of a sheet: as read by `readActuals`, or a list of rows. */
export type ActualsInput =
  | Pick<ActualsReading, "actuals" | "phaseActuals">
  | readonly (IndicatorActualInput | PhaseActualInput)[];

/** The row that answers an indicator. */
export interface IndicatorActual {
  readonly name: RowName;
  readonly actual: MeasurementInput;
  readonly date: string | Date | null;
  readonly note: string | null;
  readonly objective: string | null;
  readonly line: number | null;
}

/** The row that answers a phase. */
export interface PhaseEnd {
  readonly name: RowName;
  readonly end: string | Date | null;
  readonly completion: DecimalText | number | null;
  readonly note: string | null;
  readonly objective: string | null;
  readonly line: number | null;
}

export interface ActualRows {
  readonly indicators: readonly IndicatorActual[];
  readonly phases: readonly PhaseEnd[];
}

/** The rows in one shape, whichever way they were given. */
export function actualRows(input: ActualsInput): ActualRows {
  const rows = isList(input) ? input : [...input.actuals, ...input.phaseActuals];
  return {
    indicators: rows.filter((row) => "indicator" in row).map(indicatorActual),
    phases: rows.filter((row) => "phase" in row).map(phaseEnd),
  };
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(input: ActualsInput): input is readonly (IndicatorActualInput | PhaseActualInput)[] {
  return Array.isArray(input);
}

function indicatorActual(row: IndicatorActualInput): IndicatorActual {
  return { ...about(row), name: rowName(row.indicator), actual: row.actual, date: blankIsNull(row.date) };
}

function phaseEnd(row: PhaseActualInput): PhaseEnd {
  const { end = null, completion = null } = row;
  const written = typeof end === "object" && end !== null && "written" in end ? end.written : end;
  return { ...about(row), name: rowName(row.phase), end: blankIsNull(written), completion };
}

function about({ note = null, objective = null, line }: IndicatorActualInput | PhaseActualInput) {
  return { note, objective: blankIsNull(objective), line: line ?? null };
}

function blankIsNull<Given>(given: Given | undefined): Given | null {
  return given === undefined || (typeof given === "string" && given.trim() === "") ? null : given;
}

/** The name a reference stands for: "3" is a number too, since keys of objects are text. */
export function rowName(reference: RowReference): RowName {
  if (typeof reference === "object") return reference;
  if (typeof reference === "number") return { kind: "number", number: reference };
  return /^\d{1,4}$/.test(reference.trim())
    ? { kind: "number", number: Number(reference) }
    : { kind: "description", description: reference };
}

/** A name as a person would say it: "3", or the description. */
export function writeName(name: RowName): string {
  return name.kind === "number" ? `${name.number}` : name.description;
}
