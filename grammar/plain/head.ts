import { keyOf } from "../key.js";
import type { PlainBook } from "./book.js";

const elision = /(['’])(?=\S)/g;

const letter = /[^\s<>=≤≥'’]/;
const words = /^[a-zà-öø-ü '’]+$/i;

/**
 * The key of the words before a number: as they stand if they are known so, else each in its base form. Words that
 * touch the number ("CO2") are null.
 */
export function headOf(text: string, start: number, first: number, book: PlainBook): string | null {
  if (first === start) return "";
  const before = text.charAt(first - 1);
  if (letter.test(before)) return null;
  const written = text.slice(start, before === " " ? first - 1 : first);
  if (isHead(written, book)) return written;
  return words.test(written) ? baseForm(written, book.bases) : null;
}

function isHead(written: string, { relations, timings, betweens }: PlainBook): boolean {
  return relations.has(written) || timings.has(written) || betweens.has(written);
}

/** "non inferiore all’" is "non inferiore a". */
export function baseForm(words: string, bases: ReadonlyMap<string, string>): string {
  const parted = words.replace(elision, "$1 ").split(" ");
  return parted.map((word) => baseOfWord(word, bases)).join(" ");
}

function baseOfWord(word: string, bases: ReadonlyMap<string, string>): string {
  const key = keyOf(word);
  return bases.get(key) ?? key;
}
