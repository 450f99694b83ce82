import type { ColumnName } from "./columns.js";
import { startsSmall } from "./fold.js";
import { addTo, beginPhase, type PhaseDraft } from "./phase-draft.js";
import { type Piece, pieceOf } from "./piece.js";
import { report, type SheetDiagnostic } from "./sheet-diagnostic.js";
import type { TableEntry, TableRow } from "./table.js";

const meant: ReadonlySet<ColumnName> = new Set(["description", "weight", "start", "end", "owner", "centre", "note"]);
const date = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;

/** Reads phases whose cells are parted; `description` is the one that stands above the row in the older layout. */
export function readPhaseRows(
  entries: readonly TableEntry[],
  description: Piece | null,
): { readonly drafts: readonly PhaseDraft[]; readonly diagnostics: readonly SheetDiagnostic[] } {
  const drafts: PhaseDraft[] = [];
  const diagnostics: SheetDiagnostic[] = [];
  let heads: Piece[] = [];
  let above: TableRow | null = null;
  entries.forEach((entry, index) => {
    const draft = drafts.at(-1);
    if (entry.kind === "loose") {
      const words = pieceOf(entry.line);
      const note = /^note\b\s*:?\s*/i.exec(entry.line.text.trimStart());
      if (draft !== undefined && description !== null && note !== null) {
        const indent = entry.line.text.length - entry.line.text.trimStart().length;
        addTo(draft, "note", pieceOf(entry.line, indent + note[0].length));
      } else if (words !== null && leadsToNext(entries[index + 1])) heads.push(words);
      else if (draft !== undefined && words !== null && !entry.line.gapBefore) {
        addTo(draft, lastColumn(draft), words);
        draft.doubts.add("row");
      } else
        diagnostics.push(
          report({ code: "unplaced-line", section: "phases", text: entry.line.text.trim() }, entry.line.number),
        );
      return;
    }
    if (draft !== undefined && above !== null && wrapsRow(above, entry)) {
      joinRows(draft, above, entry);
      return;
    }
    const only = loneDescription(entry);
    if (only !== null && leadsToNext(entries[index + 1])) {
      heads.push(only);
      return;
    }
    const cells = shifted(entry);
    if (draft !== undefined && !opensRow(cells, entry.names)) {
      fill(draft, cells, entry);
      return;
    }
    const fresh = beginPhase(entry.line);
    for (const head of [description, ...heads]) addTo(fresh, "description", head);
    heads = [];
    if (cells !== entry.cells) fresh.doubts.add("column");
    fill(fresh, cells, entry);
    drafts.push(fresh);
    above = entry;
  });
  return { drafts, diagnostics };
}

function fill(draft: PhaseDraft, cells: readonly (Piece | null)[], row: TableRow): void {
  cells.forEach((cell, at) => {
    const name = row.names[at] ?? "other";
    if (meant.has(name) && row.names.indexOf(name) === at) addTo(draft, name, cell);
    else if (cell !== null) draft.others.push({ label: row.labels[at] ?? "", text: cell.text });
  });
}

function opensRow(cells: readonly (Piece | null)[], names: readonly ColumnName[]): boolean {
  const cell = (name: ColumnName): Piece | null => cells[names.indexOf(name)] ?? null;
  const description = cell("description");
  if (description !== null && startsSmall(description.text) && cell("start") === null) return false;
  return cell("start") !== null || cell("end") !== null || (description !== null && !startsSmall(description.text));
}

function leadsToNext(next: TableEntry | undefined): boolean {
  if (next?.kind !== "row") return false;
  const description = next.cells[next.names.indexOf("description")] ?? null;
  return description !== null && startsSmall(description.text);
}

function loneDescription(row: TableRow): Piece | null {
  const filled = row.cells.filter((cell) => cell !== null);
  const description = row.cells[row.names.indexOf("description")] ?? null;
  return filled.length === 1 ? description : null;
}

// Cells without their dates that make up, with the unfinished row above, no more than one row: a cell was wrapped.
function wrapsRow(above: TableRow, row: TableRow): boolean {
  const whole = above.names.length;
  if (above.cells.length >= whole || above.cells.length + row.cells.length - 1 > whole) return false;
  return !row.cells.some((cell) => cell !== null && date.test(cell.text));
}

function joinRows(draft: PhaseDraft, above: TableRow, row: TableRow): void {
  row.cells.forEach((cell, at) => {
    const column = above.cells.length - 1 + at;
    const name = above.names[column] ?? "other";
    if (meant.has(name)) addTo(draft, name, cell);
    else if (cell !== null) draft.others.push({ label: above.labels[column] ?? "", text: cell.text });
  });
  draft.doubts.add("row");
}

// A blank cell that was dropped, or a text that was parted, moves the dates away from their headings.
function shifted(row: TableRow): readonly (Piece | null)[] {
  const due = row.names.indexOf("start");
  const found = row.cells.findIndex((cell) => cell !== null && date.test(cell.text));
  const next = row.cells[found + 1] ?? null;
  if (due < 0 || found < 0 || found === due || next === null || !date.test(next.text)) return row.cells;
  if (found < due)
    return [...row.cells.slice(0, found), ...Array<null>(due - found).fill(null), ...row.cells.slice(found)];
  return row.cells;
}

function lastColumn(draft: PhaseDraft): ColumnName {
  return [...draft.cells.keys()].at(-1) ?? "description";
}
