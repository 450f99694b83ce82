import type { Change } from "../ast.js";
import type { Comparative } from "../locale/printing.js";
import { mirroredRelation } from "../value/relation.js";
import { type Hand, wordings } from "./hand.js";
import { printQuantity, printValue, related } from "./value.js";

/** "riduzione del 10% rispetto al 2019": what changes, where to, and from what, in the order in which it is read. */
export function* spellChange(change: Change, hand: Hand): Iterable<string> {
  const { subject } = change;
  for (const words of subject === null ? [null] : wordings(subject, hand)) {
    for (const { head, tails } of demands(change, words, hand)) {
      for (const tail of tails) yield tail === "" ? head : `${head} ${tail}`;
    }
  }
}

interface Demand {
  readonly head: string;
  readonly tails: readonly string[];
}

function* demands(change: Change, subject: string | null, hand: Hand): Iterable<Demand> {
  const { direction, relation, amount, reference, total } = change;
  const { words } = hand;
  const tails = [...tailsOf(change, hand)];
  if (direction === "none" || amount === null) {
    if (total !== null && reference !== null && direction !== "none") {
      for (const level of printValue(total.value, hand)) {
        for (const head of words.changeFromTo(direction, subject, reference, level)) yield { head, tails: [""] };
      }
    }
    // "Riduzione da 5 a 10" says how much: the level is set apart.
    yield* withoutAmount(change, subject, tails, hand);
    return;
  }
  const after = subject === null ? "" : ` ${subject}`;
  const size = printQuantity(amount, hand);
  const heads = [words.change(direction, size, relation) + after, signed(change, size) + after];
  for (const head of hand.style === "plain" ? heads : heads.reverse()) yield { head, tails };
  for (const head of words.anyChange(direction, null, subject)) {
    yield { head: `${head} ${related(relation, size)}`, tails };
  }
}

/** "mantenimento dei livelli di servizio"; "livelli di servizio: mantenimento" where the language knows no such level. */
function* withoutAmount(
  change: Change,
  subject: string | null,
  tails: readonly string[],
  hand: Hand,
): Iterable<Demand> {
  const { direction, relation } = change;
  const { words } = hand;
  yield* compared(change, subject, hand);
  for (const head of words.anyChange(direction, relation, subject)) yield { head, tails };
  if (subject === null) return;
  for (const head of words.anyChange(direction, relation, null)) yield { head: `${subject}: ${head}`, tails };
}

const ways: ReadonlyMap<string, Comparative> = new Map([
  ["increase >", "above"],
  ["increase >=", "not-below"],
  ["decrease >", "below"],
  ["decrease >=", "not-above"],
]);

/** "superiore al 2019", "prestiti: non inferiore al 2019" */
function* compared(
  { direction, relation, reference, total }: Change,
  subject: string | null,
  hand: Hand,
): Iterable<Demand> {
  const way = ways.get(`${direction} ${relation}`);
  if (way === undefined || reference === null || total !== null) return;
  for (const other of wordings(reference, hand)) {
    const head = hand.words.compared(way, other);
    yield { head: subject === null ? head : `${subject}: ${head}`, tails: [""] };
  }
}

/** "+5%": a change by its sign. Before a minus a symbol bears on the signed number. */
function signed({ direction, relation }: Change, size: string): string {
  return direction === "decrease"
    ? related(relation === null ? null : mirroredRelation[relation], `-${size}`)
    : related(relation, `+${size}`);
}

/** "a 50", or "per un totale di 50" beside an amount. */
function leadings(level: string, amount: Change["amount"], { words }: Hand): readonly string[] {
  if (level === "") return [""];
  return amount === null ? [words.changeTo(level), words.total(level)] : [words.total(level)];
}

function* tailsOf({ amount, reference, total }: Change, hand: Hand): Iterable<string> {
  const levels = total === null ? [""] : printValue(total.value, hand).map((value) => related(total.relation, value));
  for (const level of levels) {
    for (const leading of leadings(level, amount, hand)) {
      if (reference === null) {
        yield leading;
        continue;
      }
      for (const words of wordings(reference, hand)) {
        for (const opened of hand.words.reference(words)) yield leading === "" ? opened : `${leading} ${opened}`;
      }
    }
  }
}
