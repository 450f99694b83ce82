import type { DecimalText, Span } from "../../src/ast.js";
import type { DiagnosticFacts, Wanted } from "../../src/diagnostic.js";
import { readNumber } from "../decimal.js";
import { baseOf, type PhraseBook } from "../phrases.js";
import type { Note } from "../reading.js";

/** What assembling needs beside the pieces, and where it reports to. */
export interface Assembly {
  readonly text: string;
  /** From the first to the last character that is not space. */
  readonly whole: Span;
  /** Whether a word is the language's "of": "del", "delle" … */
  readonly isOf: (image: string) => boolean;
  /** Whether words after a deadline are a remark on it: "(salvo proroghe)". */
  readonly opensRemark: (words: string) => boolean;
  /** Whether what follows a word is what a value is taken of: "del", "su", "per". */
  readonly opensBase: (image: string) => boolean;
  /** Whether a word opens the day that something counts from: "dal", "dalla". */
  readonly opensStart: (image: string) => boolean;
  /** A number in the marks of the language; null where it is none. */
  readonly readNumber: (image: string) => DecimalText | null;
  readonly fail: (span: Span, facts: DiagnosticFacts) => void;
  readonly remark: (span: Span, severity: "info" | "warning", facts: DiagnosticFacts) => void;
}

/** The assembly of a text: what its language says of words, and the notes it reports to. */
export function assemblyOf(text: string, whole: Span, book: PhraseBook, notes: Note[]): Assembly {
  const { vocabulary } = book;
  return {
    text,
    whole,
    isOf: (image) => baseOf(image, book) === vocabulary.of,
    opensRemark: (words) => /^[\s,;]*\(/.test(words) || vocabulary.unless.some((word) => opensWith(words, word)),
    opensBase: (image) => vocabulary.bases.includes(baseOf(image, book)),
    opensStart: (image) => meansFrom(book, image),
    readNumber: (image) => readNumber(image.replace(/[.,]$/, ""), vocabulary.decimalMark)?.value ?? null,
    fail: (span, facts) => {
      notes.push({ span, severity: "error", facts });
    },
    remark: (span, severity, facts) => {
      notes.push({ span, severity, facts });
    },
  };
}

function meansFrom(book: PhraseBook, image: string): boolean {
  const phrase = book.root.next.get(baseOf(image, book));
  return phrase?.meanings.some((meaning) => meaning.as === "timing" && meaning.timing === "from") === true;
}

function opensWith(words: string, opener: string): boolean {
  return words
    .replace(/^[\s,;]+/, "")
    .toLowerCase()
    .startsWith(opener);
}

/** Refuses a stretch of the text that stands where something else was wanted. */
export function refuse(assembly: Assembly, span: Span, wanted: Wanted): void {
  assembly.fail(span, { code: "unexpected-text", found: text(assembly, span), wanted });
}

export function text(assembly: Assembly, span: Span): string {
  return assembly.text.slice(span.start, span.end);
}

/** The last word of a stretch of the text; none where it ends in space. */
export function lastWord(assembly: Assembly, span: Span): string {
  return text(assembly, span).replace(/^.*\s/s, "");
}

/** A stretch of the text as it stands, with one space for any. */
export function spaced(assembly: Assembly, span: Span): string {
  return text(assembly, span).replace(invisible, "").replace(/\s+/g, " ");
}

const invisible = /[\u00ad\u200b-\u200d\u2060]/g;
const edges = /^[\s.,;:!?)\]–—-]+|(?<![\s.,;:!?([–—-])[\s.,;:!?([–—-]+$/g;
const quoted = /^(?:"[^"]*"|«[^«»]*(?:«[^«»]*»[^«»]*)*»|“[^“”]*”)$/;

/** Words of the text as a subject or a name: one space between words, no punctuation at the edges, no outer quotes. */
export function wording(assembly: Assembly, spans: readonly Span[]): string | null {
  const parts = spans
    .map((span) =>
      balanced(text(assembly, span).replace(invisible, "").replace(/\s+/g, " ").replace(edges, "")).replace(edges, ""),
    )
    .filter((part) => part !== "");
  if (parts.length === 0) return null;
  const joined = parts.join(" … ");
  return quoted.test(joined) ? joined.slice(1, -1) : joined;
}

/** Without a bracket at the edge whose match lies outside: "(di cui 20% donne)" leaves "donne". */
function balanced(part: string): string {
  const opened = part.split(/[([]/).length;
  const closed = part.split(/[)\]]/).length;
  if (closed > opened && /[)\]]$/.test(part)) return part.slice(0, -1);
  return opened > closed && /^[([]/.test(part) ? part.slice(1) : part;
}
