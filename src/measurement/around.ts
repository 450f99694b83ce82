import type { Quantity } from "../ast.js";
import type { Doubts } from "../locale/doubts.js";

/** What stands around the numbers of a text. */
export interface Around {
  /** The word that a number without a unit is followed by: what it counts. */
  readonly countedAfter: (number: Quantity) => string | null;
  /** Whether a change is told by a sign: "-8.000 €" and not "risparmio di 8.000 €". */
  readonly isSigned: (amount: Quantity) => boolean;
}

/** What stands around the numbers that were read from the text. */
export function aroundIn(text: string, doubts: Doubts): Around {
  return {
    countedAfter: ({ span }) => countedIn(text.slice(span.end), doubts),
    isSigned: ({ span }) => /^\s*[+\-−–]/.test(text.slice(span.start, span.end)),
  };
}

/** A bare number with its sign, if there is one. */
export const nothingAround: Around = Object.freeze({ countedAfter: () => null, isSigned: () => true });

const word = /^(?:\s{0,3}[°‰]|\s{0,3}[\p{L}µ][\p{L}\d²³/'’.-]{0,30})/u;

/** The word right after a number, unless it is one that leads on to something else: "dei casi", "raggiunto". */
function countedIn(after: string, { bound, done, adjective, share }: Doubts): string | null {
  const found = (share.exec(after) ?? word.exec(after))?.[0].trim();
  if (found === undefined) return null;
  const head = found.replace(/['’].*$/, "").toLowerCase();
  return !share.test(after) && (bound.has(head) || adjective.test(found) || found.search(done) >= 0) ? null : found;
}
