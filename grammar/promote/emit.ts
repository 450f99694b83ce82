import { createTokenInstance, type IToken, type TokenType } from "chevrotain";
import type { Span } from "../../src/ast.js";
import type { DiagnosticCode } from "../../src/diagnostic.js";
import { Mark } from "../lexer.js";
import { type Choice, type Note, type Reading, spanOf } from "../reading.js";
import { Comparative, Enumerator, Reference, Words } from "../tokens.js";
import { word } from "./choice.js";
import { imageAt } from "./look.js";

/** What the vocabulary step makes of a text: tokens that carry their meaning, and what there is to report. */
export interface Promoted {
  readonly tokens: IToken[];
  readonly notes: readonly Note[];
  /** Stretches such as `2/4` that may be a ratio or a date. */
  readonly ambiguous: readonly Span[];
  /** Brackets without their match. */
  readonly unmatched: readonly Span[];
}

/** Walks the choices from left to right; neighbouring words become one token, lone punctuation nothing. */
export function emit(reading: Reading): Promoted {
  const tokens: IToken[] = [];
  const notes: Note[] = [];
  const ambiguous: Span[] = [];
  const heads: number[] = [];
  let words = -1;
  const endWords = (end: number) => {
    if (words >= 0 && hasSubstance(reading, words, end)) tokens.push(token(reading, Words, words, end, null));
    words = -1;
  };
  let at = 0;
  for (let choice = reading.choices[at]; choice !== undefined; choice = reading.choices[at]) {
    const end = at + choice.length;
    claim(reading, choice);
    for (const told of choice.notes) notes.push(told);
    for (const problem of coveredProblems(reading, choice, at)) notes.push(problem);
    if (choice.type === Enumerator) heads.push(at);
    if (choice.type === null) {
      if (words < 0) words = at;
    } else {
      endWords(at);
      if (reading.ambiguous[at] === true) ambiguous.push(spanOf(reading, at, at + 3));
      if (choice.type !== "skip") tokens.push(token(reading, choice.type, at, end, choice.payload));
    }
    at = end;
  }
  endWords(reading.raw.length);
  return { tokens, notes, ambiguous, unmatched: unmatchedBrackets(reading, heads) };
}

/** What stands makes of later positions what it claimed. */
function claim({ choices, ambiguous }: Reading, { claims }: Choice): void {
  for (const { at, choice } of claims) {
    choices[at] = choice;
    ambiguous[at] = false;
  }
}

const unexplained = new Set<DiagnosticCode>(["unknown-symbol", "malformed-number"]);

/** Words and references cover whole stretches; what no rule explains inside them is still a problem. */
function coveredProblems({ choices }: Reading, { type, length }: Choice, at: number): readonly Note[] {
  if (length === 1 || (type !== null && type !== Reference && type !== Comparative)) return word.notes;
  return choices
    .slice(at + 1, at + length)
    .flatMap(({ notes }) => notes.filter(({ facts }) => unexplained.has(facts.code)));
}

function hasSubstance({ raw }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (raw[at]?.tokenType !== Mark) return true;
  return false;
}

const brackets: ReadonlySet<string> = new Set(["(", ")", "[", "]", "«", "»"]);

/** An enumerator's bracket has no match, and needs none. */
function unmatchedBrackets(reading: Reading, heads: readonly number[]): Span[] {
  const unmatched: Span[] = [];
  for (let at = 0; at < reading.raw.length; at++) {
    if (!brackets.has(imageAt(reading, at)) || reading.brackets.has(at)) continue;
    if (!heads.includes(at - 1)) unmatched.push(spanOf(reading, at, at + 1));
  }
  return unmatched;
}

function token(reading: Reading, type: TokenType, from: number, to: number, payload: unknown): IToken {
  const { start, end } = spanOf(reading, from, to);
  const image = reading.text.slice(start, end);
  const made = createTokenInstance(type, image, start, end - 1, NaN, NaN, NaN, NaN);
  made.payload = payload;
  return made;
}
