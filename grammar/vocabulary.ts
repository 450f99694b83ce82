import type { Grain, Relation, Timing, Unit } from "../src/ast.js";

/**
 * What a language brings to the grammar, as data. A form is a phrase in a small notation: `(a|b)` is a choice, `[a]` may
 * be left out, and a word stands for all its inflections listed in `inflections` ("di" for del, dello, dell', degli …).
 * Accents and capitals do not matter: "più", "PIU'" and "piu" are one word.
 */
export interface Vocabulary {
  readonly decimalMark: "," | ".";

  /** The word for "of", by its base form. */
  readonly of: string;
  /** A base form and the words that count as the same. */
  readonly inflections: Readonly<Record<string, readonly string[]>>;

  /** Before a value: "maggiore di". Before a moment the same words bear on the calendar: "non oltre il 30/06". */
  readonly relations: Readonly<Record<Relation, readonly string[]>>;
  /** After a value: "o più". */
  readonly relationsAfter: Readonly<Record<"<=" | ">=" | "~", readonly string[]>>;
  /** Timings that before a year rather date a name: "Bilancio per il 2021". */
  readonly loose: readonly string[];
  /** Before a moment only: "scadenza". */
  readonly timings: Readonly<Record<Timing, readonly string[]>>;

  /** Opens a range or a period ("tra") where two ends follow. */
  readonly between: readonly string[];
  /** Stands between the two ends ("a", "fino a"). */
  readonly to: readonly string[];
  readonly and: readonly string[];
  readonly or: readonly string[];
  /** "su" in "3 su 4". */
  readonly outOf: readonly string[];
  /** "in" in "1 in 4", which says so only right between two numbers. */
  readonly oneIn: readonly string[];
  /**
   * Before a place in a ranking, which is the better the smaller it is: `sure` with any number ("tra i primi 10"),
   * `alone` with nothing after it ("top 10"), `named` with a word for a place after it ("primi 10 in classifica").
   */
  readonly ranks: Readonly<Record<"sure" | "alone" | "named", readonly string[]>>;
  /** "posti", "in classifica": a place in a ranking. */
  readonly rankNouns: readonly string[];
  /** "di cui": what follows is a part of what came before. */
  readonly ofWhich: readonly string[];
  /** "estremi esclusi" and the like, with what they say about the lower and the upper end. */
  readonly limits: readonly {
    readonly lower: boolean | null;
    readonly upper: boolean | null;
    readonly forms: readonly string[];
  }[];

  /** Before a number, saying nothing: "il", "n.", "numero". */
  readonly articles: readonly string[];
  /** Prepositions that may stand between a relation and its number: "almeno del 10%", `> di 50`. */
  readonly linking: readonly string[];
  /** Stands for the measured value in `60% < x <= 75%`. */
  readonly variable: readonly string[];
  /** Articles that make a date of `2/4`: "il". */
  readonly definite: readonly string[];
  /** Before a number, a word of the subject that must not part a relation from it: "altri", "nuovi". */
  readonly qualifiers: readonly string[];
  /** Endings of the nouns that a number such as 2021 counts ("2021 users", but "2021 budget"); null where all may be. */
  readonly counted: readonly string[] | null;
  /** "n.": counts what follows, or cites an act where one was named before it. */
  readonly numberSigns: readonly string[];
  /** Acts and parts that are cited by number: "articolo", "fase". */
  readonly cited: readonly string[];
  /** Acts that are named after their date: "CCNL 21 maggio 2018". */
  readonly acts: readonly string[];
  /** Words between a value and what it is taken of: "120 per 100.000 residenti". */
  readonly bases: readonly string[];
  /** Before a value they turn it around, which no rule takes: "non > 5", "tutti tranne 3". */
  readonly negations: readonly string[];
  /** Verbs that may stand between a negation and what it turns around: "non deve essere inferiore a". */
  readonly copulas: readonly string[];
  /** Words before the year of a schedule: "Target 2022: 70%". */
  readonly labels: readonly string[];
  /** Times without a date: "Natale", "estate"; a bare one with its year is a deadline that no day can be held against. */
  readonly occasions: readonly string[];
  /** Says of a thing that it is in time: "nei termini". */
  readonly timely: readonly string[];
  /** Opens an exception to a deadline, which is reported and not judged: "salvo proroghe". */
  readonly unless: readonly string[];
  /** After a day that something runs from, saying nothing more: "in poi". */
  readonly onward: readonly string[];
  /** In brackets after a value, how far off it may be: "80% (tolleranza 5%)". */
  readonly tolerance: readonly string[];
  /** "più o meno" between a value and its margin. */
  readonly plusMinus: readonly string[];
  /** "la metà di", by numerator and denominator. */
  readonly fractions: Readonly<Record<"1/2" | "1/3" | "2/3" | "1/4" | "3/4", readonly string[]>>;
  /** Opens the ends of a scale: "su una scala da 1 a 5". */
  readonly rating: readonly string[];
  /** Before an age, which qualifies people and counts nothing: "over 65". */
  readonly aged: readonly string[];
  /** Streets and squares, which are named after days: "via 25 Aprile". */
  readonly places: readonly string[];
  /** "ogni" in "ogni 3 mesi": a frequency, part of the name. */
  readonly every: readonly string[];

