import type { Comparison, Quantity, Relation, Value } from "../../src/ast.js";
import type { PlainBook } from "./book.js";
import { isDayAfter } from "./deadline.js";
import { relationOf } from "./head.js";
import { isYearLike, numberAt } from "./number.js";
import { readRatio } from "./ratio.js";
import type { Stretch } from "./stretch.js";
import { isSubject } from "./subject.js";
import { unitAt } from "./unit.js";

/** `> 80%`, "almeno 3 incontri", "24.000", "non più di 15 giorni", "50 o più", `250/75`. */
export function readComparison(stretch: Stretch, book: PlainBook): Comparison | null {
  const { text, head, first, end } = stretch;
  const relation = relationOf(head, book);
  if (relation === undefined) return null;
  const number = numberAt(text, first, book);
  if (number === null) return null;
  if (text.charAt(number.past) === "/") {
    const ratio = readRatio(stretch, number.past);
    return ratio === null ? null : comparison(stretch, relation, ratio, null);
  }
  const { unit, past } = unitAt(text, number.past, end, book);
  if (unit === null && (isYearLike(text, first, past) || isDayAfter(head, number.value, book))) return null;
  const value: Quantity = { kind: "quantity", span: { start: first, end: past }, value: number.value, unit };
  if (past === end) return comparison(stretch, relation, value, null);
  if (text.charAt(past) !== " ") return null;
  const rest = text.slice(past + 1, end);
  const after = head === "" ? book.relationsAfter().get(rest) : undefined;
  if (after !== undefined) return comparison(stretch, after, value, null);
  return isSubject(rest, book) ? comparison(stretch, relation, value, rest) : null;
}

/** "n. 5 incontri": a sign that says nothing but that things are counted. */
export function readCount(stretch: Stretch, book: PlainBook): Comparison | null {
  if (!book.numberSigns().has(stretch.head)) return null;
  const counted = readComparison({ ...stretch, head: "" }, book);
  return counted?.subject == null ? null : counted;
}

/** "€ 10.000,00" */
export function readAmount({ text, start, head, first, end }: Stretch, book: PlainBook): Comparison | null {
  const unit = book.currencies().get(head);
  const number = unit === undefined ? null : numberAt(text, first, book);
  if (unit === undefined || number?.past !== end) return null;
  const value: Quantity = { kind: "quantity", span: { start, end }, value: number.value, unit };
  return { kind: "comparison", span: { start, end }, relation: null, value, subject: null };
}

function comparison(
  { start, end }: Stretch,
  relation: Relation | null,
  value: Value,
  subject: string | null,
): Comparison {
  return { kind: "comparison", span: { start, end }, relation, value, subject };
}
