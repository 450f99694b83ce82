import type { Relation, Timing, Unit } from "../../src/ast.js";
import { keyOf } from "../key.js";
import { expand } from "../notation.js";
import { type Phrase, phraseBook } from "../phrases.js";
import type { Vocabulary } from "../vocabulary.js";
import { baseForm } from "./head.js";
import { once } from "./once.js";

/** The words of a vocabulary that stand in plain texts; each list is made when it is first asked for. */
export interface PlainBook {
  /** What stands before a value: "almeno", "non inferiore a". */
  readonly relations: () => ReadonlyMap<string, Relation>;
  /** What stands after a value: "o più". */
  readonly relationsAfter: () => ReadonlyMap<string, Relation>;
  /** What counts the thing after the number, saying nothing: "n.". */
  readonly numberSigns: () => ReadonlySet<string>;
  /** What stands before an amount of money: "€". */
  readonly currencies: () => ReadonlyMap<string, Unit>;
  /** What stands before a day or a month: "entro il". */
  readonly timings: () => ReadonlyMap<string, Timing>;
  /** What stands before a range: "tra", "compreso tra il". */
  readonly betweens: () => ReadonlyMap<string, "between">;
  /** What stands between the ends of a range, as keys. */
  readonly to: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** What stands after a number, as it is written. */
  readonly units: () => ReadonlyMap<string, Unit>;
  readonly months: () => ReadonlyMap<string, number>;
  /** By their keys. */
  readonly answers: () => ReadonlyMap<string, "yes" | "no">;
  /** The definite article, as a key. */
  readonly definite: ReadonlySet<string>;
  readonly decimalMark: "," | ".";
  /** The key of the word for "of". */
  readonly of: string;
  /** Inflected form to base form. */
  readonly bases: () => ReadonlyMap<string, string>;
  /** All words of all phrases, as keys. */
  readonly words: () => ReadonlySet<string>;
}

const books = new WeakMap<Vocabulary, PlainBook>();

/** The plain words of a vocabulary. */
export function plainBook(vocabulary: Vocabulary): PlainBook {
  let book = books.get(vocabulary);
  if (book === undefined) {
    book = bookOf(vocabulary);
    books.set(vocabulary, book);
  }
  return book;
}

function bookOf(vocabulary: Vocabulary): PlainBook {
  const { relations, timings, between, to, and, months, answers, of, definite, decimalMark } = vocabulary;
  const bases = once(() => basesOf(vocabulary));
  return {
    relations: once(() => headsOf(relations, vocabulary, bases())),
    relationsAfter: once(() => relationsAfterOf(vocabulary)),
    numberSigns: once(() => new Set([...spelled({ sign: vocabulary.numberSigns })].map(([form]) => form))),
    currencies: once(() => currenciesOf(vocabulary)),
    timings: once(() => headsOf(timings, vocabulary, bases())),
    betweens: once(() => headsOf({ between }, vocabulary, bases())),
    to: new Set(to.map(keyOf)),
    and: new Set(and.map(keyOf)),
    units: once(() => unitsOf(vocabulary)),
    months: once(() => new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))),
    answers: once(() => new Map([...listed(answers)].map(([answer, form]) => [keyOf(form), answer]))),
    definite: new Set(definite.map(keyOf)),
    decimalMark,
    of: keyOf(of),
    bases,
    words: once(() => wordsOf(vocabulary)),
  };
}

function basesOf({ inflections }: Vocabulary): Map<string, string> {
  return new Map([...listed(inflections)].map(([base, form]) => [keyOf(form), keyOf(base)]));
}

function* listed<Name extends string>(
  table: Readonly<Record<Name, readonly string[]>>,
): Generator<readonly [Name, string]> {
  for (const [name, forms] of Object.entries(table) as [Name, readonly string[]][]) {
    for (const form of forms) yield [name, form];
  }
}

/**
 * Each phrase as the vocabulary spells it and in its base form, alone and with an article after it. None follows a
 * preposition, which takes it up: "da" and "il" make "dal".
 */
function headsOf<Name extends string>(
  table: Readonly<Record<Name, readonly string[]>>,
  { inflections, definite }: Vocabulary,
  bases: ReadonlyMap<string, string>,
): Map<string, Name> {
  const heads = new Map<string, Name>();
  for (const [name, form] of listed(table)) {
    for (const phrase of expand(form)) {
      const last = phrase.slice(phrase.lastIndexOf(" ") + 1);
      const articles = Object.hasOwn(inflections, last) ? [] : definite;
      for (const head of [phrase, ...articles.map((article) => `${phrase} ${article}`)]) {
        if (!heads.has(head)) heads.set(head, name);
        const base = baseForm(head, bases);
        if (!heads.has(base)) heads.set(base, name);
      }
    }
  }
  return heads;
}

/** Each phrase as it is written, a full stop close to its word. */
function* spelled<Name extends string>(
  table: Readonly<Record<Name, readonly string[]>>,
): Generator<readonly [string, Name]> {
  for (const [name, form] of listed(table)) {
    for (const phrase of expand(form)) yield [phrase.replaceAll(" .", "."), name];
  }
}

/** "5 min" may be minutes. */
function relationsAfterOf({ relationsAfter, units }: Vocabulary): Map<string, Relation> {
  const unitForms = new Set(units.flatMap(({ forms }) => forms));
  return new Map([...spelled(relationsAfter)].filter(([form]) => !unitForms.has(form.replace(".", ""))));
}

function currenciesOf({ units }: Vocabulary): Map<string, Unit> {
  const currencies = units.filter(({ unit }) => unit.kind === "currency");
  return new Map(currencies.flatMap(({ unit, forms }) => forms.filter(isSign).map((form) => [form, unit] as const)));
}

function isSign(form: string): boolean {
  return form.length === 1;
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

function wordsOf(vocabulary: Vocabulary): Set<string> {
  const { bases, root } = phraseBook(vocabulary);
  const words = new Set(bases.keys());
  addWords(words, root);
  return words;
}

function addWords(words: Set<string>, { next }: Phrase): void {
  for (const [word, phrase] of next) {
    words.add(word);
    addWords(words, phrase);
  }
}
