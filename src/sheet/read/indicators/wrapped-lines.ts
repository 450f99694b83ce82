import { startsSmall } from "../../text/fold.js";
import { leadOf } from "../../text/lead.js";
import { awaitsValue, type Draft, descriptionIsOpen } from "./draft.js";
import { type Fragment, wordsOf } from "./fragment.js";
import { continuesTarget, endsOpen, looksLikeTarget } from "./target-shape.js";

/** What the table as a whole tells about its wrapped lines. */
export interface Surroundings {
  /** Whether blank lines part the rows. */
  readonly gapsPart: boolean;
  /** Room for the description, in characters: the width of its column, or its longest line; null where neither is known. */
  readonly width: number | null;
  /** Whether the columns are aligned by spaces, so that the width is the column's own. */
  readonly aligned: boolean;
}

/** How many of the lines between two indicators are the rest of the one above; marks it where that is doubtful. */
export function countGoingUp(
  waiting: readonly Fragment[],
  above: Draft,
  below: Fragment | null,
  surroundings: Surroundings,
): number {
  if (!surroundings.gapsPart) return upByWords(waiting, above, below, surroundings);
  const gap = waiting.findIndex((fragment) => fragment.line.gapBefore);
  if (gap > 0) return gap;
  if (gap < 0) {
    const apart = below === null || (below.line.gapBefore && below.description !== null);
    return apart ? waiting.length : upByWords(waiting, above, below, surroundings);
  }
  const [first] = waiting;
  if (first === undefined || !awaitsValue(above)) return 0;
  return looksLikeTarget(wordsOf(first)) || (above.expected.length === 0 && valueIsNext(waiting, below)) ? 1 : 0;
}

// One cell to a line: below a type stand its value and the next description, in that order.
function valueIsNext(waiting: readonly Fragment[], below: Fragment | null): boolean {
  return below === null ? waiting.length === 1 : below.description === null && waiting.length > 1;
}

// A single line that a broken value waits for is its end, even where the row below begins in the middle of a sentence.
function completesValue(waiting: readonly Fragment[], above: Draft): boolean {
  return awaitsValue(above) && waiting.length === 1 && waiting.every((only) => looksLikeTarget(wordsOf(only)));
}

/** Whether a row lacks the beginning of its description. */
export function isHeadless(fragment: Fragment): boolean {
  return fragment.description === null || startsSmall(fragment.description.text);
}

function upByWords(
  waiting: readonly Fragment[],
  above: Draft,
  below: Fragment | null,
  { width, aligned }: Surroundings,
): number {
  const headless = below !== null && isHeadless(below);
  const taken = headless && below.description !== null && completesValue(waiting, above);
  if (taken) above.doubts.add("row");
  const most = waiting.length - (headless && !taken ? 1 : 0);
  let value = above.expected.at(-1)?.text ?? "";
  let line = above.description.at(-1)?.text ?? "";
  for (const [up, fragment] of waiting.slice(0, most).entries()) {
    const words = wordsOf(fragment);
    const owned = fragment.loose === null && fragment.description === null;
    const missing = up === 0 && value === "" && (looksLikeTarget(words) || valueIsNext(waiting, below));
    const goesOn = fragment.loose !== null && value !== "" && continuesTarget(value, words);
    if (owned || missing || goesOn) value = words;
    else {
      const ends = aligned && hasRoom(words, waiting[up + 1] ?? below, width);
      const full = !aligned && fragment.loose === null && endsFull(line, words, width);
      const open = up === 0 ? descriptionIsOpen(above) : endsOpen(line);
      if (!startsSmall(words) && !ends && !full && !open) return up;
      if (below !== null && fragment.loose !== null) above.doubts.add("row");
      if (full && !startsSmall(words)) above.doubts.add("row");
      value = fragment.loose === null ? value : words;
      line = words;
    }
  }
  return most;
}

// A line on which the next word would still have fitted ends its cell.
function hasRoom(words: string, next: Fragment | null, width: number | null): boolean {
  return width !== null && next !== null && !endsFull(words, wordsOf(next), width);
}

/** Columns narrower than this do not tell a wrapped line from a short one. */
const narrow = 30;

function endsFull(line: string, next: string, width: number | null): boolean {
  const word = leadOf(next, /^\S{0,60}/);
  return width !== null && width >= narrow && line.length + 1 + word.length > width;
}
