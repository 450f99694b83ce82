import type { Change } from "../ast.js";
import { type Hand, wordings } from "./hand.js";
import { printQuantity, printValue, related } from "./value.js";

/** "riduzione del 10% rispetto al 2019": what changes, where to, and from what, in the order in which it is read. */
export function* spellChange(change: Change, hand: Hand): Iterable<string> {
  const { subject } = change;
  for (const words of subject === null ? [""] : wordings(subject, hand)) {
    for (const demand of demands(change, hand)) {
      const before = words === "" ? demand.head : `${demand.head} ${words}`;
      for (const tail of demand.tails) yield tail === "" ? before : `${before} ${tail}`;
    }
  }
}

interface Demand {
  readonly head: string;
  readonly tails: Iterable<string>;
}

function* demands(change: Change, hand: Hand): Iterable<Demand> {
  const { direction, relation, amount, reference, total } = change;
  const { words } = hand;
  const tails = [...tailsOf(change, hand)];
  if (amount !== null && direction !== "none") {
    yield { head: words.change(direction, printQuantity(amount, hand), relation), tails };
    yield { head: signed(change, hand), tails };
    return;
  }
  if (total !== null && reference !== null && direction !== "none") {
    for (const level of printValue(total.value, hand)) {
      yield { head: words.changeFromTo(direction, reference, level), tails: [""] };
    }
    return;
  }
  yield { head: words.anyChange(direction, relation), tails };
}

/** "+5%": a change by its sign. */
function signed({ direction, relation, amount }: Change, hand: Hand): string {
  const size = amount === null ? "" : printQuantity(amount, hand);
  return related(relation, direction === "decrease" ? `-${size}` : `+${size}`);
}

function* tailsOf({ reference, total }: Change, hand: Hand): Iterable<string> {
  const levels = total === null ? [""] : printValue(total.value, hand).map((value) => related(total.relation, value));
  for (const level of levels) {
    const leading = level === "" ? [] : [hand.words.total(level)];
    if (reference === null) {
      yield leading.join(" ");
      continue;
    }
    for (const words of wordings(reference, hand)) {
      for (const opened of hand.words.reference(words)) yield [...leading, opened].join(" ");
    }
  }
}
