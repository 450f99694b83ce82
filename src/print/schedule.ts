import type { Schedule } from "../ast.js";
import { choose, type Hand } from "./hand.js";
import type { Writer } from "./spell.js";

/** "Anno 2015: >= 90%; Anno 2016: >= 95%" */
export function* spellSchedule(node: Schedule, hand: Hand, write: Writer): Iterable<string> {
  for (const quotes of ["as-needed", "always"] as const) {
    const member: Hand = { ...hand, quotes, place: "branch" };
    yield node.entries
      .map((entry) => {
        const target = write(entry.expectation, member);
        return choose({ ...node, entries: [entry] }, hand.words.entry(entry.year, target), hand);
      })
      .join("; ");
  }
}
