import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../src/ast.js";
import type { ParseOptions } from "../../src/options.js";
import { safeParse } from "../../src/parse.js";
import { anyText } from "../arbitraries/texts.js";
import { nodesOf } from "./nodes.js";

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What the reading of a text gets wrong about where things stand. */
function misplaced(text: string, options: ParseOptions): string[] {
  const result = safeParse(text, options);
  const whole = { start: 0, end: text.length };
  const outside = result.diagnostics.filter(({ span }) => span.start > span.end || !contains(whole, span));
  const problems = outside.map(({ code, span }) => `${code} lies at ${span.start}-${span.end}`);
  if (!result.ok) {
    const errors = result.diagnostics.filter(({ severity }) => severity === "error");
    return errors.length > 0 ? problems : [...problems, "refused without an error"];
  }
  const { start, end } = result.expectation.span;
  if (text.slice(0, start).trim() !== "" || text.slice(end).trim() !== "") problems.push("the root leaves text out");
  for (const { node, parent } of nodesOf(result.expectation)) {
    if (node.span.start >= node.span.end && text.trim() !== "") problems.push(`${node.name} is empty`);
    if (parent !== null && !contains(parent.span, node.span)) problems.push(`${node.name} leaves its ${parent.name}`);
  }
  return problems;
}

describe.each(["it", "en"] as const)("reading any text (%s)", (locale) => {
  it("gives a tree whose spans lie in each other and cover the text, or errors that point into it", () => {
    fc.assert(
      fc.property(anyText(locale), (text) => {
        expect(misplaced(text, { locale })).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it("does so whatever the options", () => {
    const options = fc.record({
      dateOrder: fc.constantFrom("day-first", "month-first"),
      indicator: fc.constantFrom("incontri svolti/incontri previsti", "rispetto dei tempi", "numero reclami", ""),
    });
    fc.assert(
      fc.property(anyText(locale), options, (text, own) => {
        expect(misplaced(text, { locale, ...own })).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
