import { createToken, type TokenType } from "chevrotain";
import type { DecimalText, Grain, Relation, Timing, Unit } from "../src/ast.js";

/** Tokens that carry their meaning as payload: all that the parser sees. It knows no language. */

/** A token type that remembers, for the compiler, what its tokens carry. */
export interface Meaningful<Payload> extends TokenType {
  readonly payload?: Payload;
}

function meaning<Payload>(name: string): Meaningful<Payload> {
  return createToken({ name, pattern: /NA/ });
}

/** Words that qualify a value, or name a deliverable. */
export const Words = meaning<null>("Words");

/** Words that open a time without a date: "entro" in "entro i termini", which bounds a value too, or "nei termini". */
export const Vague = meaning<"bound" | "quality">("Vague");

/** A number: canonical decimal text, the zeros that a scale word added ("mila" adds 3), and whether it is "nessun". */
export const NumberToken = meaning<NumberPayload>("Number");

export interface NumberPayload {
  readonly value: DecimalText;
  readonly zeros: number;
  readonly none: boolean;
}
export const Sign = meaning<"+" | "-">("Sign");
/** "la metà": a ratio in words. */
export const Fraction = meaning<{ readonly numerator: DecimalText; readonly denominator: DecimalText }>("Fraction");
export const UnitToken = meaning<Unit>("Unit");
/** A unit written before its number: `€ 10.000`. */
export const LeadingUnit = meaning<Unit>("LeadingUnit");
/** The bar of a ratio: `/`, or "su" in "3 su 4". */
export const RatioBar = meaning<null>("RatioBar");
export const PlusMinus = meaning<null>("PlusMinus");

export const RelationToken = meaning<Relation>("Relation");
export const RelationAfter = meaning<Relation>("RelationAfter");
/** The payload tells "da … a …", which says where a change starts, from "tra … e …". */
export const Between = meaning<boolean>("Between");
export const To = meaning<null>("To");
/** `< x <=` between the two ends of a range, with what it says of each. */
export const Inside = meaning<{ readonly lower: boolean; readonly upper: boolean }>("Inside");
export const Limits = meaning<{ readonly lower: boolean | null; readonly upper: boolean | null }>("Limits");

export const TimingToken = meaning<Timing>("Timing");
export const DateToken = meaning<{ readonly year: number | null; readonly month: number; readonly day: number }>(
  "Date",
);
export const Day = meaning<number>("Day");
export const Month = meaning<number>("Month");
export const Part = meaning<{ readonly grain: Exclude<Grain, "day" | "month" | "year">; readonly part: number }>(
  "Part",
);
export const Year = meaning<number | "next" | null>("Year");

export const AnswerToken = meaning<"yes" | "no" | null>("Answer");

/** `move` goes the way that its figures go: "portare dal 45% al 50%". */
export const Direction = meaning<"increase" | "decrease" | "improvement" | "worsening" | "none" | "move">("Direction");
export const DirectionAfter = meaning<"increase" | "decrease" | "improvement">("DirectionAfter");
/** "rispetto al 2019", whole; the payload is the offset where what is referred to begins. */
export const Reference = meaning<number>("Reference");
/** "superiore all'anno precedente": a relation, or "meglio" and "non peggio", and what it refers to. */
export const Comparative = meaning<{ readonly way: Relation | "improvement" | "none"; readonly start: number }>(
  "Comparative",
);
export const Total = meaning<null>("Total");

export const And = meaning<null>("And");
export const OfWhich = meaning<null>("OfWhich");
export const Or = meaning<null>("Or");
export const Separator = meaning<null>("Separator");
export const Enumerator = meaning<number>("Enumerator");
export const YearLabel = meaning<number>("YearLabel");
export const InYear = meaning<number>("InYear");
/** The score of a band, with the arrow or word before it: `-> 75`, "risultato 100%". */
export const Score = meaning<DecimalText>("Score");
/** The score of a band before its condition: "100% se". */
export const LeadingScore = meaning<DecimalText>("LeadingScore");
export const Unspecified = meaning<null>("Unspecified");
/** That one year of a schedule has no target: "2022: n.d.". */
export const Absent = meaning<null>("Absent");

export const meanings: readonly TokenType[] = [
  Words,
  Vague,
  NumberToken,
  Fraction,
  Sign,
  UnitToken,
  LeadingUnit,
  RatioBar,
  PlusMinus,
  RelationToken,
  RelationAfter,
  Between,
  To,
  Inside,
  Limits,
  TimingToken,
  DateToken,
  Day,
  Month,
  Part,
  Year,
  AnswerToken,
  Direction,
  DirectionAfter,
  Reference,
  Comparative,
  Total,
  And,
  OfWhich,
  Or,
  Separator,
  Enumerator,
  YearLabel,
  InYear,
  Score,
  LeadingScore,
  Unspecified,
  Absent,
];