  readonly numerals: Readonly<Record<string, readonly string[]>>;
  /** After "un" or "una", about so many: "una decina". */
  readonly approximate: readonly { readonly value: number; readonly forms: readonly string[] }[];
  /** "nessun" before a noun: none at all. */
  readonly none: readonly string[];
  /** "un": an article, but the number one right after a relation. */
  readonly one: readonly string[];
  /** Whether the article alone counts too: "una relazione annuale" is one. */
  readonly oneCounts: boolean;
  readonly ordinals: Readonly<Record<number, readonly string[]>>;
  /** What may follow the digits of an ordinal: "°", "ma". */
  readonly ordinalMarks: readonly string[];
  /** Scale words and how many zeros they add. */
  readonly scales: Readonly<Record<number, readonly string[]>>;
  /** Scale letters, exactly as written: `M`, `k`. */
  readonly scaleLetters: Readonly<Record<string, number>>;
  readonly percent: readonly string[];
  readonly points: readonly string[];
  readonly units: readonly { readonly unit: Unit; readonly forms: readonly string[] }[];

  /** Twelve rows, January first. */
  readonly months: readonly (readonly string[])[];
  /** Abbreviations, taken for a month only beside a number. */
  readonly monthAbbreviations: readonly (readonly string[])[];
  /** Whether "July 15, 2020" is a date. */
  readonly monthFirst: boolean;
  readonly weekdays: readonly string[];
  readonly parts: Readonly<Record<Exclude<Grain, "day" | "month" | "year">, readonly string[]>>;
  /** "Q2", "T2": a part of the year with its number, as prefix letters. */
  readonly partLetters: Readonly<Record<string, Exclude<Grain, "day" | "month" | "year">>>;
  /** "anno", "esercizio". */
  readonly year: readonly string[];
  /** "dell'anno in corso": the plan's own year. */
  readonly thisYear: readonly string[];
  /** "dell'anno precedente", which is before the plan begins. */
  readonly previousYear: readonly string[];
  /** "dell'anno successivo". */
  readonly nextYear: readonly string[];
  /** "fine", "mese di": before a month, a part or a year, saying nothing more. */
  readonly endOf: readonly string[];
  /** "mese di", "tutto il": before a month or a year, saying nothing. */
  readonly wholeOf: readonly string[];
  /** Days of a month said without a number: "metà" (15), "prima decade" (10). */
  readonly dayOf: Readonly<Record<number, readonly string[]>>;
  /** "ore 12 del": a time of day before a date, which is compared by the day. */
  readonly hour: readonly string[];
  /** "nel" before a year. */
  readonly inYear: readonly string[];

  readonly directions: Readonly<Record<"increase" | "decrease" | "improvement" | "worsening", readonly string[]>>;
  /** Right before an amount only: "ridotti del 5%", "meno 3 giorni". */
  readonly changing: Readonly<Record<"increase" | "decrease", readonly string[]>>;
  /**
   * Words of movement, which say a change where a start and an end follow ("portare dal 45% al 50%"), a share by which
   * ("tagliare i costi del 5%"), or a level to come down to ("contenere i reclami a 5"). "Portare" goes either way.
   */
  readonly movements: Readonly<Record<"increase" | "decrease" | "move", readonly string[]>>;
  /** Before the share by which something moves: "del" in "tagliare i costi del 5%". */
  readonly amountLinks: readonly string[];
  /** After the amount: "in più", "di riduzione". */
  readonly directionsAfter: Readonly<Record<"increase" | "decrease" | "improvement", readonly string[]>>;
  readonly keep: readonly string[];
  /** What can be kept: "il livello", "lo standard". Other things that are kept are deliverables. */
  readonly levels: readonly string[];
  /** "meglio del 2019", "no worse than last year": before a level of the past. */
  readonly comparing: Readonly<Record<"improvement" | "none", readonly string[]>>;
  /** "than": what stands after it is compared with, so a bare year is the year and no count; null where a language has articles. */
  readonly than: string | null;
  /** Ties a change with its amount to the value before it: "85% con riduzione del 5%". */
  readonly with: readonly string[];
  /** "rispetto a": opens the reference of a change. */
  readonly reference: readonly string[];
  /** A sign in words: "meno 10%". */
  readonly signs: Readonly<Record<"+" | "-", readonly string[]>>;
  /** "e mezzo" after a number or its unit. */
  readonly half: readonly string[];
  /** "per un totale di": opens the level a change must lead to. */
  readonly total: readonly string[];

  readonly answers: Readonly<Record<"yes" | "no", readonly string[]>>;
  readonly yesNo: readonly string[];
  /** Relations that are ordinary words where no value follows: "massimo", "oltre". */
  readonly adverbs: readonly string[];
  /** Opens the score of a band: "risultato", "punteggio". */
  readonly result: readonly string[];
  /** Between the score of a band and its condition: "100% se >= 90%". */
  readonly when: readonly string[];
  /** After the score of a band: "punti". */
  readonly scorePoints: readonly string[];
  /** The whole text: the target stands somewhere else; after a value it is a remark. */
  readonly elsewhere: readonly string[];
  /** The whole text: no target was set. */
  readonly unspecified: readonly string[];
}
