import type { DecimalText, Grain, Relation, Timing, Unit } from "../src/ast.js";
import { keyOf } from "./key.js";
import { tokenize } from "./lexer.js";
import { expand } from "./notation.js";
import { arrows, plusMinus, relationSymbols } from "./symbols.js";
import type { Vocabulary } from "./vocabulary.js";

/** What a phrase may mean. Which meaning holds in a text is decided by what stands around it. */
export type Meaning =
  | { readonly as: "relation"; readonly relation: Relation }
  | { readonly as: "relation-after"; readonly relation: Relation }
  | { readonly as: "timing"; readonly timing: Timing }
  | { readonly as: "limits"; readonly lower: boolean | null; readonly upper: boolean | null }
  | { readonly as: "numeral"; readonly value: DecimalText }
  | { readonly as: "ordinal"; readonly value: number }
  | { readonly as: "approximate"; readonly value: DecimalText }
  | { readonly as: "fraction"; readonly fraction: string }
  | { readonly as: "scale"; readonly zeros: number }
  | { readonly as: "unit"; readonly unit: Unit }
  | { readonly as: "month"; readonly month: number; readonly abbreviated: boolean }
  | { readonly as: "part"; readonly grain: Exclude<Grain, "day" | "month" | "year"> }
  | { readonly as: "day-of"; readonly day: number }
  | { readonly as: "direction"; readonly direction: "increase" | "decrease" | "improvement" | "worsening" | "none" }
  | { readonly as: "rank"; readonly when: "sure" | "alone" | "named" }
  | { readonly as: "sign"; readonly sign: "+" | "-" }
  | { readonly as: "changing"; readonly direction: "increase" | "decrease" }
  | { readonly as: "comparing"; readonly direction: "improvement" | "none" }
  | { readonly as: "movement"; readonly direction: "increase" | "decrease" | "move" }
  | { readonly as: "direction-after"; readonly direction: "increase" | "decrease" | "improvement" }
  | { readonly as: "answer"; readonly answer: "yes" | "no" | null }
  | {
      readonly as:
        | "between"
        | "to"
        | "and"
        | "or"
        | "out-of"
        | "of-which"
        | "article"
        | "qualifier"
        | "number-sign"
        | "cited"
        | "every"
        | "place"
        | "aged"
        | "linking"
        | "none"
        | "act"
        | "rating"
        | "definite"
        | "variable"
        | "one"
        | "weekday"
        | "year"
        | "this-year"
        | "next-year"
        | "end-of"
        | "whole-of"
        | "hour"
        | "in-year"
        | "reference"
        | "total"
        | "level"
        | "result"
        | "score-points"
        | "when"
        | "half"
        | "elsewhere"
        | "tolerance"
        | "occasion"
        | "timely"
        | "unspecified"
        | "ordinal-mark"
        | "negation"
        | "loose"
        | "copula"
        | "label"
        | "onward"
        | "previous-year"
        | "one-in"
        | "rank-noun"
        | "amount-link"
        | "with"
        | "plus-minus";
    };

/** A node of the phrase tree: the words that may follow, and what the phrase that ends here may mean. */
export interface Phrase {
  readonly next: Map<string, Phrase>;
  readonly meanings: Meaning[];
}

/** The meanings of phrases that have one last word. */
export type Endings = ReadonlySet<Meaning["as"]>;

/** A vocabulary made ready for looking up. */
export interface PhraseBook {
  readonly root: Phrase;
  /** Inflected form to base form. Maps, never plain objects: "constructor" is a word too. */
  readonly bases: ReadonlyMap<string, string>;
  readonly vocabulary: Vocabulary;
  /** What a phrase may mean that ends with a word: all that a look to the left can recognise. */
  readonly endings: ReadonlyMap<string, Endings>;
}

const books = new WeakMap<Vocabulary, PhraseBook>();

/** The phrase tree of a vocabulary, built once on first use. */
export function phraseBook(vocabulary: Vocabulary): PhraseBook {
  let book = books.get(vocabulary);
  if (book === undefined) {
    book = build(vocabulary);
    books.set(vocabulary, book);
  }
  return book;
}

/** The key under which a word of a text is looked up: its base form. */
export function baseOf(image: string, book: PhraseBook): string {
  const key = keyOf(image);
  return book.bases.get(key) ?? key;
}

