import { describe, expect, it } from "vitest";
import { tokenize } from "../../grammar/lexer.js";
import { expand } from "../../grammar/notation.js";
import { type Meaning, type Phrase, phraseBook } from "../../grammar/phrases.js";
import type { Vocabulary } from "../../grammar/vocabulary.js";
import { words as english } from "../../src/locale/en/words.js";
import { words as italian } from "../../src/locale/it/words.js";

const tables: readonly (readonly [string, Vocabulary])[] = [
  ["Italian", italian],
  ["English", english],
];

/** Tables whose keys are words of the language, numbers or letters, so that they differ. */
const ownKeys = new Set(["inflections", "numerals", "ordinals", "scales", "scaleLetters", "dayOf", "partLetters"]);

/** The lists of forms in a table, each with the path to it. */
function formLists(value: unknown, path: string): [string, readonly string[]][] {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item === "string")) return [[path, value]];
    return value.flatMap((item, index) => formLists(item, `${path}.${index}`));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => formLists(item, path === "" ? key : `${path}.${key}`));
}

function keysDeep(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  if (ownKeys.has(path)) return [path];
  return Object.entries(value).flatMap(([key, item]) => keysDeep(item, path === "" ? key : `${path}.${key}`));
}

/** Every phrase of a table with what it may mean. */
function phrases(vocabulary: Vocabulary): [string, readonly Meaning[]][] {
  const walk = (node: Phrase, path: string): [string, readonly Meaning[]][] => [
    [path.trim(), node.meanings],
    ...[...node.next].flatMap(([word, next]) => walk(next, `${path} ${word}`)),
  ];
  return walk(phraseBook(vocabulary).root, "").filter(([, meanings]) => meanings.length > 0);
}

describe("the two languages", () => {
  it("have the same tables", () => {
    expect(keysDeep(english, "").sort()).toEqual(keysDeep(italian, "").sort());
  });

  it("know the same units", () => {
    const units = ({ units }: Vocabulary) => units.map(({ unit }) => unit);
    expect(units(english)).toEqual(units(italian));
  });

  it("say the same things about the ends of a range", () => {
    const ends = ({ limits }: Vocabulary) => limits.map(({ lower, upper }) => [lower, upper]);
    expect(ends(english)).toEqual(ends(italian));
  });

  it("count the same ordinals and parts of a month", () => {
    expect(Object.keys(english.ordinals)).toEqual(Object.keys(italian.ordinals));
    expect(Object.keys(english.dayOf)).toEqual(Object.keys(italian.dayOf));
  });

  it("use different decimal marks", () => {
    expect(new Set([english.decimalMark, italian.decimalMark]).size).toBe(2);
  });
});

describe.each(tables)("the %s words", (_, vocabulary) => {
  it("name twelve months, each with its row of abbreviations", () => {
    expect(vocabulary.months).toHaveLength(12);
    expect(vocabulary.monthAbbreviations).toHaveLength(12);
    expect(vocabulary.months.every((forms) => forms.length > 0)).toBe(true);
  });

  it("name seven weekdays", () => {
    expect(vocabulary.weekdays).toHaveLength(7);
  });

  it("spell every number to a hundred", () => {
    const missing = Array.from({ length: 101 }, (_, value) => value).filter((value) => !vocabulary.numerals[value]);
    expect(vocabulary.one).not.toEqual([]);
    expect(missing.filter((value) => value !== 1)).toEqual([]);
  });

  it("leave no list empty but the abbreviations of a month that has none", () => {
    const empty = formLists(vocabulary, "").filter(([, forms]) => forms.length === 0);
    expect(empty.map(([path]) => path).filter((path) => !path.startsWith("monthAbbreviations."))).toEqual([]);
  });

  it("close every bracket of their notation", () => {
    const depth = (form: string, opens: string, closes: string) =>
      [...form].reduce((sum, mark) => sum + (mark === opens ? 1 : 0) - (mark === closes ? 1 : 0), 0);
    const open = formLists(vocabulary, "").flatMap(([path, forms]) =>
      forms.filter((form) => depth(form, "(", ")") !== 0 || depth(form, "[", "]") !== 0).map((form) => [path, form]),
    );
    expect(open).toEqual([]);
  });

  it("expand every form to phrases that hold at least one token", () => {
    const bare = formLists(vocabulary, "").flatMap(([path, forms]) =>
      forms.filter((form) => expand(form).some((phrase) => tokenize(phrase).length === 0)).map((form) => [path, form]),
    );
    expect(bare).toEqual([]);
  });

  it("write no form twice in a list", () => {
    const twice = formLists(vocabulary, "").flatMap(([path, forms]) =>
      forms.filter((form, index) => forms.indexOf(form) !== index).map((form) => [path, form]),
    );
    expect(twice).toEqual([]);
  });

  it("fold no inflected form into two base forms", () => {
    const folded = Object.values(vocabulary.inflections).flat();
    expect(folded.filter((form, index) => folded.indexOf(form) !== index)).toEqual([]);
    expect(folded.filter((form) => Object.hasOwn(vocabulary.inflections, form))).toEqual([]);
  });

  it("give no phrase two contradictory meanings of one kind", () => {
    const contradictory = phrases(vocabulary).filter(([, meanings]) => {
      const written = new Map(meanings.map((meaning) => [JSON.stringify(meaning), meaning.as]));
      return new Set(written.values()).size < written.size;
    });
    expect(contradictory).toEqual([]);
  });
});
