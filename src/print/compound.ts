import type { AllOf, AnyOf, Expectation } from "../ast.js";
import { spellBetween } from "./between.js";
import { type Hand, handsFor } from "./hand.js";
import { isDated, runsOf, singly, withDates } from "./members.js";
import type { Writer } from "./spell.js";

/** "SI o 3/3" */
export function* spellAnyOf({ members }: AnyOf, hand: Hand, write: Writer): Iterable<string> {
  for (const guarding of handsFor(hand)) {
    yield members.map((one) => write(one, { ...guarding, place: "conjunction" })).join(` ${hand.words.or} `);
  }
}

/** "100% entro il 31/12/2020", ">= 80% e <= 95%", "1) +10% 2) +5%", "100 interventi di cui 20 nuovi". */
export function* spellAllOf(node: AllOf, hand: Hand, write: Writer): Iterable<string> {
  for (const guarding of handsFor(hand)) {
    if (node.join === "of-which") yield ofWhich(node, guarding, write);
    else yield* together(node, guarding, write);
  }
}

function ofWhich({ members }: AllOf, hand: Hand, write: Writer): string {
  return members.map((one) => write(one, { ...hand, place: "group" })).join(` ${hand.words.ofWhich} `);
}

/** How members may be tied depends on where they stand: side by side, by "e", or as a list. */
function* together({ members }: AllOf, hand: Hand, write: Writer): Iterable<string> {
  const { place } = hand;
  yield* spellBetween(members, hand, write);
  const written = () => members.map((one) => write(one, { ...hand, place: "group" }));
  const isOne = members.slice(1).every(isDated);
  if (place === "group" || isOne) yield written().join(" ");
  if (place === "group") return;
  if (members.length === 2 || place !== "whole") yield written().join(` ${hand.words.and} `);
  if (place === "whole") yield* lists(members, hand, write);
  yield written().join(" ");
  yield written().join(` ${hand.words.and} `);
  // A date without a preposition may have to lead; a name and a change come first however they are written.
  const [first, ...others] = written();
  if (members[0]?.kind === "deliverable" || members[0]?.kind === "change") yield [...others, first].join(" ");
}

/** A list of the whole text. Its members dissolve into it, so that a group of its own is tied by "e" to the next. */
function* lists(members: readonly Expectation[], hand: Hand, write: Writer): Iterable<string> {
  const ways = [
    { split: withDates, joint: " " },
    { split: runsOf, joint: ` ${hand.words.and} ` },
    { split: singly, joint: "" },
  ];
  for (const { split, joint } of ways) {
    const branches = split(members).map((run) => {
      const place = run.length > 1 ? "group" : "branch";
      return run.map((one) => write(one, { ...hand, place })).join(joint);
    });
    const numbered = branches.map((branch, index) => `${index + 1}) ${branch}`);
    if (branches.length > 1) yield* [numbered.join(" "), numbered.join("; ")];
    yield branches.join("; ");
  }
}
