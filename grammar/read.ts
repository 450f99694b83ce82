import type { IRecognitionException, IToken } from "chevrotain";
import type { Expectation, Span } from "../src/ast.js";
import type { DiagnosticFacts, Wanted } from "../src/diagnostic.js";
import { assemble } from "./assemble.js";
import { endOf, tokenize } from "./lexer.js";
import { ExpectationParser } from "./parser.js";
import { baseOf, type PhraseBook, phraseBook } from "./phrases.js";
import type { Outline } from "./pieces.js";
import { promote } from "./promote/promote.js";
import type { Note, ReadingHints } from "./reading.js";
import { Enumerator, RelationToken, Score, TimingToken, Unspecified, Words } from "./tokens.js";
import type { Vocabulary } from "./vocabulary.js";

/** What a text was read as. `expectation` is null where a note of severity `error` says why. */
export interface ReadText {
  readonly expectation: Expectation | null;
  readonly notes: readonly Note[];
  /** Stretches such as `2/4` that the other hint would read the other way. */
  readonly ambiguous: readonly Span[];
}

/** Dashes, dots and the like, put where nothing was to be said. */
const blank = /^[-\s‐-―−.·…/?*_]*$/;

let parser: ExpectationParser | undefined;

/** Reads one text: tokens, their meanings, the tree, and the expectation it amounts to. */
export function read(text: string, vocabulary: Vocabulary, hints: ReadingHints): ReadText {
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
  const fail = (span: Span, facts: DiagnosticFacts) => notes.push({ span, severity: "error", facts });
  for (const span of promoted.unmatched) {
    fail(span, { code: "unclosed-bracket", found: folded.slice(span.start, span.end) });
  }
  if (notes.some(isError)) return { expectation: null, notes, ambiguous: promoted.ambiguous };
  const assembly = {
    text: folded,
    whole,
    isOf: (image: string) => baseOf(image, book) === vocabulary.of,
    opensRemark: (words: string) =>
      /^[\s,;]*\(/.test(words) || vocabulary.unless.some((word) => opensWith(words, word)),
    opensBase: (image: string) => vocabulary.bases.includes(baseOf(image, book)),
    opensStart: (image: string) => meansFrom(book, image),
    fail,
    remark: (span: Span, severity: "info" | "warning", facts: DiagnosticFacts) => notes.push({ span, severity, facts }),
  };
  const outline = parse(promoted.tokens, folded, fail);
  const expectation = outline === null ? null : assemble(outline, assembly);
  return { expectation: notes.some(isError) ? null : expectation, notes, ambiguous: promoted.ambiguous };
}

function meansFrom(book: PhraseBook, image: string): boolean {
  const phrase = book.root.next.get(baseOf(image, book));
  return phrase?.meanings.some((meaning) => meaning.as === "timing" && meaning.timing === "from") === true;
}

function isError({ severity }: Note): boolean {
  return severity === "error";
}

/** Parses meaning-bearing tokens; a text of words alone never reaches the parser. */
function parse(tokens: IToken[], text: string, fail: (span: Span, facts: DiagnosticFacts) => void) {
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
  const [error] = parser.errors;
  if (error !== undefined) report(error, tokens, fail);
  return null;
}

function report(
  error: IRecognitionException,
  tokens: readonly IToken[],
  fail: (span: Span, facts: DiagnosticFacts) => void,
): void {
  const { token } = error;
  const atEnd = !(token.startOffset >= 0);
  const index = atEnd ? tokens.length : tokens.indexOf(token);
  const previous = tokens[index - 1];
  const wanted = wantedAfter(previous);
  if (atEnd && previous !== undefined) {
    fail(
      { start: previous.startOffset, end: endOf(previous) },
      { code: "missing-value", after: previous.image, wanted },
    );
    return;
  }
  fail({ start: token.startOffset, end: endOf(token) }, { code: "unexpected-text", found: token.image, wanted });
}

function wantedAfter(previous: IToken | undefined): Wanted {
  const type = previous?.tokenType;
  if (type === RelationToken) return "value";
  if (type === TimingToken) return "date";
  if (type === undefined || type === Enumerator) return "target";
  return type === Words || type === Score || type === Unspecified ? "end" : "number";
}

function opensWith(words: string, opener: string): boolean {
  return words
    .replace(/^[\s,;]+/, "")
    .toLowerCase()
    .startsWith(opener);
}

const wide = /[\uff01-\uff5e]/g;

/** Fullwidth forms as their plain twins, one for one, so that offsets stay. */
function foldWidth(text: string): string {
  return text.replace(wide, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

function widthNote(text: string, folded: string): Note {
  const start = text.search(wide);
  const end = text.length - [...text].reverse().join("").search(wide);
  return {
    span: { start, end },
    severity: "info",
    facts: { code: "repaired", found: text.slice(start, end), canonical: folded.slice(start, end) },
  };
}

function wholeOf(text: string, raw: readonly IToken[]): Span {
  const first = raw[0];
  const last = raw.at(-1);
  if (first === undefined || last === undefined) return { start: 0, end: text.length };
  return { start: first.startOffset, end: endOf(last) };
}
