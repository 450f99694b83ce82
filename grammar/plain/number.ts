import { readNumber } from "../decimal.js";
import type { PlainBook } from "./book.js";

export interface PlainNumber {
  readonly value: string;
  /** Where it ends in the text. */
  readonly past: number;
}

/** The number at a position, in the marks of the language; one that calls for a remark is null. */
export function numberAt(text: string, at: number, book: PlainBook): PlainNumber | null {
  let past = at;
  while (isDigit(text, past) || (isMark(text, past) && isDigit(text, past + 1))) past += 1;
  const number = readNumber(text.slice(at, past), book.decimalMark);
  return number === null || number.foreign ? null : { value: number.value, past };
}

export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isMark(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === "." || character === ",";
}

/** Whether four digits may be a year: what they are is told by what stands around them. */
export function isYearLike(text: string, start: number, end: number): boolean {
  return end - start === 4 && (text.startsWith("19", start) || text.startsWith("20", start));
}
