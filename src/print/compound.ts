import type { AllOf, AnyOf, Expectation } from "../ast.js";
import type { Hand } from "./hand.js";
import { isDated, runsOf, withDates } from "./members.js";
import type { Writer } from "./spell.js";

/** "SI o 3/3" */
export function* spellAnyOf({ members }: AnyOf, hand: Hand, write: Writer): Iterable<string> {
  for (const quotes of ["as-needed", "always"] as const) {
    const member: Hand = { ...hand, quotes, place: "conjunction" };
    yield members.map((one) => write(one, member)).join(` ${hand.words.or} `);
  }
}

/** "100% entro il 31/12/2020", ">= 80% e <= 95%", "1) +10% 2) +5%", "100 interventi di cui 20 nuovi". */
export function* spellAllOf(node: AllOf, hand: Hand, write: Writer): Iterable<string> {
  for (const quotes of ["as-needed", "always"] as const) {
    const quoting: Hand = { ...hand, quotes };
    if (node.join === "of-which") yield ofWhich(node, quoting, write);
    else yield* together(node, quoting, write);
  }
}

function ofWhich({ members }: AllOf, hand: Hand, write: Writer): string {
  return members.map((one) => write(one, { ...hand, place: "group" })).join(` ${hand.words.ofWhich} `);
}

/** How members may be tied depends on where they stand: side by side, by "e", or as a list. */
function* together({ members }: AllOf, hand: Hand, write: Writer): Iterable<string> {
  const { place } = hand;
  const side = () => members.map((one) => write(one, { ...hand, place: "group" })).join(" ");
  const joined = () => joinAnd(members, hand, write);
  const isOne = members.slice(1).every(isDated);
  if (place === "group" || isOne) yield side();
  if (place === "group") return;
  if (members.length === 2 || place !== "whole") yield joined();
  if (place === "whole") yield* lists(members, hand, write);
  yield side();
  yield joined();
}

function joinAnd(members: readonly Expectation[], hand: Hand, write: Writer): string {
  return members.map((one) => write(one, { ...hand, place: "group" })).join(` ${hand.words.and} `);
}

/** A list of the whole text. Its members dissolve into it, so that a group of its own is tied by "e" to the next. */
function* lists(members: readonly Expectation[], hand: Hand, write: Writer): Iterable<string> {
  for (const split of [withDates, runsOf]) {
    const branches = split(members).map((run) =>
      run.length > 1 && run.slice(1).every(isDated)
        ? run.map((one) => write(one, { ...hand, place: "group" })).join(" ")
        : run.length > 1
          ? joinAnd(run, hand, write)
          : run.map((one) => write(one, { ...hand, place: "branch" })).join(""),
    );
    if (branches.length > 1) yield branches.map((branch, index) => `${index + 1}) ${branch}`).join(" ");
    yield branches.join("; ");
  }
}
