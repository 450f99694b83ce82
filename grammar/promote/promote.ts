import type { IToken, TokenType } from "chevrotain";
import { Digits, FullDate, Unknown, Word } from "../lexer.js";
import { baseOf, type Meaning, type Phrase, type PhraseBook } from "../phrases.js";
import { type Choice, type Note, note, type Reading, type ReadingHints, slice, spanOf } from "../reading.js";
import { Enumerator, Words, YearLabel } from "../tokens.js";
import { chooseDigits, chooseFullDate, chooseLetter, chooseQuarter } from "./digits.js";
import { chooseMark } from "./marks.js";
import { judges } from "./phrases.js";
import { isBanded, isBulleted, isLabelled, isNumbered, matchBrackets, yearsNamed } from "./survey.js";

/** What the vocabulary step makes of a text: tokens that carry their meaning, and what there is to report. */
export interface Promoted {
  readonly tokens: readonly IToken[];
  readonly notes: readonly Note[];
  /** Whether a `2/4` was left that may be a ratio or a date. */
  readonly ambiguous: readonly { readonly start: number; readonly end: number }[];
  /** Brackets without their match. */
  readonly unmatched: readonly { readonly at: number; readonly image: string }[];
}

const word: Choice = { type: null, length: 1, payload: null };

/** Turns generic tokens into meaning-bearing ones, from right to left, longest phrase first. */
export function promote(text: string, raw: readonly IToken[], book: PhraseBook, hints: ReadingHints): Promoted {
  const reading = survey(text, raw, book, hints);
  for (let at = raw.length - 1; at >= 0; at--) reading.choices[at] = choose(reading, at);
  return emit(reading);
}

function survey(text: string, raw: readonly IToken[], book: PhraseBook, hints: ReadingHints): Reading {
  const keys = raw.map((token) => (token.tokenType === Word ? baseOf(token.image, book) : token.image));
  const reading: Reading = {
    text,
    raw,
    keys,
    book,
    hints,
    choices: new Array(raw.length),
    latent: new Map(),
    notes: new Array(raw.length),
    ambiguous: new Set(),
    brackets: new Map(),
    banded: false,
    labelled: false,
    numbered: false,
    bulleted: false,
    yearsNamed: 0,
  };
  const brackets = matchBrackets(reading);
  return {
    ...reading,
    brackets,
    banded: isBanded(reading),
    labelled: isLabelled(reading),
    numbered: isNumbered(reading),
    bulleted: isBulleted(reading),
    yearsNamed: yearsNamed(reading),
  };
}

function choose(reading: Reading, at: number): Choice {
  const phrase = choosePhrase(reading, at);
  if (phrase !== null) return phrase;
  const type = reading.raw[at]?.tokenType;
  if (type === Digits) return chooseDigits(reading, at);
  if (type === FullDate) return chooseFullDate(reading, at);
  if (type === Word) return chooseLetter(reading, at) ?? chooseQuarter(reading, at) ?? word;
  const mark = type === Unknown ? null : chooseMark(reading, at);
  if (mark !== null) return mark;
  const found = slice(reading, at, at + 1);
  note(reading, at, at + 1, "error", { code: "unknown-symbol", found });
  return word;
}

function choosePhrase(reading: Reading, at: number): Choice | null {
  const nodes: Phrase[] = [];
  let node: Phrase | undefined = reading.book.root;
  for (let end = at; end < reading.raw.length; end++) {
    node = node.next.get(reading.keys[end] ?? "");
    if (node === undefined) break;
    nodes.push(node);
  }
  for (let length = nodes.length; length > 0; length--) {
    for (const meaning of nodes[length - 1]?.meanings ?? []) {
      const choice = judge(reading, at, at + length, meaning);
      if (choice !== null) return choice;
    }
  }
  return null;
}

function judge<As extends Meaning["as"]>(
  reading: Reading,
  at: number,
  end: number,
  meaning: Extract<Meaning, { as: As }>,
): Choice | null {
  const weigh = judges[meaning.as as As];
  return weigh(reading, at, end, meaning);
}

/** Walks the choices from left to right; neighbouring words become one token, lone punctuation nothing. */
function emit(reading: Reading): Promoted {
  const tokens: IToken[] = [];
  const notes: Note[] = [];
  const ambiguous: { start: number; end: number }[] = [];
  let words = -1;
  let at = 0;
  const flush = (end: number) => {
    if (
      words >= 0 &&
      reading.raw
        .slice(words, end)
        .some((token) => token.tokenType === Word || token.tokenType === Digits || token.tokenType === FullDate)
    ) {
      tokens.push(token(reading, Words, words, end, null));
    }
    words = -1;
  };
  while (at < reading.raw.length) {
    const choice = reading.choices[at] ?? word;
    for (const claim of choice.claims ?? []) {
      reading.choices[claim.at] = claim.choice;
      reading.ambiguous.delete(claim.at);
    }
    const end = at + choice.length;
    // What a year's label covers was weighed as something else before, and is no concern now.
    const covered = choice.type === YearLabel ? at + 1 : end;
    for (let position = at; position < covered; position++) notes.push(...(reading.notes[position] ?? []));
    if (choice.type === null) {
      if (words < 0) words = at;
    } else {
      flush(at);
      if (reading.ambiguous.has(at)) {
        ambiguous.push(spanOf(reading, at, at + 3));
      }
      if (choice.type !== "skip") tokens.push(token(reading, choice.type, at, end, choice.payload));
    }
    at = end;
  }
  flush(reading.raw.length);
  return { tokens, notes, ambiguous, unmatched: unmatched(reading) };
}

function unmatched({ raw, brackets, choices }: Reading): { at: number; image: string }[] {
  return raw.flatMap(({ image, startOffset }, at) => {
    const enumerates = image === ")" && choices[at - 1]?.type === Enumerator;
    return !/^[()[\]]$/.test(image) || brackets.has(at) || enumerates ? [] : [{ at: startOffset, image }];
  });
}

function token(reading: Reading, type: TokenType, from: number, to: number, payload: unknown): IToken {
  const { start, end } = spanOf(reading, from, to);
  return {
    image: reading.text.slice(start, end),
    startOffset: start,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    payload,
  };
}
