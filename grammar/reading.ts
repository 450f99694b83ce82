import type { IToken, TokenType } from "chevrotain";
import type { Expectation, Span } from "../src/ast.js";
import type { DiagnosticFacts } from "../src/diagnostic.js";
import { entryAt } from "../src/value/entry.js";
import { endOf } from "./lexer.js";
import type { Endings, Phrase, PhraseBook } from "./phrases.js";

/** How an ambiguous `2/4` is to be taken, and in which order a numeric date stands. */
export interface ReadingHints {
  readonly slash: "ratio" | "date";
  readonly dateOrder: "day-first" | "month-first";
}

/** Something the reading step has to report about a stretch of the text. */
export interface Note {
  readonly span: Span;
  readonly severity: "error" | "warning" | "info";
  readonly facts: DiagnosticFacts;
}

/** What a text was read as. `expectation` is null where a note of severity `error` says why. */
export interface ReadText {
  readonly expectation: Expectation | null;
  readonly notes: readonly Note[];
  /** Stretches such as `2/4` that the other hint would read the other way. */
  readonly ambiguous: readonly Span[];
}

/** What the reader makes of the generic tokens from one position on. */
export interface Choice {
  /** `null` is a plain word, `"skip"` says nothing (an article before a number). */
  readonly type: TokenType | "skip" | null;
  readonly length: number;
  readonly payload: unknown;
  /** What this choice makes of later positions, once it stands: "entro" makes a year of the `2021` after it. */
  readonly claims: readonly Claim[];
  /** What there is to report, should this choice stand. */
  readonly notes: readonly Note[];
}

export interface Claim {
  readonly at: number;
  readonly choice: Choice;
}

/**
 * The state of one pass over a text, from right to left: when a phrase is weighed, what follows it is already known.
 * `latent` holds what an opener may still make of its operand: `2021` becomes a year after "entro il".
 */
export interface Reading {
  readonly text: string;
  readonly raw: readonly IToken[];
  readonly keys: readonly string[];
  /** The phrases that begin at each position, shortest first. */
  readonly phrases: readonly (readonly Phrase[])[];
  /** What a phrase may mean that ends at each position. */
  readonly endings: readonly (Endings | undefined)[];
  readonly book: PhraseBook;
  readonly hints: ReadingHints;
  readonly choices: Choice[];
  readonly latent: (Choice | undefined)[];
  /** Whether a `2/4` or its like begins at a position, which may be a ratio or a date. */
  readonly ambiguous: boolean[];
  /** Brackets that have their match, both ways. */
  readonly brackets: ReadonlyMap<number, number>;
  /** Whether conditions with scores (bands) are written. */
  readonly banded: boolean;
  /** Whether the text opens with a labelled year, as in `2021: 80% 2022: 90%`. */
  readonly labelled: boolean;
  /** Whether members are headed by `1.`, `2.` … */
  readonly numbered: boolean;
  /** Whether members are headed by a dash each. */
  readonly bulleted: boolean;
  /** How many different years stand as "nel 2011" or "(2011)". */
  readonly yearsNamed: number;
  /** Whether a value stands before each position, filled in when it is first asked for. */
  readonly valued: boolean[];
}

export function spanOf(reading: Reading, from: number, to: number): Span {
  return { start: entryAt(reading.raw, from).startOffset, end: endOf(entryAt(reading.raw, to - 1)) };
}

export function slice(reading: Reading, from: number, to: number): string {
  const { start, end } = spanOf(reading, from, to);
  return reading.text.slice(start, end);
}
