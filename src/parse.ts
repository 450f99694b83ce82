import { read } from "../grammar/read.js";
import type { Note, ReadingHints } from "../grammar/reading.js";
import type { Expectation, Span } from "./ast.js";
import { describe } from "./describe.js";
import { type Diagnostic, diagnosticOf } from "./diagnostic.js";
import { readingEvidence } from "./evidence.js";
import { locales } from "./locale/locales.js";
import { checkOptions, type ParseOptions } from "./options.js";
import { review } from "./review.js";
import { deepFreeze } from "./value/freeze.js";

/** What came of reading a text. `diagnostics` of a failure is never empty. */
export type ParseResult =
  | {
      readonly ok: true;
      readonly expectation: Expectation;
      /** Other readings of the same text: `2/4` is also 2 April. */
      readonly alternatives: readonly Expectation[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Longest text that is read unless the caller says otherwise, in UTF-16 units. */
export const defaultMaxLength = 2000;

/**
 * Reads an expected value (valore atteso) into its tree. Never throws for a text: a text that cannot be read gives
 * diagnostics with spans.
 *
 * @throws TypeError for an unknown option value, or for what is no text.
 * @example
 * safeParse("> 80%") // { ok: true, expectation: { kind: "comparison", relation: ">", … }, … }
 * safeParse("80%%") // { ok: false, diagnostics: [{ code: "unexpected-text", span: { start: 3, end: 4 }, … }] }
 */
export function safeParse(text: string, options: ParseOptions = {}): ParseResult {
  if (typeof text !== "string") throw new TypeError(`text is a ${typeof text}; it must be a string`);
  checkOptions(options);
  const { locale = "it", indicator, dateOrder = "day-first", maxLength = defaultMaxLength } = options;
  if (text.length > maxLength) return tooLong(text, maxLength);
  const evidence = indicator === undefined ? null : readingEvidence(indicator, locale);
  const hints: ReadingHints = { slash: evidence?.reading ?? "ratio", dateOrder };
  const vocabulary = locales[locale].words;
  const { expectation, notes, ambiguous } = read(text, vocabulary, hints);
  const found = notes.length === 0 ? nothing : notes.map(fromNote);
  if (expectation === null) return deepFreeze({ ok: false, diagnostics: errorsFirst(found) });
  const reviewed = joined(found, review(expectation, text));
  if (reviewed.some(isError)) return deepFreeze({ ok: false, diagnostics: errorsFirst(reviewed) });
  if (ambiguous.length === 0) {
    return deepFreeze({ ok: true, expectation, alternatives: nothing, diagnostics: reviewed });
  }
  const other = read(text, vocabulary, { ...hints, slash: hints.slash === "ratio" ? "date" : "ratio" }).expectation;
  const alternatives = evidence === null && other !== null ? [other] : nothing;
  const told = ambiguous.map((span) => slashDiagnostic(text, span, hints, evidence?.words ?? null));
  return deepFreeze({ ok: true, expectation, alternatives, diagnostics: joined(reviewed, told) });
}

/** Most texts give nothing to report, and share it. */
const nothing: readonly never[] = Object.freeze([]);

function joined(first: readonly Diagnostic[], second: readonly Diagnostic[]): readonly Diagnostic[] {
  return second.length === 0 ? first : [...first, ...second];
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

/** Thrown by `parse`. The message is the text with a caret under the first problem, and the remedy. */
export class ParseError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, diagnostics: readonly Diagnostic[]) {
    super(message);
    this.name = "ParseError";
    this.diagnostics = diagnostics;
  }
}

/**
 * Reads an expected value into its tree, or throws.
 *
 * @throws ParseError where the text cannot be read; TypeError for an unknown option value.
 * @example
 * parse("> 80%").kind // "comparison"
 */
export function parse(text: string, options: ParseOptions = {}): Expectation {
  const result = safeParse(text, options);
  if (result.ok) return result.expectation;
  const { locale = "it" } = options;
  const [problem] = result.diagnostics.map((found) => describe(found, { locale, text }));
  throw new ParseError(`${problem}`, result.diagnostics);
}

function fromNote({ span, severity, facts }: Note): Diagnostic {
  return diagnosticOf(facts, severity, "expected", span);
}

function tooLong(text: string, limit: number): ParseResult {
  const span = { start: limit, end: text.length };
  const facts = { code: "too-long", length: text.length, limit } as const;
  return deepFreeze({ ok: false, diagnostics: [diagnosticOf(facts, "error", "expected", span)] });
}

function errorsFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics.filter(isError), ...diagnostics.filter((found) => !isError(found))];
}

/** A ratio that could be a date, or the reverse: settled by the indicator's words, or reported as ambiguous. */
function slashDiagnostic(text: string, span: Span, hints: ReadingHints, words: string | null): Diagnostic {
  const found = text.slice(span.start, span.end);
  const reading = hints.slash;
  const other = reading === "ratio" ? "date" : "ratio";
  return words === null
    ? diagnosticOf({ code: "ambiguous", found, reading, other }, "warning", "expected", span)
    : diagnosticOf({ code: "inferred-reading", reading, words }, "info", "expected", span);
}
