import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expand } from "../../grammar/notation.js";
import { readPlain } from "../../grammar/plain.js";
import { readThroughGrammar } from "../../grammar/read.js";
import type { ReadingHints } from "../../grammar/reading.js";
import type { Vocabulary } from "../../grammar/vocabulary.js";
import { locales } from "../../src/locale/locales.js";
import { corpusTexts, mutated, soup } from "../arbitraries/texts.js";

const names = ["it", "en"] as const;
const allHints: readonly ReadingHints[] = [
  { slash: "ratio", dateOrder: "day-first" },
  { slash: "date", dateOrder: "day-first" },
  { slash: "ratio", dateOrder: "month-first" },
  { slash: "date", dateOrder: "month-first" },
];

/** Whether a text is read as plain; where it is, the grammar must read it alike, remarks and all. */
function isPlainAndAgrees(text: string, vocabulary: Vocabulary): boolean {
  let isPlain = false;
  for (const hints of allHints) {
    const plain = readPlain(text, vocabulary, hints);
    if (plain === null) continue;
    isPlain = true;
    expect(readThroughGrammar(text, vocabulary, hints), text).toEqual(plain);
  }
  return isPlain;
}

function expanded(...tables: readonly (readonly string[] | Readonly<Record<string, readonly string[]>>)[]): string[] {
  const forms = tables.flatMap((table) => (Array.isArray(table) ? table : Object.values(table).flat()));
  return [...new Set(forms.flatMap(expand).map((phrase) => phrase.replaceAll(" .", ".")))];
}

/** Whatever the vocabulary may put before a value or a date, whether it belongs there or not. */
function headsOf(words: Vocabulary): string[] {
  const { relations, timings, directions, between, to, articles, linking, loose, reference, inYear } = words;
  const { labels, endOf, wholeOf, negations, qualifiers, cited, acts, total, result, every, places } = words;
  const phrases = expanded(
    ...[relations, timings, directions],
    ...[between, to, articles, linking, loose, reference, inYear, labels, endOf, wholeOf, negations, qualifiers],
    ...[cited, acts, total, result, every, places],
  );
  return phrases.flatMap((phrase) => inflected(phrase, words));
}

/** A phrase, with its last word in every form, in capitals, and with an article after it. */
function inflected(phrase: string, { inflections, definite }: Vocabulary): string[] {
  const last = phrase.slice(phrase.lastIndexOf(" ") + 1);
  const forms = Object.hasOwn(inflections, last) ? (inflections[last] ?? []) : [];
  const stem = phrase.slice(0, phrase.length - last.length);
  const articles = definite.flatMap((article) => [article, ...(inflections[article] ?? [])]);
  return [
    phrase,
    phrase.toUpperCase(),
    ...forms.map((form) => stem + form),
    ...articles.map((article) => `${phrase} ${article}`),
  ];
}

/** Whatever the vocabulary may put after a number. */
function tailsOf(words: Vocabulary): string[] {
  const { units, percent, points, scales, scaleLetters, relationsAfter, directionsAfter, scorePoints, parts } = words;
  const { months, monthAbbreviations, weekdays, ordinalMarks, limits, bases } = words;
  return expanded(
    ...units.map(({ forms }) => forms),
    ...[percent, points, scales, relationsAfter, directionsAfter, scorePoints, parts, Object.keys(scaleLetters)],
    ...[...months, ...monthAbbreviations, weekdays, ordinalMarks, bases],
    ...limits.map(({ forms }) => forms),
  );
}

