import type { Schedule } from "../ast.js";
import { choose, type Hand, handsFor } from "./hand.js";
import type { Writer } from "./spell.js";

/** "Anno 2015: >= 90%; Anno 2016: >= 95%" */
export function* spellSchedule(node: Schedule, hand: Hand, write: Writer): Iterable<string> {
  for (const members of handsFor(hand)) {
    const member: Hand = { ...members, place: "entry" };
    yield node.entries
      .map((entry) => {
        const target = write(entry.expectation, member);
        return choose({ ...node, entries: [entry] }, hand.words.entry(entry.year, target), hand);
      })
      .join("; ");
  }
}