function build(vocabulary: Vocabulary): PhraseBook {
  const bases = new Map<string, string>();
  for (const [base, forms] of Object.entries(vocabulary.inflections)) {
    for (const form of forms) bases.set(keyOf(form), keyOf(base));
  }
  const endings = new Map<string, Set<Meaning["as"]>>();
  const book: PhraseBook = { root: { next: new Map(), meanings: [] }, bases, vocabulary, endings };
  for (const [meaning, forms] of entries(vocabulary)) {
    for (const form of forms) {
      for (const phrase of expand(form)) {
        const last = add(book, phrase, meaning);
        // The digits of "n+1" are no word.
        if (/^\d/.test(last)) continue;
        const known = endings.get(last);
        if (known === undefined) endings.set(last, new Set([meaning.as]));
        else known.add(meaning.as);
      }
    }
  }
  // "Of" ends so many phrases that it tells nothing.
  endings.delete(vocabulary.of);
  return book;
}

/** Adds a phrase and returns its last word (the one before a final full stop). */
function add(book: PhraseBook, phrase: string, meaning: Meaning): string {
  let node = book.root;
  let last = "";
  for (const key of keysOf(phrase, book)) {
    if (key !== ".") last = key;
    let following = node.next.get(key);
    if (following === undefined) {
      following = { next: new Map(), meanings: [] };
      node.next.set(key, following);
    }
    node = following;
  }
  if (node !== book.root && !node.meanings.includes(meaning)) node.meanings.push(meaning);
  return last;
}

const plainWords = /^[a-z]+(?: [a-z]+)*$/;

/** Most phrases are plain words, which are their own keys: to ask the lexer takes ten times as long for the same. */
function keysOf(phrase: string, book: PhraseBook): readonly string[] {
  if (plainWords.test(phrase)) return phrase.split(" ").map((word) => book.bases.get(word) ?? word);
  return tokenize(phrase).map(({ image }) => baseOf(image, book));
}

type Entry = readonly [Meaning, readonly string[]];

