import { describe, expect, it } from "vitest";
import { safeParse } from "../../src/parse.js";
import { accepted } from "../corpus/accepted.js";
import { outline } from "../corpus/outline.js";
import type { Accepted } from "../corpus/row.js";

type Locale = "it" | "en";

/** What a text is read as, in lower case: words of a subject or a name are kept as they were written. */
function readingOf(text: string, { context }: Accepted, locale: Locale): string {
  const result = safeParse(text, { ...context, locale });
  return result.ok ? plain(outline(result.expectation)) : "refused";
}

function plain(reading: string): string {
  return reading.toLowerCase().replaceAll("’", "'").normalize("NFC");
}

/** The texts of the corpus that are read in another way once they are written in another way. */
function changed(locale: Locale, respell: (text: string) => string, but: RegExp = /(?!)/): string[] {
  const rows = Object.values(accepted).flatMap((byLocale) => byLocale[locale]);
  return rows
    .filter(({ text }) => !but.test(text))
    .filter((row) => readingOf(respell(row.text), row, locale) !== plain(row.reads))
    .map(({ text }) => respell(text));
}

/** Letters that mean another thing in the other case: scale letters, units, the emphatic SI, a name in guillemets. */
const letters = /\d ?[kM]|[£$€]\d+[km]|NO reclami|toString/;
/** A number whose groups a single space parts: two would part two numbers. */
const spacedGroups = /\d \d{3}/;

describe.each(["it", "en"] as const)("what a text is read as (%s) does not depend on", (locale) => {
  it("capitals", () => {
    expect(changed(locale, (text) => text.toUpperCase(), letters)).toEqual([]);
    expect(changed(locale, (text) => text.toLowerCase(), letters)).toEqual([]);
  });

  it("how wide its spaces are", () => {
    expect(changed(locale, (text) => text.replaceAll(" ", "   "), spacedGroups)).toEqual([]);
    expect(changed(locale, (text) => text.replaceAll(" ", "\n\t"), spacedGroups)).toEqual([]);
    expect(changed(locale, (text) => text.replaceAll(" ", "\u00a0"))).toEqual([]);
    expect(changed(locale, (text) => text.replaceAll(" ", "\u2009"))).toEqual([]);
  });

  it("space around it", () => {
    expect(changed(locale, (text) => `  ${text}\n`)).toEqual([]);
  });

  it("invisible characters between words", () => {
    expect(changed(locale, (text) => text.replaceAll(" ", " \u200b"), spacedGroups)).toEqual([]);
    expect(changed(locale, (text) => `\ufeff${text}`)).toEqual([]);
  });

  it("which apostrophe or dash is used", () => {
    expect(changed(locale, (text) => text.replaceAll("'", "’"))).toEqual([]);
    expect(changed(locale, (text) => text.replaceAll("’", "'"))).toEqual([]);
    expect(changed(locale, (text) => text.replaceAll(" - ", " – "))).toEqual([]);
    expect(changed(locale, (text) => text.replaceAll(">= ", "≥").replaceAll("<= ", "≤"), />=\s*$/)).toEqual([]);
  });

  it("whether an accent is one character or two", () => {
    expect(changed(locale, (text) => text.normalize("NFD"), /≠/)).toEqual([]);
    expect(changed(locale, (text) => text.normalize("NFC"))).toEqual([]);
  });

  it("a full stop at its end", () => {
    expect(changed(locale, (text) => `${text}.`)).toEqual([]);
  });
});
