import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Expectation } from "../../src/ast.js";
import { safeParse } from "../../src/parse.js";
import { print } from "../../src/print.js";
import { compound, leaf } from "../arbitraries/expectation.js";

/** What a printed text is read back as; the text itself where it is not the tree it was printed from. */
function readBack(expectation: Expectation, locale: "it" | "en"): true | string {
  const printed = print(expectation, { locale });
  const result = safeParse(printed, { locale });
  return result.ok && written(result.expectation) === written(expectation) ? true : printed;
}

/** A tree as text, but for where it stands: printing compares trees too, and must not be its own judge. */
function written(expectation: Expectation): string {
  return JSON.stringify(ordered(expectation));
}

function ordered(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(ordered);
  if (typeof part !== "object" || part === null) return part;
  const fields = Object.entries(part).filter(([name]) => name !== "span");
  return fields.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, value]) => [name, ordered(value)]);
}

describe.each(["it", "en"] as const)("any tree printed in %s is read back as itself", (locale) => {
  test("of one demand", () => {
    fc.assert(
      fc.property(leaf, (expectation) => {
        expect(readBack(expectation, locale)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("of several", () => {
    fc.assert(
      fc.property(compound, (expectation) => {
        expect(readBack(expectation, locale)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
