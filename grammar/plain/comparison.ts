import type { Comparison, Relation, Value } from "../../src/ast.js";
import type { PlainBook } from "./book.js";
import { isDayAfter } from "./deadline.js";
import { relationOf } from "./head.js";
import { isYearLike, numberAt } from "./number.js";
import { readRatio } from "./ratio.js";
import type { Stretch } from "./stretch.js";
import { isSubject } from "./subject.js";
import { unitAt } from "./unit.js";

/** `> 80%`, "almeno 3 incontri", "24.000", "non più di 15 giorni", `250/75`. */
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
  const value = { kind: "quantity", span: { start: first, end: past }, value: number.value, unit } as const;
  if (past === end) return comparison(stretch, relation, value, null);
  const subject = text.slice(past + 1, end);
  return text.charAt(past) === " " && isSubject(subject, book) ? comparison(stretch, relation, value, subject) : null;
}

function comparison(
  { start, end }: Stretch,
  relation: Relation | null,
  value: Value,
  subject: string | null,
): Comparison {
  return { kind: "comparison", span: { start, end }, relation, value, subject };
}
