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

/** Puts a mark in the place of every value that was read, so that the words around them can be looked at. */
export function mask(text: string, expectation: Expectation): Masked {
  const places = [...valuesOf(expectation)].sort((left, right) => left.span.start - right.span.start);
  const characters: string[] = [];
  const offsets: number[] = [];
  const add = (character: string, offset: number) => {
    characters.push(character);
    offsets.push(offset);
  };
  let at = 0;
  for (const place of places) {
    for (; at < place.span.start; at += 1) addPlain(text.charAt(at), at, characters, add);
    if (place.kind === "ratio") {
      // "12 incontri annullati su 12": the words between the terms count too.
      for (; at < place.span.end; at += 1) {
        const character = /[\p{L} ]/u.test(text.charAt(at)) ? text.charAt(at) : marks.ratio;
        if (character !== marks.ratio || characters.at(-1) !== marks.ratio) add(character, at);
      }
    } else if (at < place.span.end) {
      add(markOf(place), place.span.start);
      at = place.span.end;
    }
  }
  for (; at < text.length; at += 1) addPlain(text.charAt(at), at, characters, add);
  return { text: characters.join(""), offsets, length: text.length };
}

/** The stretch of the text that was masked. */
export function placeOf({ offsets, length }: Masked, start: number, end: number): Span {
  return { start: offsets[start] ?? length, end: offsets[end] ?? length };
}

function addPlain(
  character: string,
  at: number,
  before: readonly string[],
  add: (character: string, offset: number) => void,
): void {
  if (!/\s/.test(character)) add(character === "’" ? "'" : character, at);
  else if (before.at(-1) !== " ") add(" ", at);
}

function markOf(place: Value | Moment): string {
  if (place.kind === "moment") return marks.moment;
  if (place.kind === "ratio") return marks.ratio;
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

/** The values of whatever a measurement may be read from. */
function* valuesOf(expectation: Expectation): Generator<Value | Moment> {
  switch (expectation.kind) {
    case "comparison":
      yield expectation.value;
      return;
    case "deadline":
      yield expectation.moment;
      return;
    case "change":
      if (expectation.amount !== null) yield expectation.amount;
      return;
    case "all-of":
      for (const member of expectation.members) yield* valuesOf(member);
      return;
    default:
      return;
  }
}
