import { describe, expect, it } from "vitest";
import { expand } from "../../grammar/notation.js";
import type { Vocabulary } from "../../grammar/vocabulary.js";
import { locales } from "../../src/locale/locales.js";
import type { LocaleName } from "../../src/options.js";
import { safeParse } from "../../src/parse.js";
import { nameUnit } from "../../src/value/unit.js";
import { outline } from "../corpus/outline.js";

/** What stands around a phrase, in its language, so that it has the meaning of its list. */
interface Frames {
  readonly to: string;
  readonly by: string;
  readonly july: string;
}
const frames: Readonly<Record<LocaleName, Frames>> = {
  it: { to: "a", by: "entro il", july: "15 luglio 2020" },
  en: { to: "to", by: "by", july: "July 15, 2020" },
};

/** A text, and what every text like it must be read as. */
type Case = readonly [text: string, reading: string];
type Family = readonly [name: string, casesOf: (words: Vocabulary, frames: Frames) => readonly Case[]];

function phrases(...forms: readonly string[]): string[] {
  return [...new Set(forms.flatMap(expand).map((phrase) => phrase.replaceAll(" .", ".")))];
}

function each<Key extends string>(
  table: Readonly<Partial<Record<Key, readonly string[]>>>,
  caseOf: (phrase: string, key: string) => Case,
): Case[] {
  return Object.entries<readonly string[] | undefined>(table).flatMap(([key, forms]) =>
    phrases(...(forms ?? [])).map((phrase) => caseOf(phrase, key)),
  );
}

const families: readonly Family[] = [
  [
    "relations",
    ({ relations }) => each(relations, (phrase, relation) => [`${phrase} 80%`, `comparison ${relation} 80%`]),
  ],
  [
    "relations after the value",
    ({ relationsAfter }) => each(relationsAfter, (phrase, relation) => [`80% ${phrase}`, `comparison ${relation} 80%`]),
  ],
  [
    "openers of a date",
    ({ timings }, { july }) =>
      each(timings, (phrase, timing) => [`${phrase} 15/07/2020`, `deadline ${timing} 2020-07-15`]).flatMap(
        ([text, reading]): Case[] => [
          [text, reading],
          [text.replace("15/07/2020", july), reading],
        ],
      ),
  ],
  [
    "openers of a range",
    ({ between }, { to }) => phrases(...between).map((phrase) => [`${phrase} 60% ${to} 75%`, "range [60%, 75%]"]),
  ],
  ["joints of a range", ({ to }) => phrases(...to).map((phrase) => [`60% ${phrase} 75%`, "range [60%, 75%]"])],
  [
    "joints of all",
    ({ and }) =>
      phrases(...and).map((joint) => [`>= 60 ${joint} <= 75`, "all-of [comparison >= 60; comparison <= 75]"]),
  ],
  [
    "joints of some",
    ({ or }) => phrases(...or).map((joint) => [`>= 60 ${joint} <= 50`, "any-of [comparison >= 60; comparison <= 50]"]),
  ],
  [
    "joints of a part",
    ({ ofWhich }) =>
      phrases(...ofWhich).map((joint) => [`> 60 ${joint} 50`, "all-of-which [comparison > 60; comparison 50]"]),
  ],
  ["words over a ratio's bar", ({ outOf }) => phrases(...outOf).map((bar) => [`>= 3 ${bar} 4`, "comparison >= 3/4"])],
  ["percent", ({ percent }) => phrases(...percent).map((sign) => [`>= 80 ${sign}`, "comparison >= 80%"])],
  [
    "units",
    ({ units }) =>
      units.flatMap(({ unit, forms }) => {
        const name = unit.kind === "measure" ? unit.symbol : nameUnit(unit);
        return phrases(...forms).map((form): Case => [`>= 7 ${form}`, `comparison >= 7 ${name}`]);
      }),
  ],
  ["numbers", ({ numerals }) => each(numerals, (word, value) => [`>= ${word}`, `comparison >= ${value}`])],
  [
    "scales",
    ({ scales }) => each(scales, (word, zeros) => [`>= 5 ${word}`, `comparison >= 5${"0".repeat(Number(zeros))}`]),
  ],
  [
    "directions of a change",
    ({ directions }) => each(directions, (phrase, direction) => [`${phrase} 10%`, `change ${direction} 10%`]),
  ],
  ["answers", ({ answers }) => each(answers, (phrase, answer) => [phrase, `answer ${answer}`])],
  ["either answer", ({ yesNo }) => phrases(...yesNo).map((phrase) => [phrase, "answer either"])],
  ["no target", ({ unspecified }) => phrases(...unspecified).map((phrase) => [phrase, "unspecified"])],
  [
    "months",
    ({ months, monthAbbreviations }, { by }) =>
      [...months.entries(), ...monthAbbreviations.entries()].flatMap(([index, forms]) => {
        const day = `2020-${`${index + 1}`.padStart(2, "0")}-15`;
        return phrases(...forms).map((month): Case => [`${by} 15 ${month} 2020`, `deadline by ${day}`]);
      }),
  ],
];
const tried = (["it", "en"] as const).flatMap((locale) =>
  families.map(([name, casesOf]) => ({ locale, name, cases: casesOf(locales[locale].words, frames[locale]) })),
);

describe("all phrases of one meaning make one tree:", () => {
  it.each(tried)("$cases.length of $name ($locale)", ({ locale, cases }) => {
    const others = cases.flatMap(([text, reading]) => {
      const result = safeParse(text, { locale });
      const read = result.ok ? outline(result.expectation) : "refused";
      return read === reading ? [] : [`"${text}" is read as ${read}, not as ${reading}`];
    });
    expect(others).toEqual([]);
    expect(cases.length).toBeGreaterThan(2);
  });
});
