import { startsSmall } from "./fold.js";
import { awaitsValue, type Draft, goesOnWith } from "./indicator-draft.js";
import { type Fragment, wordsOf } from "./indicator-fragment.js";
import { looksLikeTarget } from "./target-shape.js";

/** What the table as a whole tells about its wrapped lines. */
export interface Surroundings {
  /** Whether blank lines part the rows. */
  readonly gapsPart: boolean;
  /** Room for the description, in characters, where the table is aligned by spaces. */
  readonly width: number | null;
}

/** How many of the lines between two indicators are the rest of the one above; marks it where that is doubtful. */
export function countGoingUp(
  waiting: readonly Fragment[],
  above: Draft,
  below: Fragment | null,
  surroundings: Surroundings,
): number {
  if (!surroundings.gapsPart) return upByWords(waiting, above, below, surroundings.width);
  const gap = waiting.findIndex((fragment) => fragment.line.gapBefore);
  if (gap > 0) return gap;
  if (gap < 0) {
    const apart = below === null || (below.line.gapBefore && below.description !== null);
    return apart ? waiting.length : upByWords(waiting, above, below, surroundings.width);
  }
  // One cell to a block: the value stands below its type.
  const [first] = waiting;
  return first !== undefined && awaitsValue(above) && looksLikeTarget(wordsOf(first)) ? 1 : 0;
}

/** Whether a row lacks the beginning of its description. */
export function isHeadless(fragment: Fragment): boolean {
  return fragment.description === null || startsSmall(fragment.description.text);
}

function upByWords(waiting: readonly Fragment[], above: Draft, below: Fragment | null, width: number | null): number {
  const most = waiting.length - (below !== null && isHeadless(below) ? 1 : 0);
  for (let up = 0; up < most; up++) {
    const fragment = waiting[up];
    if (fragment === undefined) return up;
    const words = wordsOf(fragment);
    const owned = fragment.loose === null && fragment.description === null;
    const missing = up === 0 && above.expected.length === 0 && (looksLikeTarget(words) || below === null);
    if (owned || missing || (up === 0 && goesOnWith(above, words))) continue;
    if (!startsSmall(words) && !leavesRoom(words, waiting[up + 1] ?? below, width)) return up;
    if (below !== null) above.doubts.add("row");
  }
  return Math.max(most, 0);
}

// Where the width of the column is known: a line on which the next word would still have fitted ends its cell.
function leavesRoom(words: string, next: Fragment | null, width: number | null): boolean {
  if (width === null || next === null) return false;
  const word = /^\S{0,60}/.exec(wordsOf(next))?.[0] ?? "";
  return words.length + 1 + word.length < width;
}
