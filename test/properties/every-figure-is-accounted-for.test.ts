import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expectation } from "../../src/ast.js";
import type { Diagnostic } from "../../src/diagnostic.js";
import type { LocaleName } from "../../src/options.js";
import { safeParse } from "../../src/parse.js";
import { anyText, corpusTexts } from "../arbitraries/texts.js";
import { nodesOf } from "./nodes.js";

/** Nodes that hold no other, or that hold a figure of their own: the score of a band, the year of an entry. */
const figures = new Set(
  ["quantity", "ratio", "lower end", "upper end", "centre", "margin", "amount", "band", "entry"].concat(
    ["moment", "first moment", "last moment"],
    // "n.d. per 2 mesi": what sets no target goes on in words.
    "unspecified",
  ),
);

/** The words that a tree keeps: subjects, names, references, symbols of units. */
function wordsOf(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value !== "string" ? wordsOf(value) : /^(?:subject|name|reference|symbol)$/.test(key) ? [value] : [],
  );
}

/** What heads a member of a list ("2)", "1.", "3°"), and the time of a day, which no deadline keeps. */
const heading = /^\s?[.)°]/;
const hour = /\b(?:ore|ora|h|at)\s?(?:\d+:)?$/i;

/** Digits of a text that are in no value, no moment and no words of its tree, nor reported as left unread. */
function lostFigures(text: string, expectation: Expectation, diagnostics: readonly Diagnostic[]): string[] {
  const spans = [
    ...nodesOf(expectation).flatMap(({ node }) => (figures.has(node.name) ? [node.span] : [])),
    ...diagnostics.flatMap(({ code, span }) => (code === "unread-condition" ? [span] : [])),
  ];
  const words = wordsOf(expectation).join(" ").normalize("NFKC");
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].flatMap(({ 0: digits, index }) => {
    const end = index + digits.length;
    const kept = spans.some((span) => span.start <= index && end <= span.end) || words.includes(digits);
    return kept || heading.test(text.slice(end)) || hour.test(text.slice(0, index)) ? [] : [digits];
  });
}

function lost(text: string, locale: LocaleName): string[] {
  const result = safeParse(text, { locale });
  return result.ok ? lostFigures(text, result.expectation, result.diagnostics) : [];
}

describe.each(["it", "en"] as const)("every figure of a text that is read (%s)", (locale) => {
  it("is part of a value, a moment, or words that are kept: in the corpus", () => {
    expect(corpusTexts(locale).filter((text) => lost(text, locale).length > 0)).toEqual([]);
  });

  it("is part of a value, a moment, or words that are kept: in any text", () => {
    fc.assert(
      fc.property(anyText(locale), (text) => {
        expect(lost(text, locale)).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
