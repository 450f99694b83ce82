import type { Expectation, Ratio } from "../../src/ast.js";
import type { ReadingHints } from "../reading.js";
import { isSymbol } from "./head.js";
import { isYearLike } from "./number.js";
import type { Stretch } from "./stretch.js";

const pair = /([1-9]\d{0,8})\/([1-9]\d{0,8}) ?$/y;

/** No day after this one is the last of a month, which is meant as a date. */
const lastOrdinaryDay = 27;

/** `250/75`, where neither order makes a day or a year of it, and `≥ 3/4`, where the symbol shows that it is a number. */
export function readRatio({ text, head, first, end }: Stretch, slash: number): Ratio | null {
  pair.lastIndex = first;
  const [, numerator = "", denominator = ""] = pair.exec(text) ?? [];
  const [one, other] = [Number(numerator), Number(denominator)];
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  const isNoDay = less > 12 || more > 31;
  const isCompared = less > 0 && more <= lastOrdinaryDay && isSymbol(head);
  if (!(isNoDay || isCompared) || isYearLike(text, first, slash) || isYearLike(text, slash + 1, end)) return null;
  return { kind: "ratio", span: { start: first, end }, numerator, denominator };
}

/** `2/4`, which is a ratio or a day: both are read, the one that is hinted at first. */
export function readRatioOrDay({ text, start, head, first, end }: Stretch, hints: ReadingHints): Expectation | null {
  if (head !== "") return null;
  pair.lastIndex = first;
  const [, numerator = "", denominator = ""] = pair.exec(text) ?? [];
  const [one, other] = [Number(numerator), Number(denominator)];
  const [day, month] = hints.dateOrder === "day-first" ? [one, other] : [other, one];
  if (day < 1 || day > lastOrdinaryDay || month < 1 || month > 12) return null;
  const span = { start, end };
  if (hints.slash === "ratio") {
    const value = { kind: "ratio", span, numerator, denominator } as const;
    return { kind: "comparison", span, relation: null, value, subject: null };
  }
  const moment = { kind: "moment", grain: "day", span, year: null, month, day } as const;
  return { kind: "deadline", span, timing: null, moment };
}
