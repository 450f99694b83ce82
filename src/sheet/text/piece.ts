import type { Span } from "../../ast.js";
import { lengthAt } from "./clean.js";
import { type Line, rawPlace } from "./lines.js";

/** A stretch of the sheet: its words without markup, and where they stand in the original text. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
  readonly line: number;
}

/** The piece of a line between two places of its cleaned text, without the white space around it; null where nothing is left. */
export function pieceOf(line: Line, from = 0, to = line.text.length): Piece | null {
  const whole = line.text.slice(from, to);
  const text = whole.trim();
  if (text === "") return null;
  const first = from + whole.length - whole.trimStart().length;
  const last = rawPlace(line, first + text.length - 1);
  // An escape or an entity is longer than the character it stands for, so the end is not the start plus one.
  const span = { start: line.start + rawPlace(line, first), end: line.start + last + lengthAt(line.raw, last) };
  return { text, span, line: line.number };
}

/** The pieces of a wrapped text as one. A word parted by its own hyphen ("socio-" / "lavorativo") is closed up. */
export function joinPieces(pieces: readonly (Piece | null)[]): Piece | null {
  const present = pieces.filter((piece) => piece !== null);
  const first = present[0];
  if (first === undefined) return null;
  const start = present.reduce((least, piece) => Math.min(least, piece.span.start), first.span.start);
  const end = present.reduce((most, piece) => Math.max(most, piece.span.end), first.span.end);
  return { text: joinWrapped(present.map((piece) => piece.text)), span: { start, end }, line: first.line };
}

/** Lines of a wrapped text as one line. */
export function joinWrapped(texts: readonly string[]): string {
  const parts: string[] = [];
  let previous = "";
  for (const text of texts) {
    if (previous !== "") parts.push(/\p{L}-$/u.test(previous) && /^\p{Ll}/u.test(text) ? "" : " ");
    parts.push(text);
    previous = text;
  }
  return parts.join("");
}
