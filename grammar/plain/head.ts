import type { Relation, Timing } from "../../src/ast.js";
import { keyOf } from "../key.js";
import type { PlainBook } from "./book.js";

/** The relations as symbols, in the spellings that call for no remark. */
const symbols: ReadonlyMap<string, Relation> = new Map([
  [">=", ">="],
  ["≥", ">="],
  [">", ">"],
  ["<=", "<="],
  ["≤", "<="],
  ["<", "<"],
  ["=", "="],
]);

/** Relations as they are mistyped, which is reported: the two keys in the wrong order, or apart. */
const mistyped: ReadonlyMap<string, Relation> = new Map([
  ["=>", ">="],
  ["> =", ">="],
  ["=<", "<="],
  ["< =", "<="],
]);

const letter = /[^\s<>=≤≥'’€$£]/;
const words = /^[a-zà-öø-ü '’]+$/i;

/**
 * The key of what stands before a number: symbols and words as they are if they are known so, else words in their base
 * forms. Words that touch the number ("CO2"), and all other marks, are null.
 */
export function headOf(text: string, start: number, first: number, book: PlainBook): string | null {
  if (first === start) return "";
  const before = text.charAt(first - 1);
  if (letter.test(before)) return null;
  const written = text.slice(start, before === " " ? first - 1 : first);
  if (symbols.has(written) || mistyped.has(written) || isKnown(written, book)) return written;
  return words.test(written) ? baseForm(written, book.bases()) : null;
}

function isKnown(written: string, { relations, timings, betweens, numberSigns, currencies }: PlainBook): boolean {
  const isOpening = relations().has(written) || timings().has(written) || betweens().has(written);
  return isOpening || numberSigns().has(written) || currencies().has(written);
}

/** Nothing before a value is no relation, `null`; `undefined` is something else. */
export function relationOf(head: string, book: PlainBook): Relation | null | undefined {
  return head === "" ? null : (symbols.get(head) ?? book.relations().get(head));
}

/** Nothing before a day is no timing, `null`; `undefined` is something else. */
export function timingOf(head: string, book: PlainBook): Timing | null | undefined {
  return head === "" ? null : book.timings().get(head);
}

/** The relation that a mistyped symbol stands for. */
export function repairedRelation(head: string): Relation | undefined {
  return mistyped.get(head);
}

export function isSymbol(head: string): boolean {
  return symbols.has(head);
}

const elision = /(['’])(?=\S)/g;

/** "non inferiore all’" is "non inferiore a". */
export function baseForm(phrase: string, bases: ReadonlyMap<string, string>): string {
  const parted = phrase.replace(elision, "$1 ").split(" ");
  return parted.map((word) => baseOfWord(word, bases)).join(" ");
}

function baseOfWord(word: string, bases: ReadonlyMap<string, string>): string {
  const key = keyOf(word);
  return bases.get(key) ?? key;
}
