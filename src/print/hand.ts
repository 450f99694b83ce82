import type { Expectation } from "../ast.js";
import type { NumberMarks } from "../locale/locale.js";
import type { Printing } from "../locale/printing.js";

/** Where a node stands decides how its members may be tied: a list is for the whole text only. */
export type Place = "whole" | "branch" | "conjunction" | "group";

/** What the writing of a node depends on. */
export interface Hand {
  readonly words: Printing;
  readonly marks: NumberMarks;
  /** `always` puts every subject and name in quotes; `as-needed` only those that would be read as something else. */
  readonly quotes: "as-needed" | "always";
  readonly place: Place;
  /** Whether a text is read back as the node. */
  readonly reads: (text: string, node: Expectation) => boolean;
}

/** The first spelling that is read back as the node; where none is, the first. */
export function choose(node: Expectation, spellings: Iterable<string>, { reads }: Hand): string {
  let first: string | null = null;
  for (const spelling of spellings) {
    if (reads(spelling, node)) return spelling;
    first ??= spelling;
  }
  return first ?? "";
}

/** Words of a subject or a name as they may be written: as they are, and in quotes where that is possible. */
export function wordings(words: string, { quotes }: Hand): readonly string[] {
  const quoted = /[«»]/.test(words) ? [] : [`«${words}»`];
  return quotes === "always" && quoted.length > 0 ? quoted : [words, ...quoted];
}