const symbols = [
  "",
  ">",
  ">=",
  "<",
  "<=",
  "=",
  "≥",
  "≤",
  "=>",
  "=<",
  "> =",
  "< =",
  "~",
  "!=",
  "±",
  "+",
  "-",
  "n.",
  "€",
];
const numbers = ["5", "0", "007", "12", "2021", "1,5", "1.5", "1.000", "1,000", "20,00", "1.100.000,50", "1.00.0"];
const pairs = [
  "3/4",
  "2/4",
  "28/2",
  "31/4",
  "4/30",
  "0/3",
  "03/4",
  "30/06",
  "12/12",
  "31/12",
  "30/12",
  "30/6",
  "3/0",
  "250/75",
  "31/40",
  "2020/2021",
  "12/2021",
];
const days = [
  "15/07/2020",
  "31-12-2021",
  "31.04.2021",
  "15.7.20",
  "32/01/2021",
  "30 giugno",
  "1 march 2021",
  "7 march",
];
const ranges = [
  "10-15%",
  "10-5%",
  "1-2 giorni",
  "3%-5%",
  "10-12 gg.",
  "2019-2021",
  "5-5%",
  "60 e 75",
  "60 and 75%",
  "3 a 5",
  "3 to 5 zzz",
  "60% a 75%",
  "75 e 60",
  "2019 e 2021",
  "5 e 10 gg.",
  "60 e il 75%",
  "60 e l'80%",
  "60 and the 75",
];
const things = ["3 incontri", "100% delle pratiche evase", "15 giorni medi", "10% of zzz", "7 zzz di di qqq", "3 del"];
const bodies = [
  ...numbers,
  "80%",
  "80 %",
  "30 giorni",
  "10 working days",
  "5'",
  ...pairs,
  ...days,
  ...ranges,
  ...things,
];

describe("plain reading", () => {
  for (const name of names) {
    const { words } = locales[name];

    it(`agrees with the grammar on every text of the corpus (${name})`, () => {
      const plain = corpusTexts(name).filter((text) => isPlainAndAgrees(text, words));
      expect(plain.length).toBeGreaterThan(30);
    });

    it(`agrees with the grammar on every opening before every kind of value (${name})`, () => {
      // A different share of the pairs for each body, which meets every opening with some of them.
      const heads = headsOf(words);
      const stride = Math.ceil(heads.length / 120);
      let plain = 0;
      for (const [turn, body] of bodies.entries()) {
        for (let at = turn % stride; at < heads.length; at += stride) {
          if (isPlainAndAgrees(`${heads[at]} ${body}`, words)) plain += 1;
          if (isPlainAndAgrees(`${heads[at]}${body}`, words)) plain += 1;
        }
        for (const symbol of symbols) {
          if (isPlainAndAgrees(`${symbol} ${body}`.trimStart(), words)) plain += 1;
          if (isPlainAndAgrees(`${symbol}${body} `, words)) plain += 1;
        }
      }
      expect(plain).toBeGreaterThan(800);
    });

    it(`agrees with the grammar on whatever stands after a number (${name})`, () => {
      let plain = 0;
      for (const tail of tailsOf(words)) {
        for (const head of ["", "> ", name === "it" ? "almeno " : "at least ", name === "it" ? "entro " : "within "]) {
          for (const number of ["5", "12", "2021", "3,5", "0"]) {
            for (const text of [
              `${head}${number} ${tail}`,
              `${head}${number}${tail}`,
              `${head}${number} ${tail} zzz`,
            ]) {
              if (isPlainAndAgrees(text, words)) plain += 1;
            }
          }
        }
      }
      expect(plain).toBeGreaterThan(500);
    });

    it(`agrees with the grammar on words, numbers and marks put together anyhow (${name})`, () => {
      const word = fc.oneof(
        fc.constantFrom(...headsOf(words)),
        fc.constantFrom(...tailsOf(words)),
        fc.stringMatching(/^[a-zà-ù]{2,9}$/),
      );
      const piece = fc.oneof(word, fc.constantFrom(...bodies), fc.constantFrom(...symbols));
      const text = fc
        .tuple(fc.array(fc.tuple(piece, fc.constantFrom(" ", " ", " ", "", "  ")), { minLength: 1, maxLength: 5 }))
        .map(([pieces]) => pieces.flat().join(""));
      fc.assert(
        fc.property(fc.oneof(text, mutated(name), soup(name)), (written) => {
          isPlainAndAgrees(written, words);
        }),
        { numRuns: 5000 },
      );
    });
  }
});
