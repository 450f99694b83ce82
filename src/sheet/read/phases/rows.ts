import { startsSmall } from "../../text/fold.js";
import { leadOf } from "../../text/lead.js";
import type { Line } from "../../text/lines.js";
import { type Piece, pieceOf } from "../../text/piece.js";
import type { ColumnName } from "../table/columns.js";
import type { LooseLine, TableEntry, TableRow } from "../table.js";
import { addTo, beginPhase, type PhaseDraft } from "./draft.js";

/** What the rows of a table say of the phases, and the lines that say nothing of one. */
export interface PhaseRows {
  readonly drafts: readonly PhaseDraft[];
  readonly unplaced: readonly Line[];
}

/** The rows read so far. */
interface Gathering {
  readonly drafts: PhaseDraft[];
  readonly unplaced: Line[];
  /** Lines that hold the beginning of the next description. */
  heads: Line[];
  above: TableRow | null;
  /** Description printed above the row, in the older layout. */
  readonly description: Piece | null;
}

/** Reads phases whose cells are parted; `description` is the one that stands above the row in the older layout. */
export function readPhaseRows(entries: readonly TableEntry[], description: Piece | null): PhaseRows {
  const gathering: Gathering = { drafts: [], unplaced: [], heads: [], above: null, description };
  entries.forEach((entry, index) => {
    const note = noteIn(entry, gathering);
    if (note !== null) addTo(note, "note", pieceOf(entry.line, leadOf(entry.line.text, noteLabel).length));
    else if (isHead(entry, entries[index + 1])) gathering.heads.push(entry.line);
    else if (entry.kind === "loose") placeLoose(gathering, entry);
    else placeRow(gathering, entry);
  });
  return { drafts: gathering.drafts, unplaced: [...gathering.unplaced, ...gathering.heads] };
}

const noteLabel = /^[\s|]*note(?=[\s|:]|$)[\s|:]*/i;

// In the older layout the note stands below its row, after the word Note.
function noteIn(entry: TableEntry, { drafts, description }: Gathering): PhaseDraft | null {
  return description !== null && noteLabel.test(entry.line.text) ? (drafts.at(-1) ?? null) : null;
}

// Words alone before a row that begins in the middle of a sentence are the beginning of its description.
function isHead(entry: TableEntry, next: TableEntry | undefined): boolean {
  if (next?.kind !== "row" || !hasDates(next)) return false;
  const description = next.cells[next.names.indexOf("description")] ?? null;
  if (description === null || !startsSmall(description.text)) return false;
  return entry.kind === "loose" || entry.cells.every((cell, at) => cell === null || entry.names[at] === "description");
}

function placeLoose({ drafts, unplaced }: Gathering, { line }: LooseLine): void {
  const draft = drafts.at(-1);
  if (draft === undefined || line.gapBefore) unplaced.push(line);
  else {
    addTo(draft, [...draft.cells.keys()].at(-1) ?? "description", pieceOf(line));
    draft.doubts.add("row");
  }
}

function placeRow(gathering: Gathering, row: TableRow): void {
  const draft = gathering.drafts.at(-1);
  const { above } = gathering;
  if (draft !== undefined && above !== null && wrapsRow(above, row)) {
    fill(draft, row.cells, above, above.cells.length - 1);
    draft.doubts.add("row");
  } else if (draft !== undefined && !opensRow(row)) fill(draft, row.cells, row, 0);
  else {
    const cells = shifted(row);
    const fresh = beginPhase(row.line);
    addTo(fresh, "description", gathering.description);
    for (const head of gathering.heads) addTo(fresh, "description", pieceOf(head));
    fill(fresh, cells, row, 0);
    if (cells !== row.cells) fresh.doubts.add("column");
    gathering.drafts.push(fresh);
    gathering.heads = [];
    gathering.above = row;
  }
}

const meant: ReadonlySet<ColumnName> = new Set(["description", "weight", "start", "end", "owner", "centre", "note"]);

function fill(draft: PhaseDraft, cells: readonly (Piece | null)[], columns: TableRow, from: number): void {
  cells.forEach((cell, at) => {
    const name = columns.names[from + at] ?? "other";
    if (meant.has(name) && columns.names.indexOf(name) === from + at) addTo(draft, name, cell);
    else if (cell !== null) draft.others.push({ label: columns.labels[from + at] ?? "", text: cell.text });
  });
}

const date = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;

function hasDates(row: TableRow): boolean {
  return row.cells.some((cell) => cell !== null && date.test(cell.text));
}

function opensRow(row: TableRow): boolean {
  const description = row.cells[row.names.indexOf("description")] ?? null;
  const planned = (row.cells[row.names.indexOf("start")] ?? row.cells[row.names.indexOf("end")] ?? null) !== null;
  return planned || (description !== null && !startsSmall(description.text));
}

// Cells without their dates that make up, with the unfinished row above, no more than one row: a cell was wrapped.
function wrapsRow(above: TableRow, row: TableRow): boolean {
  const whole = above.names.length;
  return above.cells.length < whole && above.cells.length + row.cells.length - 1 <= whole && !hasDates(row);
}

// A blank cell that was dropped moves the dates away from their headings.
function shifted(row: TableRow): readonly (Piece | null)[] {
  const due = row.names.indexOf("start");
  const found = row.cells.findIndex((cell) => cell !== null && date.test(cell.text));
  const next = row.cells[found + 1] ?? null;
  if (found < 0 || found >= due || next === null || !date.test(next.text)) return row.cells;
  return [...row.cells.slice(0, found), ...Array<null>(due - found).fill(null), ...row.cells.slice(found)];
}
