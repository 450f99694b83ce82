import type { Between, Quantity, Span } from "../../src/ast.js";
import { compareDecimals } from "../decimal.js";
import { keyOf } from "../key.js";
import type { PlainBook } from "./book.js";
import { isDayAfter } from "./deadline.js";
import { isYearLike, numberAt } from "./number.js";
import type { Stretch } from "./stretch.js";
import { isSubject } from "./subject.js";
import { unitAt } from "./unit.js";

const joint = / ([a-z]+) (?:([a-z]{1,3}) )?(?=\d)/iy;

/** "tra 60 e 75%", "da 76% a 90%", "da 3 a 5 incontri". */
export function readRange(stretch: Stretch, book: PlainBook): Between | null {
  const { text, start, head, first, end } = stretch;
  if (head !== "" && !book.betweens().has(head)) return null;
  const lower = quantityAt(text, first, end, book);
  if (lower === null) return null;
  if (head === "") return readDashed(stretch, lower, book);
  joint.lastIndex = lower.span.end;
  const [joined = "", word = "", article] = joint.exec(text) ?? [];
  if (!joins(word, head, book) || !(article === undefined || isDefinite(article, book))) return null;
  const upper = quantityAt(text, lower.span.end + joined.length, end, book);
  if (upper === null || !isOrdered(lower, upper)) return null;
  const past = upper.span.end;
  const subject = past === end ? null : text.slice(past + 1, end);
  if (subject !== null && !(text.charAt(past) === " " && isSubject(subject, book))) return null;
  if (upper.unit === null && subject === null && isDayAfter(head, lower.value, book)) return null;
  return between({ start, end }, lower, upper, subject);
}

/** "10-15%": only a unit shows that it is neither a day nor a code. */
function readDashed({ text, start, end }: Stretch, lower: Quantity, book: PlainBook): Between | null {
  const dash = lower.span.end;
  const upper = text.charAt(dash) === "-" ? quantityAt(text, dash + 1, end, book) : null;
  if (upper === null || upper.unit === null || upper.span.end !== end || !isOrdered(lower, upper)) return null;
  return between({ start, end }, lower, upper, null);
}

function between(span: Span, lower: Quantity, upper: Quantity, subject: string | null): Between {
  return {
    kind: "range",
    form: "between",
    span,
    lower: lower.unit === null ? { ...lower, unit: upper.unit } : lower,
    upper,
    lowerInclusive: true,
    upperInclusive: true,
    subject,
  };
}

/** "tra … e …", "da … a …": "da 60 e 75" is no range. */
function joins(word: string, head: string, { to, and, timings }: PlainBook): boolean {
  const key = keyOf(word);
  return to.has(key) || (and.has(key) && !timings().has(head));
}

function isDefinite(word: string, { bases, definite }: PlainBook): boolean {
  const key = keyOf(word);
  return definite.has(bases().get(key) ?? key);
}

function quantityAt(text: string, at: number, end: number, book: PlainBook): Quantity | null {
  const number = numberAt(text, at, book);
  if (number === null) return null;
  const { unit, past } = unitAt(text, number.past, end, book);
  if (unit === null && isYearLike(text, at, past)) return null;
  return { kind: "quantity", span: { start: at, end: past }, value: number.value, unit };
}

/** A range from less to more, in one unit: the other way round calls for a remark. */
function isOrdered(lower: Quantity, upper: Quantity): boolean {
  return (lower.unit === null || lower.unit === upper.unit) && compareDecimals(lower.value, upper.value) < 0;
}
