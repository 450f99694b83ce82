import { furnitureIn } from "./read/furniture.js";
import { readOneSheet, unreadSheet } from "./read/one-sheet.js";
import { type SheetLines, splitSheets } from "./read/split.js";
import type { SheetReading } from "./sheet.js";
import { report, type SheetDiagnostic } from "./sheet-diagnostic.js";
import { linesOf } from "./text/lines.js";
import { refusalOf } from "./text/refusal.js";

/**
 * Reads an objective sheet (scheda obiettivo) from the text in which it was published. Any text gives a reading, none
 * an exception; what could not be placed stands in `diagnostics` with its line. A text of more than two million characters
 * is refused as `too-long`. Of a file of several sheets it reads
 * the first and reports each other one as `other-sheet`; `readSheets` reads them all.
 *
 * @example
 * readSheet("2021_AB01\nBiblioteca\n\nINDICATORI\nDescrizione\tTipo\tValore Atteso\nPrestiti\tRISULTATO\t> 900")
 *   .indicators[0]?.expected // "> 900"
 */
export function readSheet(text: string): SheetReading {
  const file = fileOf(text);
  const [first, ...others] = file.sheets;
  if (first === undefined) return unreadSheet(file.diagnostics);
  const remarks = others.map(([line]) => report({ code: "other-sheet", title: line.text.trim() }, line.number));
  const sheet = readOneSheet(first);
  return { ...sheet, diagnostics: inOrder([...sheet.diagnostics, ...file.diagnostics, ...remarks]) };
}

/**
 * Reads every sheet of a file, in order; at least one reading, if only to say why there is none. Remarks about the
 * pages of the file stand with the first sheet.
 *
 * @example
 * readSheets(twoSheets).map((sheet) => sheet.code) // ["2021_AB01", "2021_AB02"]
 */
export function readSheets(text: string): readonly SheetReading[] {
  const file = fileOf(text);
  const [first, ...others] = file.sheets.map(readOneSheet);
  if (first === undefined) return [unreadSheet(file.diagnostics)];
  const sheets = [{ ...first, diagnostics: [...first.diagnostics, ...file.diagnostics] }, ...others];
  return sheets.map((sheet) => ({ ...sheet, diagnostics: inOrder(sheet.diagnostics) }));
}

/** The lines of each sheet, and what is to be said of the file itself. */
interface SheetFile {
  readonly sheets: readonly SheetLines[];
  readonly diagnostics: readonly SheetDiagnostic[];
}

function fileOf(text: string): SheetFile {
  const refusal = refusalOf(text);
  if (refusal !== null) return { sheets: [], diagnostics: [refusal] };
  const lines = linesOf(text);
  const furniture = furnitureIn(lines);
  const own = lines.filter((line) => !furniture.has(line));
  const diagnostics = lines
    .filter((line) => furniture.has(line))
    .map((line) => report({ code: "page-furniture", text: line.text.trim() }, line.number));
  if (own.length === 0) return { sheets: [], diagnostics: [report({ code: "empty-sheet" }, null), ...diagnostics] };
  return { sheets: splitSheets(own), diagnostics };
}

// By line; what is said of the whole comes first.
function inOrder(diagnostics: readonly SheetDiagnostic[]): readonly SheetDiagnostic[] {
  return diagnostics.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
}
