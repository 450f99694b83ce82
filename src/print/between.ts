import type { Change, Expectation } from "../ast.js";
import { type Hand, wordings } from "./hand.js";
import { isDated } from "./members.js";
import { isSameTree } from "./same.js";
import type { Writer } from "./spell.js";
import { printQuantity } from "./value.js";

/** "riduzione tra 5% e 10%" is two members, each with the dates of the group: a least and a greatest change. */
export function* spellBetween(members: readonly Expectation[], hand: Hand, write: Writer): Iterable<string> {
  const half = members.length / 2;
  const [least, ...dates] = members.slice(0, half);
  const [greatest, ...others] = members.slice(half);
  if (least?.kind !== "change" || greatest?.kind !== "change" || !dates.every(isDated)) return;
  if (!isPair(least, greatest) || !isSameTree(dates, others)) return;
  const { direction, amount, subject } = least;
  if (direction === "none" || amount === null || greatest.amount === null) return;
  const ends = hand.words.between(printQuantity(amount, hand), printQuantity(greatest.amount, hand));
  const until = dates.map((date) => ` ${write(date, { ...hand, place: "group" })}`).join("");
  const reference = least.reference === null ? [""] : hand.words.reference(least.reference).map((text) => ` ${text}`);
  for (const words of subject === null ? [""] : wordings(subject, hand).map((text) => ` ${text}`)) {
    for (const compared of reference) {
      yield `${hand.words.changeWithin(direction, ends)}${words}${compared}${until}`;
    }
  }
}

/** Whether two changes differ only in the end that they set. */
function isPair(least: Change, greatest: Change): boolean {
  const isLower = least.relation === ">=" && greatest.relation === "<=";
  return (
    isLower && isSameTree({ ...least, relation: null, amount: null }, { ...greatest, relation: null, amount: null })
  );
}
