/**
 * Words of an indicator's description that tell how its target is meant. Every pattern is bounded and is tried on one
 * segment of the description, from a colon, a semicolon or a bracket to the next.
 */
export interface Cues {
  /** Phrases that announce a ratio: "rapporto tra". */
  readonly ratio: RegExp;
  /** Phrases that announce a date: "rispetto dei tempi". */
  readonly date: RegExp;
  /** A word that counts things, so that a slash beside it divides: "n. domande", "gg uomo". */
  readonly count: RegExp;
  /** A participle, such as both sides of a dividing slash have: "effettuati". */
  readonly participle: RegExp;
  /** What may stand before the thing that is measured: "numero", "indice di". */
  readonly quantifier: RegExp;
  /** A time that should be short, at the head of a segment: "tempo medio". */
  readonly shortTime: RegExp;
  /** A time that should be long, at the head of a segment: "ore di formazione". */
  readonly longTime: RegExp;
  /** The word before what hours are spent on, "ore" of "ore di formazione": a duration with its subject is read after it. */
  readonly hours: string;
  /** A thing that should be little, at the head of a segment: "reclami", "affollamento". */
  readonly unwanted: RegExp;
  /** What opens the thing that a share is taken of: "dei". */
  readonly partOf: RegExp;
  /** Words that turn the unwanted around, because something is done about it: "reclami risolti". */
  readonly dealtWith: RegExp;
}
