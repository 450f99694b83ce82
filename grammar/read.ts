import type { IToken } from "chevrotain";
import type { Span } from "../src/ast.js";
import { entryAt } from "../src/value/entry.js";
import { type Assembly, assemblyOf } from "./assemble/assembly.js";
import { assemble } from "./assemble.js";
import { endOf, tokenize } from "./lexer.js";
import { ExpectationParser } from "./parser.js";
import { phraseBook } from "./phrases.js";
import type { Outline } from "./pieces.js";
import { readPlain } from "./plain.js";
import { promote } from "./promote.js";
import type { Note, ReadingHints, ReadText } from "./reading.js";
import { refuse } from "./refusal.js";
import type { Vocabulary } from "./vocabulary.js";
import { foldWidth, widthNote } from "./width.js";

/** Dashes, dots and the like, put where nothing was to be said. */
const blank = /^[-\s‐-―−.·…/?*_]*$/;

let parser: ExpectationParser | undefined;

/** Reads one text: at once where it is plain, else by the grammar. */
export function read(text: string, vocabulary: Vocabulary, hints: ReadingHints): ReadText {
  return readPlain(text, vocabulary, hints) ?? readThroughGrammar(text, vocabulary, hints);
}

/** Reads one text by the grammar: tokens, their meanings, the tree, and the expectation it amounts to. */
export function readThroughGrammar(text: string, vocabulary: Vocabulary, hints: ReadingHints): ReadText {
  const book = phraseBook(vocabulary);
  const folded = foldWidth(text);
  const raw = tokenize(folded);
  const notes: Note[] = [];
  const whole = wholeOf(text, raw);
  if (folded !== text) notes.push(widthNote(text, folded));
  if (raw.length === 0 || blank.test(text))
    return { expectation: { kind: "unspecified", span: whole }, notes, ambiguous: [] };
  const promoted = promote(folded, raw, book, hints);
  for (const told of promoted.notes) notes.push(told);
  const assembly = assemblyOf(folded, whole, book, notes);
  for (const span of promoted.unmatched) {
    assembly.fail(span, { code: "unclosed-bracket", found: folded.slice(span.start, span.end) });
  }
  if (notes.some(isError)) return { expectation: null, notes, ambiguous: promoted.ambiguous };
  const outline = parse(promoted.tokens, assembly);
  const expectation = outline === null ? null : assemble(outline, assembly);
  return { expectation: notes.some(isError) ? null : expectation, notes, ambiguous: promoted.ambiguous };
}

function isError({ severity }: Note): boolean {
  return severity === "error";
}

/** Parses meaning-bearing tokens; where they make no outline, says what stood in the way. */
function parse(tokens: IToken[], { text, fail }: Assembly): Outline | null {
  const [first] = tokens;
  if (first === undefined) {
    fail({ start: 0, end: text.length }, { code: "unexpected-text", found: text.trim(), wanted: "target" });
    return null;
  }
  parser ??= new ExpectationParser({ skipValidations: true });
  parser.input = tokens;
  const outline: Outline | undefined = parser.expectation();
  // Asked only on failure, for Chevrotain copies its list of errors each time.
  if (outline !== undefined && parser.hasReadAll()) return outline;
  refuse(entryAt(parser.errors, 0), tokens, fail);
  return null;
}

function wholeOf(text: string, raw: readonly IToken[]): Span {
  const first = raw[0];
  const last = raw.at(-1);
  if (first === undefined || last === undefined) return { start: 0, end: text.length };
  return { start: first.startOffset, end: endOf(last) };
}
