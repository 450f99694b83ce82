import type { Deadline, Moment, Timing } from "../../src/ast.js";
import type { PlainBook } from "./book.js";
import { timingOf } from "./head.js";
import type { Stretch } from "./stretch.js";

const fullDate = /(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d) ?$/y;
/** A zero, or the last day of a month, shows that no ratio is meant. */
const dayMonth = /(?=\d\d\/0|0|31\/1[02]|30\/11)(0[1-9]|[12]\d|3[01])\/(0[1-9]|1[0-2]) ?$/y;
const namedDay = /(\d{1,2})[°º]? ([a-z]{3,10})(?: ((?:19[5-9]|20[0-6])\d))? ?$/iy;
const yearAlone = /((?:19[5-9]|20[0-6])\d) ?$/y;

/** "entro il 15/07/2020", "30/06", "30 giugno", "prima del 1° marzo 2021". */
export function readDay(stretch: Stretch, book: PlainBook): Deadline | null {
  const timing = timingOf(stretch.head, book);
  if (timing === undefined) return null;
  const [dated, day, , month, year] = matchAt(fullDate, stretch);
  if (dated !== undefined) return onDay(stretch, timing, Number(day), Number(month), Number(year));
  const [short, shortDay, shortMonth] = matchAt(dayMonth, stretch);
  if (short !== undefined) return onDay(stretch, timing, Number(shortDay), Number(shortMonth), null);
  const [named, namedDate, name = "", namedYear] = matchAt(namedDay, stretch);
  const number = book.months().get(name.toLowerCase());
  if (named === undefined || number === undefined) return null;
  return onDay(stretch, timing, Number(namedDate), number, namedYear === undefined ? null : Number(namedYear));
}

/** "entro giugno 2021", "dicembre 2021". */
export function readMonth(stretch: Stretch, book: PlainBook): Deadline | null {
  const { text, start, head, first, end } = stretch;
  const from = Math.max(start, text.lastIndexOf(" ", first - 2) + 1);
  const month = book.months().get(text.slice(from, first - 1).toLowerCase());
  if (month === undefined) return null;
  const timing = timingOf(head.slice(0, Math.max(0, head.lastIndexOf(" "))), book);
  const [, year] = matchAt(yearAlone, stretch);
  if (timing === undefined || year === undefined) return null;
  const moment = { kind: "moment", grain: "month", span: { start: from, end }, year: Number(year), month } as const;
  return { kind: "deadline", span: { start, end }, timing, moment };
}

function matchAt(pattern: RegExp, { text, first }: Stretch): readonly (string | undefined)[] {
  pattern.lastIndex = first;
  return pattern.exec(text) ?? [];
}

function onDay(
  { start, first, end }: Stretch,
  timing: Timing | null,
  day: number,
  month: number,
  year: number | null,
): Deadline | null {
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const moment: Moment = { kind: "moment", grain: "day", span: { start: first, end }, year, month, day };
  return { kind: "deadline", span: { start, end }, timing, moment };
}

/** "entro il 5": after words that dates have too, a small number may be a day. */
export function isDayAfter(head: string, value: string, book: PlainBook): boolean {
  return head !== "" && Number(value) <= 31 && book.timings().has(head);
}
