import type { IRecognitionException, IToken } from "chevrotain";
import type { Span } from "../src/ast.js";
import type { DiagnosticFacts, Wanted } from "../src/diagnostic.js";
import { endOf } from "./lexer.js";
import { Enumerator, RelationToken, Score, TimingToken, Unspecified, Words } from "./tokens.js";

/** Turns the parser's first error into facts: what stood where, after what, and what was wanted. */
export function refuse(
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