/** Every list of a vocabulary with the meaning of its phrases; the order decides between meanings of one phrase. */
function entries(vocabulary: Vocabulary): Entry[] {
  return [
    [{ as: "unspecified" }, vocabulary.unspecified],
    [{ as: "elsewhere" }, vocabulary.elsewhere],
    [{ as: "result" }, [...arrows, ...vocabulary.result]],
    ...keyed(vocabulary.relationsAfter, (relation): Meaning => ({ as: "relation-after", relation })),
    ...keyed(relationSymbols, (relation): Meaning => ({ as: "relation", relation })),
    ...vocabulary.units.map((row): Entry => [{ as: "unit", unit: row.unit }, row.forms]),
    ...keyed(vocabulary.ranks, (when): Meaning => ({ as: "rank", when })),
    ...keyed(vocabulary.comparing, (direction): Meaning => ({ as: "comparing", direction })),
    ...keyed(vocabulary.relations, (relation): Meaning => ({ as: "relation", relation })),
    [{ as: "to" }, vocabulary.to],
    [{ as: "between" }, vocabulary.between],
    [{ as: "reference" }, vocabulary.reference],
    [{ as: "in-year" }, vocabulary.inYear],
    ...keyed(vocabulary.timings, (timing): Meaning => ({ as: "timing", timing })),
    ...vocabulary.limits.map(({ lower, upper, forms }): Entry => [{ as: "limits", lower, upper }, forms]),
    ...keyed(vocabulary.numerals, (value): Meaning => ({ as: "numeral", value })),
    ...vocabulary.approximate.map(({ value, forms }): Entry => [{ as: "approximate", value: `${value}` }, forms]),
    ...keyed(vocabulary.ordinals, (value): Meaning => ({ as: "ordinal", value: Number(value) })),
    ...keyed(vocabulary.scales, (zeros): Meaning => ({ as: "scale", zeros: Number(zeros) })),
    ...keyed(vocabulary.dayOf, (day): Meaning => ({ as: "day-of", day: Number(day) })),
    ...keyed(vocabulary.parts, (grain): Meaning => ({ as: "part", grain })),
    ...keyed(vocabulary.directions, (direction): Meaning => ({ as: "direction", direction })),
    ...keyed(vocabulary.changing, (direction): Meaning => ({ as: "changing", direction })),
    ...keyed(vocabulary.movements, (direction): Meaning => ({ as: "movement", direction })),
    ...keyed(vocabulary.directionsAfter, (direction): Meaning => ({ as: "direction-after", direction })),
    ...keyed(vocabulary.answers, (answer): Meaning => ({ as: "answer", answer })),
    ...vocabulary.months.map((forms, index): Entry => [{ as: "month", month: index + 1, abbreviated: false }, forms]),
    ...vocabulary.monthAbbreviations.map(
      (forms, index): Entry => [
        { as: "month", month: index + 1, abbreviated: true },
        forms.map((form) => `${form}[ .]`),
      ],
    ),
    [{ as: "answer", answer: null }, vocabulary.yesNo],
    [{ as: "unit", unit: { kind: "percent" } }, vocabulary.percent],
    [{ as: "unit", unit: { kind: "percentage-point" } }, vocabulary.points],
    [{ as: "direction", direction: "none" }, vocabulary.keep],
    ...keyed(vocabulary.signs, (sign): Meaning => ({ as: "sign", sign })),
    [{ as: "half" }, vocabulary.half],
    [{ as: "tolerance" }, vocabulary.tolerance],
    [{ as: "and" }, vocabulary.and],
    [{ as: "or" }, vocabulary.or],
    [{ as: "out-of" }, vocabulary.outOf],
    [{ as: "of-which" }, vocabulary.ofWhich],
    [{ as: "number-sign" }, vocabulary.numberSigns],
    [{ as: "article" }, vocabulary.articles],
    [{ as: "qualifier" }, vocabulary.qualifiers],
    [{ as: "cited" }, vocabulary.cited],
    [{ as: "every" }, vocabulary.every],
    [{ as: "place" }, vocabulary.places],
    [{ as: "aged" }, vocabulary.aged],
    [{ as: "linking" }, vocabulary.linking],
    [{ as: "none" }, vocabulary.none],
    [{ as: "act" }, vocabulary.acts],
    [{ as: "rating" }, vocabulary.rating],
    [{ as: "definite" }, vocabulary.definite],
    [{ as: "variable" }, vocabulary.variable],
    [{ as: "one" }, vocabulary.one],
    [{ as: "weekday" }, vocabulary.weekdays],
    [{ as: "year" }, vocabulary.year],
    [{ as: "this-year" }, vocabulary.thisYear],
    [{ as: "next-year" }, vocabulary.nextYear],
    [{ as: "end-of" }, vocabulary.endOf],
    [{ as: "whole-of" }, vocabulary.wholeOf],
    [{ as: "hour" }, vocabulary.hour],
    [{ as: "one-in" }, vocabulary.oneIn],
    [{ as: "rank-noun" }, vocabulary.rankNouns],
    [{ as: "amount-link" }, vocabulary.amountLinks],
    [{ as: "with" }, vocabulary.with],
    [{ as: "total" }, vocabulary.total],
    [{ as: "level" }, vocabulary.levels],
    [{ as: "score-points" }, vocabulary.scorePoints],
    [{ as: "when" }, vocabulary.when],
    [{ as: "occasion" }, vocabulary.occasions],
    [{ as: "timely" }, vocabulary.timely],
    [{ as: "ordinal-mark" }, vocabulary.ordinalMarks],
    [{ as: "plus-minus" }, [...plusMinus, ...vocabulary.plusMinus]],
    ...keyed(vocabulary.fractions, (fraction): Meaning => ({ as: "fraction", fraction })),
    [{ as: "negation" }, vocabulary.negations],
    [{ as: "loose" }, vocabulary.loose],
    [{ as: "copula" }, vocabulary.copulas],
    [{ as: "label" }, vocabulary.labels],
    [{ as: "onward" }, vocabulary.onward],
    [{ as: "previous-year" }, vocabulary.previousYear],
  ];
}

function keyed<Table extends Readonly<Record<string, readonly string[]>>>(
  table: Table,
  meaningOf: (key: keyof Table) => Meaning,
): Entry[] {
  return Object.entries(table).map(([key, forms]) => [meaningOf(key), forms]);
}
