import type { DecimalText } from "../ast.js";
import { type ActualsColumns, actualsColumns } from "./actuals/columns.js";
import { type CsvRow, readCsv } from "./actuals/csv.js";
import type { PlannedDay } from "./sheet.js";
import { report, type SheetDiagnostic } from "./sheet-diagnostic.js";
import { calendarDayOf } from "./text/calendar-day.js";
import { figureOf } from "./text/figure.js";
import { fold } from "./text/fold.js";
import { refusalOf } from "./text/refusal.js";

/** Which row of the sheet is meant: the first is number 1, or the one so described. */
export type RowName =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "description"; readonly description: string };

/** What was measured of an indicator (consuntivo). */
export interface Actual {
  /** Code of the objective; null where the file has none, and the row is about any sheet it is used with. */
  readonly objective: string | null;
  readonly indicator: RowName;
  /** The measurement as written, in the language of targets; null where the cell is blank. */
  readonly actual: string | null;
  /** The day of the measurement, as written. */
  readonly date: string | null;
  readonly note: string | null;
  readonly line: number;
}

/** What came of a phase (fase). */
export interface PhaseActual {
  readonly objective: string | null;
  readonly phase: RowName;
  /** Fine effettiva: the cell as written and the day it names. */
  readonly end: PlannedDay | null;
  /** Completamento, in percent from "0" to "100"; null where the cell is blank or no such figure. */
  readonly completion: DecimalText | null;
  readonly note: string | null;
  readonly line: number;
}

/** What a file of actuals holds, with all that could not be used. */
export interface ActualsReading {
  readonly actuals: readonly Actual[];
  readonly phaseActuals: readonly PhaseActual[];
  readonly diagnostics: readonly SheetDiagnostic[];
}

/**
 * Reads a file of actuals (consuntivi): separated values with a row of headings, Italian or English, in any order. A row
 * is about an indicator (`indicatore`, `consuntivo`, `data`) or a phase (`fase`, `fine effettiva`, `completamento`);
 * `obiettivo` and `note` may be missing. A text of more than two million characters is refused as `too-long`.
 *
 * @example
 * readActuals("indicatore;consuntivo\n1;85%").actuals[0]?.actual // "85%"
 */
export function readActuals(csvText: string): ActualsReading {
  const refusal = refusalOf(csvText);
  if (refusal !== null) return nothing([refusal]);
  const { rows, diagnostics: syntax } = readCsv(csvText);
  const [headings, ...body] = rows;
  if (headings === undefined) return nothing([...syntax, report({ code: "empty-actuals" }, null)]);
  const columns = actualsColumns(headings);
  const diagnostics = [...syntax, ...columns.diagnostics];
  const actuals: Actual[] = [];
  const phaseActuals: PhaseActual[] = [];
  for (const row of body) {
    const cell = cellsOf(row, columns, diagnostics);
    const indicator = cell("indicator");
    const phase = cell("phase");
    const about = { objective: cell("objective"), note: cell("note"), line: row.line };
    if (indicator !== null && phase !== null)
      diagnostics.push(report({ code: "row-with-two-names", text: textOf(row) }, row.line));
    else if (indicator !== null) {
      actuals.push({ ...about, indicator: nameOf(indicator), actual: cell("actual"), date: cell("date") });
    } else if (phase !== null) {
      const end = endOf(cell("actual-end") ?? cell("date"), row.line, diagnostics);
      phaseActuals.push({
        ...about,
        phase: nameOf(phase),
        end,
        completion: completionOf(cell("completion"), row.line, diagnostics),
      });
    } else diagnostics.push(report({ code: "row-without-name", text: textOf(row) }, row.line));
  }
  return { actuals, phaseActuals, diagnostics };
}

function nothing(diagnostics: readonly SheetDiagnostic[]): ActualsReading {
  return { actuals: [], phaseActuals: [], diagnostics };
}

type CellReader = (name: keyof ActualsColumns["places"]) => string | null;

function cellsOf(row: CsvRow, columns: ActualsColumns, diagnostics: SheetDiagnostic[]): CellReader {
  const surplus = row.cells.slice(columns.count).filter((text) => text !== "");
  if (surplus.length > 0) diagnostics.push(report({ code: "surplus-cells", text: surplus.join(" ") }, row.line));
  return (name) => {
    const place = columns.places[name];
    return place === undefined ? null : row.cells[place] || null;
  };
}

const numbered = /^(?:n[.°º]?|nr\.?|#|ind(?:icatore|icator|\.)?|fase|phase)?\s*(\d{1,4})$/i;

function nameOf(written: string): RowName {
  const number = numbered.exec(written)?.[1];
  return number === undefined
    ? { kind: "description", description: written }
    : { kind: "number", number: Number(number) };
}

function endOf(written: string | null, line: number, diagnostics: SheetDiagnostic[]): PlannedDay | null {
  if (written === null) return null;
  const day = calendarDayOf(written);
  if (day === null) diagnostics.push(report({ code: "malformed-date", found: written }, line));
  return { written, day };
}

const answers: ReadonlyMap<string, DecimalText> = new Map([
  ["si", "100"],
  ["yes", "100"],
  ["completata", "100"],
  ["completed", "100"],
  ["no", "0"],
]);

function completionOf(written: string | null, line: number, diagnostics: SheetDiagnostic[]): DecimalText | null {
  if (written === null) return null;
  const figure = answers.get(fold(written)) ?? figureOf(written);
  if (figure !== null && Number(figure) >= 0 && Number(figure) <= 100) return figure;
  diagnostics.push(report({ code: "malformed-completion", found: written }, line));
  return null;
}

function textOf(row: CsvRow): string {
  return row.cells.filter((cell) => cell !== "").join(" ");
}
