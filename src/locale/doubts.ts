/**
 * Words that make a measurement uncertain, or turn it round. Every pattern is global and bounded, and is tried on the
 * measurement's text with its figures and dates masked (see `measurement/mask`).
 */
export interface Doubts {
  /** It is not the final figure: "stima", "quasi", "n.d.". A question mark counts too. */
  readonly estimate: RegExp;
  /** A round number that counts about so many: "una decina". */
  readonly about: RegExp;
  /** Not all of it: "in parte", "tranne". */
  readonly partial: RegExp;
  /** It did not come about, or not yet: "non", "annullati", "in corso". */
  readonly undone: RegExp;
  /** A yes that something has only begun is none: "avviato". */
  readonly begun: RegExp;
  /** Something was lost, so that the sign of a figure is open: "perdita". */
  readonly loss: RegExp;
  /** A time that something came late or early, not the time that it took: "ritardo". */
  readonly late: RegExp;
  /** What was wanted rather than reached, where it bears on the figure itself: "previsti", "da fare", "obiettivo". */
  readonly plan: RegExp;
  /** Words of doing, beside which a plan is the thing that was done: "svolti". */
  readonly done: RegExp;
  /** Articles, prepositions and their like: "i tempi previsti" are no plan, and what follows them is no unit. */
  readonly bound: ReadonlySet<string>;
  /** A number that goes on after the figure, or stands before it: "e mezza", "dozzine", "uno su". */
  readonly number: RegExp;
  /** The half that may follow a unit. */
  readonly half: RegExp;
  /** A unit that the grammar does not read, right after a number: "µg", "trimestri". */
  readonly unit: RegExp;
  /** The middle of a year, which may be June or July, at the head of a moment: "metà 2020". */
  readonly midYear: RegExp;
  /** So many in a period, by the period: "al mese". */
  readonly rate: RegExp;
  /** The periods of rates, each by the stem that tells it. */
  readonly periods: ReadonlyMap<string, RegExp>;
  /** That a figure is told of a year, which it captures: "nel 2019", "(2019)". */
  readonly ofYear: RegExp;
  /** Words of quantity after a number that are no unit of it: "medi", "totali". */
  readonly adjective: RegExp;
  /** A share that is no percentage, right after a number: "per mille". */
  readonly share: RegExp;
  /** The article that means one, before a unit: "un mese". */
  readonly one: RegExp;
}
