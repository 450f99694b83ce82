import type { Line } from "../text/lines.js";
import type { Piece } from "../text/piece.js";
import { alignedRowOf, type Cell, type Row, rowOf } from "./table/cells.js";
import { type Columns, columnsAt } from "./table/column-headings.js";
import type { ColumnName, TableName } from "./table/columns.js";
import { usualColumns } from "./table/columns.js";

/** A row whose cells are parted by tabs, pipes or runs of spaces. */
export interface TableRow {
  readonly kind: "row";
  readonly line: Line;
  /** The cells in the order they are written; blank ones are null. */
  readonly cells: readonly (Piece | null)[];
  readonly names: readonly ColumnName[];
  readonly labels: readonly string[];
}

/** A line with nothing to part its cells: running text, or a piece of a wrapped cell. */
export interface LooseLine {
  readonly kind: "loose";
  readonly line: Line;
}

export type TableEntry = TableRow | LooseLine;

/** The body of a table, its headings read and taken out. */
export interface Table {
  readonly entries: readonly TableEntry[];
  /** Columns named by the headings; null where there are none. */
  readonly columns: readonly ColumnName[] | null;
  readonly partedBy: readonly ("tabs" | "pipes" | "spaces" | "flow")[];
  /** Characters from the first heading to the second, where the headings are aligned by spaces. */
  readonly firstColumnWidth: number | null;
}

/** Reads the rows of a table. Headings printed again on a later page are passed over. */
export function readTable(lines: readonly Line[], table: TableName): Table {
  const entries: TableEntry[] = [];
  const partedBy = new Set<"tabs" | "pipes" | "spaces" | "flow">();
  let columns: Columns | null = null;
  let next = 0;
  for (const [index, line] of lines.entries()) {
    if (index < next) continue;
    const headings = columnsAt(lines, index);
    if (headings !== null && headings.table === table) {
      columns = headings;
      next = index + headings.lines;
      continue;
    }
    const row = partedRow(line, columns);
    partedBy.add(row?.separator ?? "flow");
    if (row === null) entries.push({ kind: "loose", line });
    else entries.push(arranged(line, row, columns, table));
  }
  return { entries, columns: columns?.names ?? null, partedBy: [...partedBy], firstColumnWidth: widthOf(columns) };
}

function widthOf(columns: Columns | null): number | null {
  const [first, second] = columns?.parted === "spaces" ? columns.places : [];
  return first === undefined || second === undefined ? null : second - first;
}

// Two spaces may be a slip of the hand: they part cells only under headings that are parted so.
function partedRow(line: Line, columns: Columns | null): Row | null {
  const row = rowOf(line);
  if (row !== null) return row;
  return columns?.parted === "spaces" ? alignedRowOf(line) : null;
}

function arranged(line: Line, row: Row, columns: Columns | null, table: TableName): TableRow {
  const names = columns?.names ?? usualColumns[table];
  const labels = columns?.labels ?? names;
  const aligned = row.separator === "spaces" && columns !== null && row.cells.length !== names.length;
  const cells = aligned ? byPlace(row.cells, columns.places) : row.cells.map((cell) => cell.piece);
  return { kind: "row", line, cells, names, labels };
}

// Each cell goes under the nearest heading that is still free.
function byPlace(cells: readonly Cell[], places: readonly number[]): readonly (Piece | null)[] {
  const slots: (Piece | null)[] = places.map(() => null);
  let free = 0;
  for (const cell of cells) {
    const distances = places.slice(free).map((place) => Math.abs(place - cell.at));
    if (distances.length === 0) slots.push(cell.piece);
    else {
      const nearest = free + distances.indexOf(Math.min(...distances));
      slots[nearest] = cell.piece;
      free = nearest + 1;
    }
  }
  return slots;
}
