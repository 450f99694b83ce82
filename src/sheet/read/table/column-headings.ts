import type { Line } from "../../text/lines.js";
import { alignedRowOf, rowOf } from "./cells.js";
import { type ColumnName, columnNamed, columnsInWords, type TableName, tableWith } from "./columns.js";

/** The column headings that stand at a line, over how many lines, and how they are parted. */
export interface Columns {
  readonly table: TableName;
  readonly names: readonly ColumnName[];
  /** Headings as written, for the columns that have no meaning for us. */
  readonly labels: readonly string[];
  /** Where each heading starts, for tables aligned by spaces. */
  readonly places: readonly number[];
  readonly parted: "tabs" | "pipes" | "spaces" | "words";
  readonly lines: number;
}

// Every table is known by one of these headings, and a wrapped heading begins with a heading word. See `plainWord`.
const parted = /inizio|valor[ei]|risultat[oi]|target|cod/i;
const wrapped =
  /^[\s|#]*(?:descrizione|indicatore|fase|tipo|valore|target|peso|inizio|fine|responsabile|centro|note|codice|titolo|entrata|spesa|atteso|previsto|prevista)\b/i;

/** Reads column headings at a line; null if there are none. */
export function columnsAt(lines: readonly Line[], index: number): Columns | null {
  const line = lines[index];
  if (line === undefined || line.text.length > 500) return null;
  if (!parted.test(line.text)) return wrapped.test(line.text) ? columnsInRunningWords(lines, index) : null;
  const row = rowOf(line) ?? alignedRowOf(line);
  const labels = row.cells.map((cell) => cell.piece?.text ?? "");
  const names = labels.map(columnNamed);
  const table = tableWith(names);
  if (
    table !== null &&
    names.filter((name) => name !== "other").length * 2 >= labels.filter((label) => label !== "").length
  ) {
    const places = row.cells.map((cell) => cell.at);
    return { table, names, labels, places, parted: row.separator, lines: 1 + wrappedHeadings(lines, index + 1) };
  }
  return columnsInRunningWords(lines, index);
}

// "Valore" / "Atteso": the second line of a heading cell holds heading words only.
function wrappedHeadings(lines: readonly Line[], index: number): number {
  const next = lines[index];
  if (next === undefined || next.gapBefore) return 0;
  return columnsInWords(next.text) === null ? 0 : 1;
}

function columnsInRunningWords(lines: readonly Line[], index: number): Columns | null {
  const names: ColumnName[] = [];
  let used = 0;
  for (let next = index; next < index + 8; next++) {
    const line = lines[next];
    if (line === undefined || rowOf(line) !== null) break;
    const more = columnsInWords(line.text)?.filter((name) => !names.includes(name));
    if (more === undefined) break;
    // Each heading may stand in a block of its own, until the table is known.
    if (next > index && line.gapBefore && tableWith(names) !== null) break;
    names.push(...more);
    used++;
  }
  const table = tableWith(names);
  if (table === null) return null;
  return { table, names, labels: names, places: [], parted: "words", lines: used };
}
