import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.js";
import { safeParse } from "../../src/parse.js";
import { accepted } from "../corpus/accepted.js";
import { outline } from "../corpus/outline.js";
import type { Accepted } from "../corpus/row.js";

/** Every text that comes of putting a word between two words of another, or at its ends. */
function widened(text: string, word: string): string[] {
  const gaps = [...text.matchAll(/(?<=\s)|(?=\s)|^|$/g)].map(({ index }) => index);
  return [...new Set(gaps.map((at) => `${text.slice(0, at)} ${word} ${text.slice(at)}`))];
}

/** Where a word leaves no trace: the tree is the same, and nothing is reported that was not before. */
function untraced({ text, reads, context }: Accepted, word: string, locale: "it" | "en"): string[] {
  const before = safeParse(text, { ...context, locale }).diagnostics;
  return widened(text, word).filter((longer) => {
    const result = safeParse(longer, { ...context, locale });
    if (!result.ok || outline(result.expectation).toLowerCase() !== reads.toLowerCase()) return false;
    return (
      result.diagnostics.length <= before.length && result.diagnostics.every(({ code }) => codes(before).has(code))
    );
  });
}

function codes(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(diagnostics.map(({ code }) => code));
}

/** Texts that say nothing go on in words: "n.d. per ora". */
const open = /^(?:unspecified)/;
/** "tra il 60 % e il 75%" and "-> 75 %" say the percent that is meant anyhow; "entro < fine maggio" says "by" twice. */
const twice = { "%": /^(?:range|bands|all-of \[change)/, "<": /^deadline/ } as const;

describe.each(["it", "en"] as const)("a word put into a text that is read (%s)", (locale) => {
  const rows = Object.values(accepted).flatMap((byLocale) => byLocale[locale]);

  it.each(["7", "pippo", "non", ")"])("changes what is read, or is reported: %s", (word) => {
    const texts = rows.filter(({ reads }) => !open.test(reads)).flatMap((row) => untraced(row, word, locale));
    expect(texts).toEqual([]);
  });

  it.each(["%", "<"] as const)("changes what is read, unless it says what is meant anyhow: %s", (word) => {
    const texts = rows
      .filter(({ reads }) => !open.test(reads) && !twice[word].test(reads))
      .flatMap((row) => untraced(row, word, locale));
    expect(texts).toEqual([]);
  });
});
