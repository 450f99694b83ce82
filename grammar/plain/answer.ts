import type { Answer } from "../../src/ast.js";
import { keyOf } from "../key.js";
import type { PlainBook } from "./book.js";

const word = /^[a-zì]{2,6}$/i;

/** "SI", "no", "Sì": a single word that says yes or no. */
export function readAnswer(text: string, start: number, end: number, book: PlainBook): Answer | null {
  const written = text.slice(start, end);
  const value = word.test(written) ? book.answers().get(keyOf(written)) : undefined;
  return value === undefined ? null : { kind: "answer", span: { start, end }, value, subject: null };
}
