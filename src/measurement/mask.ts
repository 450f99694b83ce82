import type { Expectation, Moment, Span, Value } from "../ast.js";

/** What stands in a masked text where a value was read. The lexer reads none of these characters in a text. */
export const marks = {
  count: "\uE000",
  percent: "\uE001",
  ratio: "\uE002",
  time: "\uE003",
  moment: "\uE004",
  unit: "\uE005",
} as const;

/** A text whose values are marks and whose white space is single blanks, with the place of every character of it. */
export interface Masked {
  readonly text: string;
  readonly offsets: readonly number[];
  /** The length of the text that was masked. */
  readonly length: number;
}

/** A masked text while it is written. */
interface Draft {
  text: string;
  readonly offsets: number[];
}

/** Puts a mark in the place of every value that was read, so that the words around them can be looked at. */
export function mask(text: string, expectation: Expectation, half: RegExp): Masked {
  const draft: Draft = { text: "", offsets: [] };
  let at = 0;
  for (const place of valuesOf(expectation)) {
    const { start } = place.span;
    const end = endOf(text, place, half);
    copy(text, at, start, draft);
    if (place.kind === "ratio") copyRatio(text, start, end, draft);
    else add(markOf(place), start, draft);
    at = end;
  }
  copy(text, at, text.length, draft);
  return { text: draft.text, offsets: draft.offsets, length: text.length };
}

/** Where a value ends: the half of "2 ore e mezza" was read, though it stands after the unit. */
function endOf(text: string, place: Value | Moment, half: RegExp): number {
  const { start, end } = place.span;
  const hasHalf = place.kind === "quantity" && place.value.endsWith(".5") && !/[.,]5/.test(text.slice(start, end));
  return hasHalf ? end + (half.exec(text.slice(end))?.[0].length ?? 0) : end;
}

/** The stretch of the text that was masked. */
export function placeOf({ offsets, length }: Masked, start: number, end: number): Span {
  const place = (at: number) => offsets[at] ?? length;
  return { start: place(start), end: place(end) };
}

function add(character: string, offset: number, draft: Draft): void {
  draft.text += character;
  draft.offsets.push(offset);
}

function copy(text: string, start: number, end: number, draft: Draft): void {
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (!isBlank(character)) add(character === "’" ? "'" : character, at, draft);
    else if (!draft.text.endsWith(" ")) add(" ", at, draft);
  }
}

/** Of "12 incontri annullati su 12" the words between the terms count too. */
function copyRatio(text: string, start: number, end: number, draft: Draft): void {
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (letter.test(character)) copy(text, at, at + 1, draft);
    else if (!draft.text.endsWith(marks.ratio)) add(marks.ratio, at, draft);
  }
}

const letter = /[\p{L}\s'’]/u;

function isBlank(character: string): boolean {
  return character === " " || /\s/.test(character);
}

function markOf(place: Exclude<Value, { readonly kind: "ratio" }> | Moment): string {
  if (place.kind === "moment") return marks.moment;
  switch (place.unit?.kind) {
    case undefined:
      return marks.count;
    case "percent":
    case "percentage-point":
      return marks.percent;
    case "time":
      return marks.time;
    case "currency":
    case "measure":
      return marks.unit;
  }
}

/** The values of whatever a measurement may be read from, in the order of the text. */
function valuesOf(expectation: Expectation): readonly (Value | Moment)[] {
  switch (expectation.kind) {
    case "comparison":
      return [expectation.value];
    case "deadline":
      return [expectation.moment];
    case "change":
      return expectation.amount === null ? [] : [expectation.amount];
    case "all-of":
      return expectation.members.flatMap(valuesOf).sort((left, right) => left.span.start - right.span.start);
    case "answer":
    case "deliverable":
    case "range":
    case "period":
    case "bands":
    case "schedule":
    case "any-of":
    case "unspecified":
      return [];
  }
}
