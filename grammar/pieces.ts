import type { IToken } from "chevrotain";
import type { Answer, Change, DecimalText, Moment, Quantity, Relation, Span, Timing, Value } from "../src/ast.js";
import { endOf } from "./lexer.js";

/** What the parser finds in a text, one after the other, before it is put together. */
export type Piece =
  | {
      readonly piece: "words";
      readonly span: Span;
      /** Whether the words open a time without a date: "entro i termini", which bounds a value too, or "nei termini". */
      readonly vague: "bound" | "quality" | null;
    }
  | {
      readonly piece: "value";
      readonly span: Span;
      readonly relation: Relation | null;
      /** Whether the relation is a symbol, which bears on the signed number, or a word, which bears on its size. */
      readonly symbolic: boolean;
      readonly sign: "+" | "-" | null;
      readonly value: Value;
      /** Words inside: "3 incontri su 4", "almeno altri 450". */
      readonly inside: readonly Span[];
    }
  | {
      readonly piece: "between";
      readonly span: Span;
      /** Whether "da … a …" opened it, which says where a change starts and where it ends. */
      readonly starts: boolean;
      readonly relation: Relation | null;
      readonly lower: Quantity;
      readonly upper: Quantity;
      readonly ends: { readonly lower: boolean; readonly upper: boolean } | null;
      readonly inside: readonly Span[];
    }
  | {
      readonly piece: "around";
      readonly span: Span;
      readonly relation: Relation | null;
      readonly centre: Quantity;
      readonly margin: Quantity;
      /** The sign of the margin, which says its ways already. */
      readonly sign: "+" | "-" | null;
      readonly inside: readonly Span[];
    }
  | { readonly piece: "deadline"; readonly span: Span; readonly timing: Timing | null; readonly moment: Moment }
  | { readonly piece: "period"; readonly span: Span; readonly from: Moment; readonly to: Moment }
  | { readonly piece: "answer"; readonly span: Span; readonly value: Answer["value"] }
  | {
      readonly piece: "direction";
      readonly span: Span;
      readonly direction: Change["direction"] | "move";
      readonly relation: Relation | null;
    }
  | {
      readonly piece: "direction-after";
      readonly span: Span;
      readonly direction: "increase" | "decrease" | "improvement";
    }
  | { readonly piece: "reference"; readonly span: Span; readonly text: Span }
  /** "superiore all'anno precedente": a relation to a level of the past. */
  | {
      readonly piece: "comparative";
      readonly span: Span;
      readonly way: Relation | "improvement" | "none";
      readonly text: Span;
    }
  | { readonly piece: "relation-after"; readonly span: Span; readonly relation: Relation }
  | { readonly piece: "absent"; readonly span: Span }
  | { readonly piece: "total"; readonly span: Span }
  | { readonly piece: "limits"; readonly span: Span; readonly lower: boolean | null; readonly upper: boolean | null }
  /** The score of a band; it follows its condition, or leads it ("100% se …"). */
  | { readonly piece: "score"; readonly span: Span; readonly score: DecimalText; readonly leads: boolean };

/** Pieces that stand together without a joint, with the year they hold for. */
export interface Group {
  readonly span: Span;
  readonly pieces: readonly Piece[];
  readonly year: { readonly value: number; readonly span: Span } | null;
  /** How the group is tied to the one before it. */
  readonly joint: "and" | "of-which" | null;
}

/** Groups tied by "and"; alternatives tied by "or". */
export type Conjunction = readonly Group[];
export type Alternatives = readonly Conjunction[];

/** One member of a list. */
export interface Branch {
  readonly label: { readonly value: number; readonly span: Span } | null;
  readonly alternatives: Alternatives;
}

/** The whole text as the parser found it. */
export type Outline = { readonly unspecified: Span } | { readonly branches: readonly Branch[] };

export function spanOfToken(token: IToken): Span {
  return { start: token.startOffset, end: endOf(token) };
}

export function join(first: Span, last: Span): Span {
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) };
}
