import fc from "fast-check";
import { type Phrase, phraseBook } from "../../grammar/phrases.js";
import { locales } from "../../src/locale/locales.js";
import type { LocaleName } from "../../src/options.js";
import { accepted } from "../corpus/accepted.js";
import { rejected } from "../corpus/rejected.js";

/** Every phrase of a language that means something, in the form under which it is looked up. */
function phrases(locale: LocaleName): string[] {
  const walk = ({ next, meanings }: Phrase, path: string): string[] => [
    ...(meanings.length > 0 ? [path] : []),
    ...[...next].flatMap(([key, phrase]) => walk(phrase, path === "" ? key : `${path} ${key}`)),
  ];
  return walk(phraseBook(locales[locale].words).root, "");
}

const symbols = [
  "<",
  ">",
  "=",
  "≥",
  "±",
  "%",
  "€",
  "/",
  "-",
  "–",
  "+",
  ",",
  ".",
  ";",
  ":",
  "(",
  ")",
  "→",
  "'",
  "°",
  "«",
  "»",
];
const figures = [
  "0",
  "5",
  "12",
  "100",
  "80%",
  "1.100",
  "2,5",
  "3/4",
  "30/06",
  "31/12/2020",
  "2021",
  "1)",
  "a)",
  "n. 3",
  "15",
];
const nouns = ["report", "incontri", "delle pratiche", "Piano", "of requests", "x", "CO2", "SI", "NO", "yes"];

/** Words, figures and symbols of the language in any order: close enough to targets to reach every rule. */
export function soup(locale: LocaleName): fc.Arbitrary<string> {
  const fragment = fc.oneof(
    { arbitrary: fc.constantFrom(...phrases(locale)), weight: 3 },
    { arbitrary: fc.constantFrom(...figures), weight: 3 },
    fc.constantFrom(...symbols),
    fc.constantFrom(...nouns),
  );
  return fc
    .array(fc.tuple(fragment, fc.constantFrom(" ", " ", " ", "")), { maxLength: 12 })
    .map((parts) => parts.map(([text, gap]) => text + gap).join(""));
}

/** Text in which anything may stand: other scripts, signs, lone surrogates, control characters. */
export const wild: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
);

/** The texts of the corpus. */
export function corpusTexts(locale: LocaleName): string[] {
  const read = Object.values(accepted).flatMap((rows) => rows[locale].map(({ text }) => text));
  return [...read, ...rejected[locale].map(({ text }) => text)];
}

/** A text of the corpus with some characters cut out, doubled, swapped or put in. */
export function mutated(locale: LocaleName): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.nat(),
    fc.constantFrom("cut", "double", "swap", "insert"),
    fc.constantFrom(...symbols, "7", " "),
  );
  return fc
    .tuple(fc.constantFrom(...corpusTexts(locale)), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([text, changes]) => changes.reduce((now, [place, how, mark]) => mutate(now, place, how, mark), text));
}

function mutate(text: string, place: number, how: "cut" | "double" | "swap" | "insert", mark: string): string {
  const at = text.length === 0 ? 0 : place % text.length;
  const [head, here, next, tail] = [
    text.slice(0, at),
    text.slice(at, at + 1),
    text.slice(at + 1, at + 2),
    text.slice(at + 2),
  ];
  switch (how) {
    case "cut":
      return head + next + tail;
    case "double":
      return head + here + here + next + tail;
    case "swap":
      return head + next + here + tail;
    case "insert":
      return head + mark + here + next + tail;
    default:
      return how satisfies never;
  }
}

/** Any of them. */
export function anyText(locale: LocaleName): fc.Arbitrary<string> {
  return fc.oneof({ arbitrary: soup(locale), weight: 3 }, { arbitrary: mutated(locale), weight: 3 }, wild);
}
