import type { Expectation } from "../ast.js";
import type { NumberMarks } from "../locale/locale.js";
import type { Printing } from "../locale/printing.js";

/**
 * Where a node stands decides how it may begin and how its members may be tied: only the whole text is a list, and only
 * it and the members of a list begin with words.
 */
export type Place = "whole" | "branch" | "entry" | "conjunction" | "group";

/** What the writing of a node depends on. */
export interface Hand {
  readonly words: Printing;
  readonly marks: NumberMarks;
  /** `guarded` says everything so that no neighbour can change its meaning: quotes around words, signs for changes. */
  readonly style: "plain" | "guarded";
  readonly place: Place;
  /** Whether a text is read back as the node. */
  readonly reads: (text: string, node: Expectation) => boolean;
}

/** The hand for the members of a node: plain at first, guarded where that is not read back. */
export function* handsFor(hand: Hand): Iterable<Hand> {
  yield hand;
  if (hand.style === "plain") yield { ...hand, style: "guarded" };
}

/** The first spelling that is read back as the node; where none is, the first. */
export function choose(node: Expectation, spellings: Iterable<string>, { reads }: Hand): string {
  const tried: string[] = [];
  for (const spelling of spellings) {
    if (reads(spelling, node)) return spelling;
    tried.push(spelling);
  }
  const [first = ""] = tried;
  return first;
}

/** Guillemets may hold words with guillemets, in pairs. */
const balanced = /^[^«»]*(?:«[^«»]*»[^«»]*)*$/;

/** Words of a subject or a name as they may be written: as they are, and in quotes where that is possible. */
export function wordings(words: string, { style }: Hand): readonly string[] {
  const quoted = balanced.test(words) ? [`«${words}»`] : [];
  return style === "guarded" ? [...quoted, words] : [words, ...quoted];
}
