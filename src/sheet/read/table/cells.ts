import { type Line, rawPlace } from "../../text/lines.js";
import { type Piece, pieceOf } from "../../text/piece.js";

/** What parts the cells of a row. */
export type Separator = "tabs" | "pipes" | "spaces";

/** A row cut at its separators; a blank cell is null. */
export interface Row {
  readonly separator: Separator;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly piece: Piece | null;
  /** Column of the cleaned line where the cell's words start, for tables aligned by spaces. */
  readonly at: number;
}

/** Cuts a line at its tabs or pipes; null if it has none (a lone pipe in a sentence is none). */
export function rowOf(line: Line): Row | null {
  const pipes = separatorsIn(line, "|");
  const framed = line.text.trimStart().startsWith("|") && pipes.length > 1;
  if (framed || pipes.length > 1) return { separator: "pipes", cells: framedCells(line, pipes) };
  const tabs = separatorsIn(line, "\t");
  if (tabs.length === 0) return null;
  const cells = cellsBetween(line, tabs);
  return cells.some((cell) => cell.piece !== null) && inner(line) ? { separator: "tabs", cells } : null;
}

// One tab before the only words of a line is indentation; several are blank cells.
function inner(line: Line): boolean {
  return line.text.trimStart().includes("\t") || line.text.startsWith("\t\t");
}

/** Cuts a line at its runs of two or more spaces. */
export function alignedRowOf(line: Line): Row {
  const cells: Cell[] = [];
  for (const found of line.text.matchAll(/[^ \t]+(?: [^ \t]+)*/g)) {
    cells.push({ piece: pieceOf(line, found.index, found.index + found[0].length), at: found.index });
  }
  return { separator: "spaces", cells };
}

// An escaped pipe (`\|`) is a character of its cell: there, the written character is the backslash.
function separatorsIn(line: Line, separator: "|" | "\t"): readonly number[] {
  const places: number[] = [];
  for (let at = line.text.indexOf(separator); at >= 0; at = line.text.indexOf(separator, at + 1)) {
    const written = line.raw.charAt(rawPlace(line, at));
    if (separator === "\t" || written === "|") places.push(at);
  }
  return places;
}

function framedCells(line: Line, pipes: readonly number[]): readonly Cell[] {
  const cells = cellsBetween(line, pipes);
  return cells.slice(cells[0]?.piece === null ? 1 : 0, cells.at(-1)?.piece === null ? -1 : undefined);
}

function cellsBetween(line: Line, separators: readonly number[]): readonly Cell[] {
  const starts = [0, ...separators.map((at) => at + 1)];
  return starts.map((start, index) => ({
    piece: pieceOf(line, start, separators[index] ?? line.text.length),
    at: start,
  }));
}
