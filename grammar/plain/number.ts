import { readNumber } from "../decimal.js";
import type { PlainBook } from "./book.js";

export interface PlainNumber {
  readonly value: string;
  /** Where it ends in the text. */
  readonly past: number;
}

const digits = /\d+(?:[.,]\d+)*/y;

/** The number at a position, in the marks of the language; one that calls for a remark is null. */
export function numberAt(text: string, at: number, book: PlainBook): PlainNumber | null {
  digits.lastIndex = at;
  const [image = ""] = digits.exec(text) ?? [];
  const number = readNumber(image, book.decimalMark);
  return number === null || number.foreign ? null : { value: number.value, past: at + image.length };
}

/** Whether four digits may be a year: what they are is told by what stands around them. */
export function isYearLike(text: string, start: number, end: number): boolean {
  return end - start === 4 && (text.startsWith("19", start) || text.startsWith("20", start));
}
