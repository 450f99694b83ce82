import type { Line } from "../../text/lines.js";
import { type Piece, pieceOf } from "../../text/piece.js";
import type { ColumnName } from "../table/columns.js";

/** The two dates of a phase in running text, with what stands on their line before and after them. */
export interface PhaseAnchor {
  readonly first: Line;
  /** How many lines the dates take: two where the cell of the second begins a line. */
  readonly lines: 1 | 2;
  readonly before: Piece | null;
  readonly weight: Piece | null;
  readonly weightDoubtful: boolean;
  readonly start: Piece | null;
  readonly end: Piece | null;
  readonly after: Piece | null;
}

const date = "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}";
const pair = new RegExp(`(?<![\\d/.-])(${date})\\s+(${date})(?![\\d/])`);
const single = new RegExp(`(?<![\\d/.-])(${date})\\s*$`);
const leading = new RegExp(`^\\s*(${date})(?![\\d/])`);

/** Finds the dates of a phase at a line; null if there are none. */
export function anchorAt(line: Line, next: Line | undefined, order: readonly ColumnName[]): PhaseAnchor | null {
  if (line.text.length > 5000) return null;
  const found = pair.exec(line.text);
  if (found !== null) {
    const [whole, start = "", end = ""] = found;
    const to = found.index + whole.length;
    const dates = {
      start: pieceOf(line, found.index, found.index + start.length),
      end: pieceOf(line, to - end.length, to),
    };
    return { first: line, lines: 1, ...dates, ...around(line, found.index, line, to, order) };
  }
  const last = single.exec(line.text);
  const second = next === undefined || next.gapBefore ? null : leading.exec(next.text.slice(0, 40));
  if (last === null || second === null || next === undefined) return null;
  const dates = {
    start: pieceOf(line, last.index, line.text.length),
    end: pieceOf(next, 0, second[0].length),
  };
  return { first: line, lines: 2, ...dates, ...around(line, last.index, next, second[0].length, order) };
}

type Around = Pick<PhaseAnchor, "before" | "weight" | "weightDoubtful" | "after">;

const weightAtEnd = /(?:^|\s)(\d{1,3}(?:[.,]\d{1,2})?)\s?%?\s*$/;
const weightAtStart = /^\s*(\d{1,3}(?:,\d{1,2})?)(?:\s?%)?(?=\s|$)/;

// The weight stands before the dates or after them, as the headings say; a whole number may also end a description.
function around(first: Line, until: number, last: Line, from: number, order: readonly ColumnName[]): Around {
  const before = first.text.slice(0, until);
  const after = last.text.slice(from);
  const weightLast = order.includes("weight") && order.indexOf("weight") > order.indexOf("end");
  const ahead = weightLast ? null : weightAtEnd.exec(before.slice(-30));
  if (ahead !== null) {
    const [, figure = ""] = ahead;
    const at = Math.max(0, before.length - 30) + ahead.index;
    const words = pieceOf(first, 0, at);
    const doubtful = words !== null && /^\d+$/.test(figure);
    return { before: words, weight: pieceOf(first, at, until), weightDoubtful: doubtful, after: pieceOf(last, from) };
  }
  const behind = weightLast || order.length === 0 ? weightAtStart.exec(after.slice(0, 30)) : null;
  const weight = behind === null ? null : pieceOf(last, from, from + behind[0].length);
  const rest = pieceOf(last, from + (behind?.[0].length ?? 0));
  return { before: pieceOf(first, 0, until), weight, weightDoubtful: false, after: rest };
}
