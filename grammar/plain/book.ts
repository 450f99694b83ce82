import type { Relation, Timing, Unit } from "../../src/ast.js";
import { keyOf } from "../key.js";
import { expand } from "../notation.js";
import { type Phrase, phraseBook } from "../phrases.js";
import type { Vocabulary } from "../vocabulary.js";
import { baseForm } from "./head.js";

/** The words of a vocabulary that stand in plain texts. */
export interface PlainBook {
  /** What stands before a value: "almeno", "non inferiore a", `>=`, or nothing at all. */
  readonly relations: ReadonlyMap<string, Relation | null>;
  /** What stands before a day or a month: "entro il", or nothing at all. */
  readonly timings: ReadonlyMap<string, Timing | null>;
  /** What stands before a range: "tra", "compreso tra il". */
  readonly betweens: ReadonlySet<string>;
  /** What stands between the ends of a range, as keys. */
  readonly to: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** What stands after a number, as it is written. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly months: ReadonlyMap<string, number>;
  /** By their keys. */
  readonly answers: ReadonlyMap<string, "yes" | "no">;
  readonly decimalMark: "," | ".";
  /** The key of the word for "of". */
  readonly of: string;
  /** Inflected form to base form. */
  readonly bases: ReadonlyMap<string, string>;
  /** Whether a word, by its key, has a part in any phrase. */
  readonly isKnown: (key: string) => boolean;
}

const books = new WeakMap<Vocabulary, PlainBook>();

/** The plain words of a vocabulary, gathered on first use. */
export function plainBook(vocabulary: Vocabulary): PlainBook {
  let book = books.get(vocabulary);
  if (book === undefined) {
    book = gather(vocabulary);
    books.set(vocabulary, book);
  }
  return book;
}

/** The relations as symbols, in the spellings that call for no remark. */
const symbols: readonly (readonly [string, Relation])[] = [
  [">=", ">="],
  ["≥", ">="],
  [">", ">"],
  ["<=", "<="],
  ["≤", "<="],
  ["<", "<"],
  ["=", "="],
];

function gather(vocabulary: Vocabulary): PlainBook {
  const bases = basesOf(vocabulary);
  const relations = new Map<string, Relation | null>([["", null], ...symbols]);
  addHeads(relations, vocabulary.relations, vocabulary, bases);
  const timings = new Map<string, Timing | null>([["", null]]);
  addHeads(timings, vocabulary.timings, vocabulary, bases);
  const betweens = new Map<string, "between" | null>();
  addHeads(betweens, { between: vocabulary.between }, vocabulary, bases);
  return {
    relations,
    timings,
    betweens: new Set(betweens.keys()),
    to: new Set(vocabulary.to.map(keyOf)),
    and: new Set(vocabulary.and.map(keyOf)),
    units: unitsOf(vocabulary),
    months: new Map(vocabulary.months.flatMap((names, index) => names.map((name) => [name, index + 1]))),
    answers: answersOf(vocabulary.answers),
    decimalMark: vocabulary.decimalMark,
    of: keyOf(vocabulary.of),
    bases,
    isKnown: wordsOf(vocabulary),
  };
}

function basesOf({ inflections }: Vocabulary): Map<string, string> {
  const bases = new Map<string, string>();
  for (const [base, forms] of Object.entries(inflections)) {
    for (const form of forms) bases.set(keyOf(form), keyOf(base));
  }
  return bases;
}

/**
 * Each phrase as the vocabulary spells it and in its base form, alone and with an article after it. None follows a
 * preposition, which takes it up: "da" and "il" make "dal".
 */
function addHeads<Name extends string>(
  heads: Map<string, Name | null>,
  table: Readonly<Partial<Record<Name, readonly string[]>>>,
  { inflections, definite }: Vocabulary,
  bases: ReadonlyMap<string, string>,
): void {
  for (const [name, forms] of Object.entries(table) as [Name, readonly string[]][]) {
    for (const phrase of forms.flatMap(expand)) {
      const last = phrase.slice(phrase.lastIndexOf(" ") + 1);
      const articles = Object.hasOwn(inflections, last) ? [] : definite;
      for (const head of [phrase, ...articles.map((article) => `${phrase} ${article}`)]) {
        if (!heads.has(head)) heads.set(head, name);
        const base = baseForm(head, bases);
        if (!heads.has(base)) heads.set(base, name);
      }
    }
  }
}

/** A unit that nothing else is spelled like: no letter alone, which may be a scale or a part of the year. */
const unitForm = /^(?:[%€$£]|[a-z]{2,}(?: [a-z]{2,})* ?\.?)$/;

/** Units as they are written: a full stop stands close to its word. "5 min" may also be a minimum. */
function unitsOf({ units, percent, relationsAfter }: Vocabulary): Map<string, Unit> {
  const table = new Map<string, Unit>();
  const relations = new Set(Object.values(relationsAfter).flat().flatMap(expand));
  for (const { unit, forms } of [{ unit: { kind: "percent" } as const, forms: percent }, ...units]) {
    for (const form of forms.flatMap(expand)) {
      const isPlain = unitForm.test(form) && !relations.has(form);
      const written = form.replace(" .", ".");
      if (isPlain && !table.has(written)) table.set(written, unit);
    }
  }
  return table;
}

function answersOf(answers: Vocabulary["answers"]): Map<string, "yes" | "no"> {
  return new Map((["yes", "no"] as const).flatMap((answer) => answers[answer].map((word) => [keyOf(word), answer])));
}

/** All words of all phrases, asked for only when a text has words after its number. */
function wordsOf(vocabulary: Vocabulary): (key: string) => boolean {
  let words: Set<string> | undefined;
  return (key) => {
    if (words === undefined) {
      words = new Set(phraseBook(vocabulary).bases.keys());
      addWords(words, phraseBook(vocabulary).root);
    }
    return words.has(key);
  };
}

function addWords(words: Set<string>, { next }: Phrase): void {
  for (const [word, phrase] of next) {
    words.add(word);
    addWords(words, phrase);
  }
}
