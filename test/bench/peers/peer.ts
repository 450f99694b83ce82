import type { Expectation } from "../../../src/ast.js";
import type { Criterion } from "../../../src/criterion.js";

/** A target with what the library makes of it. */
export interface ReadTarget {
  readonly text: string;
  readonly expectation: Expectation;
  readonly criterion: Criterion;
}

/** Another reader of conditions, dates or targets, given the same work as far as its language goes. */
export interface Peer {
  readonly name: string;
  /** What it makes of a text: timed. */
  readonly read: (spelling: string) => unknown;
  /** The nearest spelling of a target in its language; `null` where there is none, as of words that qualify a value. */
  readonly spell: (target: ReadTarget) => string | null;
  /** Spellings to take turns with, for a peer that remembers texts. */
  readonly variants?: (spelling: string) => readonly string[];
  /** Its own verdict on a target as people write it; `null` where it refuses the text or the measurement. */
  readonly judge: (text: string, actual: Actual) => boolean | null;
}

/** A measurement as a program has it; of a day, the ISO date. */
export type Actual = number | boolean | { readonly day: string };

const number = /^([+-]?[\d.]+(?:,\d+)?)(?:\/(\d+))?/;

/** The measurement of a table row, without its unit. */
export function plainActual(written: string): Actual | null {
  const date = /(\d{2})\/(\d{2})\/(\d{4})$/.exec(written);
  if (date !== null) return { day: `${date[3]}-${date[2]}-${date[1]}` };
  if (/^(?:SI|on)$/.test(written)) return true;
  if (/^(?:NO|off)$/.test(written)) return false;
  const parts = number.exec(written);
  if (parts === null) return null;
  return Number(parts[1]?.replaceAll(".", "").replace(",", ".")) / Number(parts[2] ?? 1);
}
