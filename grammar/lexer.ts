import { createToken, type IToken, Lexer } from "chevrotain";

/**
 * Text to generic tokens. They know no language: what a word or a mark means is the vocabulary step's business.
 * Every character belongs to a token or to the space between two, so there are no lexer errors.
 */

// Letters are spelled out as ranges: Chevrotain drops the `u` flag without a word.
const letters =
  "A-Za-z\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f" +
  "\\u0300-\\u036f\\u0370-\\u03ff\\u0400-\\u04ff\\u1e00-\\u1eff";

/** One character of each block of 256 tells Chevrotain that a catch-all token may start anywhere. */
const anywhere = Array.from({ length: 512 }, (_, block) => (block < 256 ? block : (block - 256) * 256));

const Space = createToken({
  name: "Space",
  pattern: /[\s\u00ad\u200b-\u200d\u2060]+/,
  line_breaks: false,
  group: Lexer.SKIPPED,
});

/** `15/07/2020`, `28.02.2017`, `31-12-20`, `2020-12-31`: three parts are always a date, never arithmetic. */
export const FullDate = createToken({
  name: "FullDate",
  pattern:
    /(?:\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})|\d{1,2} ?\/ ?\d{1,2} ?\/ ?\d{4}|\d{4}-\d{1,2}-\d{1,2}|\d{4}\/\d{1,2}\/\d{1,2})(?![\d/]|[.,]\d)/,
});

/** Digits with the marks between them; what a mark means depends on the locale. */
export const Digits = createToken({ name: "Digits", pattern: /\d+(?:[.,'’]\d+)*/ });

/**
 * Letters, with the digits of a code (`Q2`, `CO2`, `RA1.1.1`) and the apostrophe of an elision or an accent. Words in
 * guillemets, which may hold guillemets, are one, whatever they would mean without them: `«5 passi»` is a name.
 */
export const Word = createToken({
  name: "Word",
  pattern: new RegExp(
    `«(?=[^«»]*(?:«[^«»]*)?[${letters}])[^«»]*(?:«[^«»]*»[^«»]*)*»|[${letters}]+(?:\\d[\\d${letters}]*(?:\\.\\d[\\d${letters}]*)*)?['’‘´\`]?`,
  ),
});

/** Punctuation and symbols that some rule may give a meaning to. */
export const Mark = createToken({
  name: "Mark",
  pattern: /[-=]{1,8}[>→]|[→⇒➔]|[<>=!]=?|[≤≥≠≈⩽⩾±+~%‰€$£°º^/:;,.()[\]'’‘´`"«»“”„‟…&!?•·§|-]|[‐-―−]/,
});

/** Any other character. */
export const Unknown = createToken({
  name: "Unknown",
  pattern: /[\ud800-\udbff][\udc00-\udfff]|[\s\S]/,
  start_chars_hint: anywhere,
  line_breaks: false,
});

let lexer: Lexer | undefined;

/** The lexer is built once, on first use: it costs milliseconds. */
export function tokenize(text: string): IToken[] {
  lexer ??= new Lexer([Space, FullDate, Digits, Word, Mark, Unknown], {
    positionTracking: "onlyOffset",
    skipValidations: true,
    ensureOptimizations: true,
  });
  return lexer.tokenize(text).tokens;
}

/** The offset after a token's last character; the lexer tracks only where tokens start. */
export function endOf(token: IToken): number {
  return token.startOffset + token.image.length;
}
