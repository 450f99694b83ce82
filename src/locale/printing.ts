import type { Moment, Relation, TimeUnit, Timing } from "../ast.js";

/** The words of canonical text: those of the vocabulary that a reader of the plan would choose. */
export interface Printing {
  /** "su": between the parts of a ratio that a slash would make a date. */
  readonly outOf: string;
  readonly percentagePoints: { readonly one: string; readonly many: string };
  readonly time: Readonly<Record<TimeUnit, { readonly one: string; readonly many: string }>>;
  /** Signs of currencies by their code, and whether they stand before the number. */
  readonly currencies: ReadonlyMap<string, string>;
  readonly currencyFirst: boolean;
  /** Symbols of measures that are written in another way after a number. */
  readonly measures: ReadonlyMap<string, string>;

  readonly and: string;
  readonly or: string;
  readonly ofWhich: string;
  readonly answers: { readonly yes: string; readonly no: string; readonly either: string };
  readonly unspecified: string;

  readonly between: (lower: string, upper: string) => string;
  /** What follows a range whose ends are not both included. */
  readonly limits: { readonly neither: string; readonly upperOnly: string; readonly lowerOnly: string };

  /** A moment on its own: "15/07/2020", "giugno 2018". The first one that is read back is used. */
  readonly moment: (moment: Moment) => readonly string[];
  /** A moment with its timing: "entro il 15/07/2020". */
  readonly timed: (timing: Timing, moment: Moment) => readonly string[];
  readonly period: (from: Moment, to: Moment) => readonly string[];

  /** A change with an amount: "riduzione del 10%". */
  readonly change: (direction: Direction, amount: string, relation: Relation | null) => string;
  /** A change without one: "mantenimento degli standard". */
  readonly anyChange: (
    direction: Direction | "none",
    relation: Relation | null,
    subject: string | null,
  ) => readonly string[];
  /** "superiore al 2019": a rise or a fall, or none the other way, from what it is compared with. */
  readonly compared: (way: Comparative, reference: string) => string;
  /** "aumento da 10 a 15", "riduzione dei tempi da 30 a 20 giorni" */
  readonly changeFromTo: (
    direction: Direction | "none",
    subject: string | null,
    from: string,
    to: string,
  ) => readonly string[];
  /** "riduzione tra 5% e 10%" */
  readonly changeWithin: (direction: Direction, ends: string) => string;
  readonly total: (total: string) => string;
  /** "riduzione a 50": the level of a change that has no amount. */
  readonly changeTo: (level: string) => string;
  /** "rispetto al 2019" */
  readonly reference: (reference: string) => readonly string[];

  /** The target of a year: "Anno 2015: >= 90%". */
  readonly entry: (year: number, target: string) => readonly string[];
}

export type Comparative = "above" | "not-below" | "below" | "not-above";

export type Direction = "increase" | "decrease" | "improvement" | "worsening";
