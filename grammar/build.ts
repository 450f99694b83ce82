import type { IToken } from "chevrotain";
import type { Moment, Quantity, Relation, Span, Value } from "../src/ast.js";
import { compareDecimals, scaled } from "./decimal.js";
import { endOf } from "./lexer.js";
import { join, type Piece, spanOfToken } from "./pieces.js";
import * as t from "./tokens.js";

/** Reads a payload; while the grammar is recorded, tokens are missing or fakes without one. */
export function payload<Payload>(token: IToken | undefined, _type: t.Meaningful<Payload>): Payload {
  return token?.["payload"] as Payload;
}

export interface WrittenQuantity {
  readonly sign: "+" | "-" | null;
  readonly quantity: Quantity;
  readonly zeros: number;
  /** "nessun reclamo": none at all is demanded, and that is a limit. */
  readonly none: boolean;
  readonly unit: Span | null;
}

export function writtenQuantity(sign: IToken | undefined, number: IToken, unit: IToken | undefined): WrittenQuantity {
  const { value, zeros, none } = payload(number, t.NumberToken);
  return {
    none,
    sign: sign === undefined ? null : payload(sign, t.Sign),
    quantity: {
      kind: "quantity",
      span: aroundTokens(number, sign, unit),
      value,
      unit: unit === undefined ? null : payload(unit, t.UnitToken),
    },
    zeros,
    unit: unit === undefined ? null : spanOfToken(unit),
  };
}

/** A sign or a currency may stand before the number, a unit before it or after it. */
function aroundTokens(number: IToken, sign: IToken | undefined, unit: IToken | undefined): Span {
  const first = sign ?? (unit !== undefined && unit.startOffset < number.startOffset ? unit : number);
  const last = unit !== undefined && unit.startOffset > number.startOffset ? unit : number;
  return { start: first.startOffset, end: endOf(last) };
}

const symbol = /^[<>=≤≥≠⩽⩾~≈!]/;

/** What may follow the first quantity of a value: the bar of a ratio, the other end of a range, a margin. */
export type Tail =
  | { readonly tail: "ratio"; readonly over: IToken; readonly inside: IToken | undefined }
  | { readonly tail: "to"; readonly last: WrittenQuantity }
  | { readonly tail: "inside"; readonly last: WrittenQuantity; readonly ends: { lower: boolean; upper: boolean } }
  | { readonly tail: "margin"; readonly margin: WrittenQuantity };

export function valuePiece(
  relation: IToken | null,
  words: IToken | undefined,
  first: WrittenQuantity,
  tail: Tail | undefined,
): Piece {
  switch (tail?.tail) {
    case undefined:
      return related(relation, first.quantity, first.sign, spansOf(words), first.none ? "<=" : null);
    case "ratio":
      return ratioPiece(relation, words, first, tail.over, tail.inside);
    case "to":
      return { ...betweenPiece(relation, first, tail.last), inside: spansOf(words) };
    case "inside":
      return { ...betweenPiece(relation, first, tail.last), ends: tail.ends, inside: spansOf(words) };
    case "margin":
      return { ...aroundPiece(relation, first, tail.margin), inside: spansOf(words) };
  }
}

function ratioPiece(
  relation: IToken | null,
  words: IToken | undefined,
  numerator: WrittenQuantity,
  over: IToken,
  inside: IToken | undefined,
): Piece {
  const value: Value = {
    kind: "ratio",
    span: join(numerator.quantity.span, spanOfToken(over)),
    numerator: numerator.quantity.value,
    denominator: payload(over, t.NumberToken).value,
  };
  const spans = spansOf(words, inside);
  // A ratio has no unit: that of "5 gg su 7" stays as a word of its subject.
  return related(relation, value, numerator.sign, numerator.unit === null ? spans : [numerator.unit, ...spans]);
}

/** "la metà" */
export function fractionPiece(relation: IToken | null, token: IToken): Piece {
  const { numerator, denominator } = payload(token, t.Fraction);
  const value: Value = { kind: "ratio", span: spanOfToken(token), numerator, denominator };
  return related(relation, value, null, nowhere);
}

