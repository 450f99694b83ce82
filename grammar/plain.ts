import type { Comparison, Expectation, Relation } from "../src/ast.js";
import { readAnswer } from "./plain/answer.js";
import { plainBook } from "./plain/book.js";
import { readAmount, readComparison, readCount } from "./plain/comparison.js";
import { readDay, readMonth } from "./plain/deadline.js";
import { headOf, repairedRelation } from "./plain/head.js";
import { isDigit } from "./plain/number.js";
import { readRange } from "./plain/range.js";
import { readRatioOrDay } from "./plain/ratio.js";
import type { Note, ReadingHints, ReadText } from "./reading.js";
import type { Vocabulary } from "./vocabulary.js";

/** Longer texts are seldom plain. */
const longest = 80;

const nothing: readonly never[] = Object.freeze([]);

/**
 * Reads the plain texts that most targets are (`> 80%`, "almeno 3 incontri", "entro il 15/07/2020", `250/75`, "SI")
 * in a fraction of the time that the grammar takes. It never guesses: what is not plain is null and left to the grammar,
 * which reads every plain text alike. So is what calls for a remark, but for `=>4`.
 */
export function readPlain(text: string, vocabulary: Vocabulary, hints: ReadingHints): ReadText | null {
  let start = 0;
  let end = text.length;
  while (isSpace(text, start)) start += 1;
  while (isSpace(text, end - 1)) end -= 1;
  if (end - start > longest) return null;
  const book = plainBook(vocabulary);
  let first = start;
  while (first < end && !isDigit(text, first)) first += 1;
  if (first === end) return plain(readAnswer(text, start, end, book));
  const head = headOf(text, start, first, book);
  if (head === null) return null;
  const stretch = { text, start, head, first, end };
  const canonical = repairedRelation(head);
  if (canonical !== undefined) return repaired(readComparison({ ...stretch, head: canonical }, book), head, canonical);
  const expectation =
    readComparison(stretch, book) ??
    (hints.dateOrder === "day-first" ? readDay(stretch, book) : null) ??
    readMonth(stretch, book) ??
    readRange(stretch, book) ??
    readCount(stretch, book) ??
    readAmount(stretch, book);
  if (expectation !== null) return plain(expectation);
  const either = readRatioOrDay(stretch, hints);
  return either === null ? null : { expectation: either, notes: nothing, ambiguous: [either.span] };
}

function plain(expectation: Expectation | null): ReadText | null {
  return expectation === null ? null : { expectation, notes: nothing, ambiguous: nothing };
}

function repaired(expectation: Comparison | null, found: string, canonical: Relation): ReadText | null {
  if (expectation === null) return null;
  const { start } = expectation.span;
  const span = { start, end: start + found.length };
  const note: Note = { span, severity: "info", facts: { code: "repaired", found, canonical } };
  return { expectation, notes: [note], ambiguous: nothing };
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) === 32;
}
