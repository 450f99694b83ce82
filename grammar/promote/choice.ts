import type { TokenType } from "chevrotain";
import type { DiagnosticFacts } from "../../src/diagnostic.js";
import { type Choice, type Claim, type Note, type Reading, spanOf } from "../reading.js";

const noClaims: readonly Claim[] = [];
const noNotes: readonly Note[] = [];

/** A plain word. */
export const word: Choice = { type: null, length: 1, payload: null, claims: noClaims, notes: noNotes };

/** A token of a type, from `at` to `end`. */
export function chosen(
  type: TokenType,
  at: number,
  end: number,
  payload: unknown = null,
  claims: readonly Claim[] = noClaims,
): Choice {
  return { type, length: end - at, payload, claims, notes: noNotes };
}

/** What says nothing here: an article before a number. */
export function skipped(at: number, end: number, claims: readonly Claim[] = noClaims): Choice {
  return { type: "skip", length: end - at, payload: null, claims, notes: noNotes };
}

/** Words of a name or a subject, whatever they would mean elsewhere. */
export function words(at: number, end: number): Choice {
  return { type: null, length: end - at, payload: null, claims: noClaims, notes: noNotes };
}

/** A choice with something to report, should it stand. */
export function noting(choice: Choice, ...notes: readonly (Note | null)[]): Choice {
  if (notes.every((note) => note === null)) return choice;
  return { ...choice, notes: [...choice.notes, ...notes.filter((note) => note !== null)] };
}

export function note(
  reading: Reading,
  from: number,
  to: number,
  severity: Note["severity"],
  facts: DiagnosticFacts,
): Note {
  return { span: spanOf(reading, from, to), severity, facts };
}

/** Lays down what an opener may make of a position. The longest phrase is weighed first, and its word stands. */
export function offer(reading: Reading, at: number, choice: Choice): void {
  reading.latent[at] ??= choice;
}
