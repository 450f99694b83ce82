import { describe, expect, it } from "vitest";
import { safeParse } from "../../src/parse.js";
import { isSameTree } from "../../src/print/same.js";
import { print } from "../../src/print.js";

/** The symbols that numbers, relations, ratios, dates and ranges are made of. */
const alphabet = [..."150%/<>=-+,. "];
const longest = 4;

/** Every text up to a length, the shorter first. */
function* texts(length: number): Iterable<string> {
  yield "";
  let words = [""];
  for (let round = 0; round < length; round++) {
    words = words.flatMap((head) => alphabet.map((mark) => head + mark));
    yield* words;
  }
}

/** What is wrong with the reading of a text. */
function problemOf(text: string): string | null {
  const result = safeParse(text);
  if (!result.ok) {
    const [first] = result.diagnostics;
    if (first === undefined || first.severity !== "error") return "refused without an error";
    const { start, end } = first.span;
    return start >= 0 && start <= end && end <= text.length ? null : `the error lies at ${start}-${end}`;
  }
  const printed = print(result.expectation);
  const again = safeParse(printed);
  if (!again.ok) return `printed as "${printed}", which is refused`;
  if (!isSameTree(again.expectation, result.expectation))
    return `printed as "${printed}", which is read as another tree`;
  return print(again.expectation) === printed ? null : `printed as "${printed}", then as another text`;
}

describe(`every text of up to ${longest} characters out of "${alphabet.join("")}"`, () => {
  it("is read and printed to a text that is read the same, or refused with a place in the text", () => {
    const problems: string[] = [];
    for (const text of texts(longest)) {
      const problem = problemOf(text);
      if (problem !== null) problems.push(`"${text}" is ${problem}`);
    }
    expect(problems).toEqual([]);
  }, 30_000);
});

describe("a sign or a mark that stands in the text", () => {
  const counts = (text: string) => {
    const result = safeParse(text);
    return result.ok ? JSON.stringify(result.expectation).replace(/"span":\{[^}]*\},?/g, "") : null;
  };

  it("is never without effect: without one of its digits, a number reads as another", () => {
    const silent: string[] = [];
    for (const text of texts(3)) {
      const whole = counts(text);
      for (const [at, mark] of [...text].entries()) {
        if (!/[15]/.test(mark)) continue;
        if (whole !== null && counts(text.slice(0, at) + text.slice(at + 1)) === whole && !/55|11/.test(text))
          silent.push(text);
      }
    }
    expect(silent).toEqual([]);
  });
});
