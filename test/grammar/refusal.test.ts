import { createTokenInstance, type IRecognitionException, type IToken, type TokenType } from "chevrotain";
import { describe, expect, it } from "vitest";
import { refuse } from "../../grammar/refusal.js";
import { NumberToken, RelationToken, Score, TimingToken, Words } from "../../grammar/tokens.js";
import type { Span } from "../../src/ast.js";
import type { DiagnosticFacts } from "../../src/diagnostic.js";

const nowhere = Number.NaN;

function token(type: TokenType, image: string, start: number): IToken {
  return createTokenInstance(type, image, start, nowhere, nowhere, nowhere, nowhere, nowhere);
}

/** What is said of a text whose last token is the one the parser stopped at; at the end if there is none. */
function refusal(before: TokenType, at?: IToken): { readonly span: Span; readonly facts: DiagnosticFacts } {
  const previous = token(before, "entro", 0);
  const end = token(Words, "", nowhere);
  const error = { token: at ?? end } as IRecognitionException;
  const said: { span: Span; facts: DiagnosticFacts }[] = [];
  refuse(error, at === undefined ? [previous] : [previous, at], (span, facts) => said.push({ span, facts }));
  const [first] = said;
  if (first === undefined) throw new Error("nothing was said");
  return first;
}

describe("the first error of the parser", () => {
  it("tells what is missing at the end, and after what", () => {
    const missing = { code: "missing-value", after: "entro" };
    expect(refusal(TimingToken)).toEqual({ span: { start: 0, end: 5 }, facts: { ...missing, wanted: "date" } });
    expect(refusal(RelationToken).facts).toEqual({ ...missing, wanted: "value" });
    expect(refusal(NumberToken).facts).toEqual({ ...missing, wanted: "number" });
  });

  it("tells what stands where something else was wanted", () => {
    const found = token(NumberToken, "80", 6);
    const unexpected = { code: "unexpected-text", found: "80" };
    expect(refusal(Score, found)).toEqual({ span: { start: 6, end: 8 }, facts: { ...unexpected, wanted: "end" } });
    expect(refusal(TimingToken, found).facts).toEqual({ ...unexpected, wanted: "date" });
  });
});
