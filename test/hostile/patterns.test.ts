import { describe, expect, it } from "vitest";
import { attacksOn } from "./attacks.js";
import { builtPatterns, type Pattern, writtenPatterns } from "./patterns.js";

/**
 * A pattern that goes over a text once takes some 0.02 ms for four thousand characters; one that goes back to every
 * place takes eight and more, and one that goes back from every place to every other never ends.
 */
const length = 4000;
const limit = 2;
/** Where a pattern that never ends is slow, and still ends. */
const short = 20;

/** Only what repeats without a bound can take longer than a text is long. */
const unbounded = /[*+]|\{\d+,\}/;

function timeOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const start = performance.now();
  pattern.test(text);
  return performance.now() - start;
}

/** A text on which a pattern is slow every time; a busy machine is slow now and then. */
function weakness({ pattern }: Pattern): string | null {
  for (const characters of [short, length]) {
    for (const text of attacksOn(pattern, characters)) {
      let tries = 0;
      while (tries < 8 && timeOf(pattern, text) > limit) tries += 1;
      if (tries === 8) return text;
    }
  }
  return null;
}

/** Each pattern once, whatever the number of places that it stands in. */
function distinct(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((one) => [`${one.pattern}`, one])).values()];
}

function weak(patterns: readonly Pattern[]): string[] {
  return distinct(patterns)
    .filter(({ pattern }) => unbounded.test(pattern.source))
    .flatMap((one) => {
      const text = weakness(one);
      return text === null ? [] : [`${one.file}: ${one.pattern} on ${JSON.stringify(text.slice(0, 4))}…`];
    });
}

describe("no pattern goes back and forth on a text that repeats what it speaks of:", () => {
  const [written, built] = [writtenPatterns(), builtPatterns()];

  it("the patterns that are written out", () => {
    expect(written.length).toBeGreaterThan(300);
    expect(weak(written)).toEqual([]);
  });

  it("the patterns that are put together", () => {
    expect(built.length).toBeGreaterThan(10);
    expect(weak(built)).toEqual([]);
  });

  it.each([/0+$/, /^(?:a+)+$/, /\d(?=(?:\d{3})+$)/g, /[\s|]+$/])("such a pattern would be found out: %s", (pattern) => {
    expect(weak([{ file: "", pattern }])).toHaveLength(1);
  });
});