/** A value with the relation before it and the words within; every name is written out, since a spread takes longer. */
function related(
  relation: IToken | null,
  value: Value,
  sign: WrittenQuantity["sign"],
  inside: readonly Span[],
  unwritten: Relation | null = null,
): Piece {
  return {
    piece: "value",
    span: relation === null ? value.span : { start: relation.startOffset, end: value.span.end },
    relation: relation === null ? unwritten : payload(relation, t.RelationToken),
    symbolic: relation !== null && symbol.test(relation.image),
    sign,
    value,
    inside,
  };
}

const nowhere: readonly Span[] = [];

function spansOf(first: IToken | undefined, second?: IToken): readonly Span[] {
  if (first === undefined) return second === undefined ? nowhere : [spanOfToken(second)];
  return second === undefined ? [spanOfToken(first)] : [spanOfToken(first), spanOfToken(second)];
}

/** In "da 2 a 3 milioni" the scale, and in "tra 60 e 75%" the unit, hold for both ends. */
export function betweenPiece(
  relation: IToken | null,
  first: WrittenQuantity,
  last: WrittenQuantity,
  opener?: IToken,
): Extract<Piece, { piece: "between" }> {
  const shared = scaled(first.quantity.value, first.zeros === 0 ? last.zeros : 0);
  const value = compareDecimals(shared, last.quantity.value) <= 0 ? shared : first.quantity.value;
  const lower = signed({
    ...first,
    quantity: {
      ...first.quantity,
      value,
      unit: first.quantity.unit ?? last.quantity.unit,
    },
  });
  const upper = signed({ ...last, quantity: { ...last.quantity, unit: last.quantity.unit ?? first.quantity.unit } });
  const head = relation ?? opener;
  return {
    piece: "between",
    span: join(head === undefined ? lower.span : spanOfToken(head), upper.span),
    starts: opener !== undefined && payload(opener, t.Between),
    relation: relation === null ? null : payload(relation, t.RelationToken),
    lower,
    upper,
    ends: null,
    inside: nowhere,
  };
}

function signed({ sign, quantity }: WrittenQuantity): Quantity {
  return sign === "-" && quantity.value !== "0" ? { ...quantity, value: `-${quantity.value}` } : quantity;
}

function aroundPiece(
  relation: IToken | null,
  centre: WrittenQuantity,
  margin: WrittenQuantity,
): Extract<Piece, { piece: "around" }> {
  const span = join(relation === null ? centre.quantity.span : spanOfToken(relation), margin.quantity.span);
  return {
    piece: "around",
    span,
    relation: relation === null ? null : payload(relation, t.RelationToken),
    centre: signed(centre),
    margin: margin.quantity,
    sign: margin.sign,
    inside: nowhere,
  };
}

/** "3 o più": the relation stands after the value. */
export function relatedAfter(piece: Extract<Piece, { piece: "value" }>, after: IToken): Piece {
  const relation: Relation = piece.relation ?? payload(after, t.RelationAfter);
  return { ...piece, relation, span: join(piece.span, spanOfToken(after)) };
}

export function yearOf(token: IToken | undefined): number | "next" | null {
  return token === undefined ? null : payload(token, t.Year);
}

export function spanWith(first: IToken, last: IToken | undefined): Span {
  return { start: first.startOffset, end: endOf(last ?? first) };
}

export function partMoment(part: IToken, year: IToken | undefined): Moment {
  const span = year === undefined ? spanOfToken(part) : join(spanOfToken(part), spanOfToken(year));
  const { grain, part: number } = payload(part, t.Part);
  return { kind: "moment", grain, span, year: yearOf(year), part: number };
}

/** The month of a day that shares it with the end of its period; no day of it exists. */
export const noMonth = 0;

/** In "dal 10 al 20 maggio" the month of the second day is the first one's too. */
export function periodPiece(opener: Span, from: Moment, to: Moment): Piece {
  const shares = from.grain === "day" && from.month === noMonth && to.grain === "day";
  const first = shares ? { ...from, month: to.month, year: to.year } : from;
  return { piece: "period", span: join(opener, to.span), from: first, to };
}
