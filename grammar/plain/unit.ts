import type { Unit } from "../../src/ast.js";
import type { PlainBook } from "./book.js";

export interface PlainUnit {
  readonly unit: Unit | null;
  /** Where it ends in the text; where the number ends if there is none. */
  readonly past: number;
}

/** The unit after a number: all that is left of the text, or its first word. */
export function unitAt(text: string, past: number, end: number, book: PlainBook): PlainUnit {
  if (past === end) return { unit: null, past };
  const start = text.charAt(past) === " " ? past + 1 : past;
  const whole = book.units().get(text.slice(start, end));
  if (whole !== undefined) return { unit: whole, past: end };
  const space = text.indexOf(" ", start);
  const unit = space < 0 ? undefined : book.units().get(text.slice(start, space));
  return unit === undefined ? { unit: null, past } : { unit, past: space };
}
