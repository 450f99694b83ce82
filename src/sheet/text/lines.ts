import { clean } from "./clean.js";

/** A line that holds something; blank lines and ruled lines live on only as the `gapBefore` of the next one. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Where the line starts in the whole text. */
  readonly start: number;
  readonly raw: string;
  /** The line without its markup. */
  readonly text: string;
  readonly offsets: readonly number[] | null;
  readonly gapBefore: boolean;
  readonly pageBefore: boolean;
}

const lineBreak = /\r\n|[\n\r\u000b\f\u2028\u2029]/g;

/** Cuts a text into its lines, in one pass. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 1;
  let start = 0;
  let gapBefore = true;
  let pageBefore = false;
  const take = (end: number): void => {
    const raw = text.slice(start, end);
    const { text: cleaned, offsets } = clean(raw);
    const blank = cleaned.trim() === "";
    if (blank || isRule(cleaned)) gapBefore ||= blank || !cleaned.includes("|");
    else {
      lines.push({ number, start, raw, text: cleaned, offsets, gapBefore, pageBefore });
      gapBefore = false;
      pageBefore = false;
    }
  };
  for (const found of text.matchAll(lineBreak)) {
    take(found.index);
    if (found[0] === "\f") pageBefore = true;
    start = found.index + found[0].length;
    // An editor does not count a form feed as the end of a line.
    if (!"\u000b\f".includes(found[0])) number++;
  }
  take(text.length);
  return lines;
}

const ruleCharacters = /^[\s|:+=_*~-]+$/;

/** A line of dashes, or the line of a pipe table that only rules it: no words are in it. */
function isRule(text: string): boolean {
  if (!ruleCharacters.test(text)) return false;
  const cells = text.split("|").map((cell) => cell.trim());
  if (cells.length === 1) return /^[-=_*~]{3,}$/.test(text.trim());
  const filled = cells.slice(text.trimStart().startsWith("|") ? 1 : 0, text.trimEnd().endsWith("|") ? -1 : undefined);
  return filled.every((cell) => cell === "") || filled.every((cell) => /^:?[-=]+:?$/.test(cell));
}

/** Where a character of the cleaned text stands in the raw line; past the last character, the line's end. */
export function rawPlace(line: Line, at: number): number {
  return line.offsets === null ? at : (line.offsets[at] ?? line.raw.length);
}

/** What is left of a line from a place of its cleaned text on, as a line of its own. */
export function lineFrom(line: Line, from: number): Line {
  const text = line.text.slice(from);
  if (line.offsets !== null) return { ...line, text, offsets: line.offsets.slice(from), gapBefore: false };
  return { ...line, start: line.start + from, raw: line.raw.slice(from), text, gapBefore: false };
}
