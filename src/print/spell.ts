import type { Expectation, ExpectationKind } from "../ast.js";
import { spellBands } from "./bands.js";
import { spellChange } from "./change.js";
import { spellAllOf, spellAnyOf } from "./compound.js";
import { choose, type Hand } from "./hand.js";
import { spellAnswer, spellComparison, spellDeadline, spellDeliverable, spellPeriod, spellRange } from "./leaf.js";
import { spellSchedule } from "./schedule.js";

/** The ways to write a node, the most readable first. */
type Speller<Kind extends ExpectationKind> = (
  node: Extract<Expectation, { readonly kind: Kind }>,
  hand: Hand,
  write: Writer,
) => Iterable<string>;

/** Writes a member of a node. */
export type Writer = (node: Expectation, hand: Hand) => string;

const spellers: { readonly [Kind in ExpectationKind]: Speller<Kind> } = {
  comparison: spellComparison,
  range: spellRange,
  deadline: spellDeadline,
  period: spellPeriod,
  answer: spellAnswer,
  change: spellChange,
  bands: spellBands,
  schedule: spellSchedule,
  "all-of": spellAllOf,
  "any-of": spellAnyOf,
  deliverable: spellDeliverable,
  unspecified: (_node, { words }) => [words.unspecified],
};

/** The canonical text of a node: the most readable that is read back as it. */
export function write(node: Expectation, hand: Hand): string {
  return choose(node, spell(node, hand), hand);
}

/** The table holds, under each kind, a speller that takes exactly the nodes of that kind. */
function spell<Kind extends ExpectationKind>(
  node: Extract<Expectation, { readonly kind: Kind }>,
  hand: Hand,
): Iterable<string> {
  const speller: Speller<Kind> = spellers[node.kind as Kind];
  return speller(node, hand, write);
}
