import type { LabelledText } from "../../sheet.js";
import type { Doubt } from "../../sheet-diagnostic.js";
import type { Line } from "../../text/lines.js";
import { type Piece, pieceOf } from "../../text/piece.js";
import type { ColumnName } from "../table/columns.js";
import type { Table, TableEntry, TableRow } from "../table.js";
import { endsOpen, looksLikeTarget, trailingTarget } from "./target-shape.js";
import { isTypeName, typeWordIn } from "./type-word.js";

/** What one line says of an indicator: all of it, or a piece of its wrapped cells. */
export interface Fragment {
  readonly line: Line;
  readonly description: Piece | null;
  readonly type: Piece | null;
  readonly expected: Piece | null;
  readonly weight: Piece | null;
  readonly others: readonly LabelledText[];
  /** Words of a line that has no cells: description or expected value. */
  readonly loose: Piece | null;
  readonly doubt: Doubt | null;
}

/** Reads each line of the table by itself. */
export function fragmentsOf(table: Table): readonly Fragment[] {
  const typed = table.columns === null || table.columns.includes("type");
  const order = table.columns ?? [];
  return table.entries.map((entry: TableEntry) =>
    entry.kind === "row" && entry.cells.filter((cell) => cell !== null).length > 0
      ? rowFragment(entry, typed)
      : flowFragment(entry.line, typed, order),
  );
}

const blank = { description: null, type: null, expected: null, weight: null, others: [], loose: null, doubt: null };

// Most lines of a long table are such; on Node 20 a spread that further names follow would take twenty times as long.
function looseFragment(line: Line, loose: Piece | null): Fragment {
  return { line, description: null, type: null, expected: null, weight: null, others: [], loose, doubt: null };
}

function rowFragment(row: TableRow, typed: boolean): Fragment {
  const names = row.names;
  const filled = row.cells.filter((cell) => cell !== null);
  const only = filled[0];
  // A lone cell at the left margin may be any cell, wrapped.
  if (filled.length === 1 && only !== undefined && row.cells[0] === only && row.cells.length < names.length) {
    return looseFragment(row.line, only);
  }
  const settled = settle(row, typed);
  const cell = (name: ColumnName): Piece | null => settled.cells[names.indexOf(name)] ?? null;
  return {
    line: row.line,
    description: cell("description"),
    type: cell("type"),
    expected: cell("expected"),
    weight: cell("weight"),
    others: othersOf(settled.cells, row),
    loose: null,
    doubt: settled.doubt,
  };
}

interface Settled {
  readonly cells: readonly (Piece | null)[];
  readonly doubt: Doubt | null;
}

// Cells that are too few or too many for the headings are settled by the type's name, where it is in one of them.
function settle(row: TableRow, typed: boolean): Settled {
  const { cells, names } = row;
  const type = names.indexOf("type");
  const expected = names.indexOf("expected");
  const written = cells[type] ?? null;
  const noExpected = expected > type && (cells[expected] ?? null) === null;
  if (typed && noExpected && written !== null && !isTypeName(written.text) && looksLikeTarget(written.text)) {
    const moved = names.map((_, at) => (at === type ? null : at === expected ? written : (cells[at] ?? null)));
    return { cells: moved, doubt: "column" };
  }
  if (!cells.slice(names.length).some((cell) => cell !== null)) return { cells, doubt: null };
  const named = cells.findIndex((cell, at) => at > type && cell !== null && isTypeName(cell.text));
  if (type > 0 && named > type) return { cells: closeUp(cells, type - 1, named - type + 1), doubt: "column" };
  return { cells: closeUp(cells, names.length - 1, cells.length - names.length + 1), doubt: "column" };
}

// The cells of a text that was parted by mistake, as one cell.
function closeUp(cells: readonly (Piece | null)[], at: number, count: number): readonly (Piece | null)[] {
  const [first, ...more] = cells.slice(at, at + count).filter((cell) => cell !== null);
  const joined = first === undefined ? null : more.reduce(beside, first);
  return [...cells.slice(0, at), joined, ...cells.slice(at + count)];
}

function beside(one: Piece, next: Piece): Piece {
  return { ...one, text: `${one.text} | ${next.text}`, span: { start: one.span.start, end: next.span.end } };
}

function othersOf(cells: readonly (Piece | null)[], row: TableRow): readonly LabelledText[] {
  const meant: readonly ColumnName[] = ["description", "type", "expected", "weight"];
  return cells.flatMap((cell, at) => {
    const name = row.names[at];
    const known = name !== undefined && meant.includes(name) && row.names.indexOf(name) === at;
    return cell === null || known ? [] : [{ label: row.labels[at] ?? "", text: cell.text }];
  });
}

function flowFragment(line: Line, typed: boolean, order: readonly ColumnName[]): Fragment {
  const whole = pieceOf(line);
  const word = typed ? typeWordIn(line.text) : null;
  if (word === null) return typed ? looseFragment(line, whole) : typelessFragment(line);
  const type = pieceOf(line, word.start, word.end);
  const before = pieceOf(line, 0, word.start);
  const after = pieceOf(line, word.end);
  const doubt = word.doubtful ? "type" : null;
  // With the type in the first or the last column, description and expected value are not parted by it.
  const misplaced = order.indexOf("type") === 0 ? after : order.at(-1) === "type" && after === null ? before : null;
  if (misplaced === null) return { ...blank, line, description: before, type, expected: after, doubt };
  const from = misplaced === after ? word.end : 0;
  const to = misplaced === after ? line.text.length : word.start;
  return { ...splitAtTarget(line, from, to), type };
}

/** A line of description and expected value without a type between them; loose where its end is no target. */
export function typelessFragment(line: Line): Fragment {
  return splitAtTarget(line, 0, line.text.length);
}

function splitAtTarget(line: Line, from: number, to: number): Fragment {
  const text = line.text.slice(from, to).trimEnd();
  const at = trailingTarget(text);
  const before = at < 0 ? null : pieceOf(line, from, from + at);
  if (before === null || endsOpen(before.text)) return looseFragment(line, pieceOf(line, from, to));
  return {
    ...blank,
    line,
    description: before,
    expected: pieceOf(line, from + at, to),
    doubt: "description-or-expected",
  };
}

/** The words by which a fragment is judged: those of its line, or of its first cell. */
export function wordsOf(fragment: Fragment): string {
  return (fragment.loose ?? fragment.description ?? fragment.expected)?.text ?? "";
}
