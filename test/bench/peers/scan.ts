import type { Expectation, Moment, Quantity, Relation, Timing, Unit, Value } from "../../../src/ast.js";

/** The common forms of a target, read character by character; `null` for whatever is not one of them. */
export function scan(text: string): Expectation | null {
  source = text;
  at = 0;
  skipSpace();
  const start = at;
  const code = codeAt(at);
  const tree = isDigit(code) ? fromDigits(start) : isSymbol(code) ? fromSymbol(start) : fromWord(start);
  return tree !== null && atEnd() ? tree : null;
}

// One text is read at a time, so the place is kept here: passing it on costs an object for every token.
let source = "";
let at = 0;

function codeAt(place: number): number {
  return place < source.length ? source.charCodeAt(place) : 0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0;
}

function isSymbol(code: number): boolean {
  return code === 60 || code === 62 || code === 0x2264 || code === 0x2265;
}

function skipSpace(): void {
  while (codeAt(at) === 32 || codeAt(at) === 160) at++;
}

function atEnd(): boolean {
  const end = at;
  skipSpace();
  const ended = at === source.length;
  at = end;
  return ended;
}

function word(): string {
  const start = at;
  while (isLetter(codeAt(at)) && codeAt(at) !== 0x2019 && codeAt(at) < 0x2000) at++;
  const end = at;
  if (codeAt(at) === 39 || codeAt(at) === 0x2019) at++;
  skipSpace();
  return source.slice(start, end).toLowerCase();
}

/** Passes over a word where it stands. */
function passes(...words: readonly string[]): boolean {
  const start = at;
  if (words.includes(word())) return true;
  at = start;
  return false;
}

function digits(): string {
  const start = at;
  while (isDigit(codeAt(at))) at++;
  return source.slice(start, at);
}

/** Digits in groups of three, with decimals. */
function decimal(): string | null {
  let whole = digits();
  if (whole === "") return null;
  const grouped = whole.length <= 3;
  while (grouped && codeAt(at) === 46 && isDigit(codeAt(at + 1))) {
    at++;
    const group = digits();
    if (group.length !== 3) return null;
    whole += group;
  }
  while (whole.length > 1 && whole.charCodeAt(0) === 48) whole = whole.slice(1);
  if (codeAt(at) !== 44 || !isDigit(codeAt(at + 1))) return whole;
  at++;
  let fraction = digits();
  while (fraction.endsWith("0")) fraction = fraction.slice(0, -1);
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

function unit(): Unit | null {
  const start = at;
  skipSpace();
  const code = codeAt(at);
  if (code === 37) {
    at++;
    return { kind: "percent" };
  }
  if (code === 0x20ac) {
    at++;
    return { kind: "currency", code: "EUR" };
  }
  if (isLetter(code)) {
    const name = word();
    if (name === "gg" && codeAt(at) === 46) at++;
    if (name === "gg" || name === "giorni" || name === "giorno") return { kind: "time", name: "day" };
    if (name === "euro") return { kind: "currency", code: "EUR" };
  }
  at = start;
  return null;
}

function value(): Value | null {
  const start = at;
  const first = decimal();
  if (first === null) return null;
  if (codeAt(at) === 47) {
    at++;
    const denominator = decimal();
    return denominator === null || denominator === "0"
      ? null
      : { kind: "ratio", span: { start, end: at }, numerator: first, denominator };
  }
  const written = unit();
  return { kind: "quantity", span: { start, end: at }, value: first, unit: written };
}

function comparison(start: number, relation: Relation | null): Expectation | null {
  skipSpace();
  passes("il", "l");
  const limit = value();
  return limit && { kind: "comparison", span: { start, end: at }, relation, value: limit, subject: null };
}

function fromSymbol(start: number): Expectation | null {
  const code = codeAt(at++);
  if (code === 0x2264) return comparison(start, "<=");
  if (code === 0x2265) return comparison(start, ">=");
  const equal = codeAt(at) === 61;
  if (equal) at++;
  return comparison(start, code === 60 ? (equal ? "<=" : "<") : equal ? ">=" : ">");
}

/** A date, a range with a dash, a ratio or a bare value. */
function fromDigits(start: number): Expectation | null {
  const found = moment();
  if (found !== null) return { kind: "deadline", span: { start, end: at }, timing: null, moment: found };
  const first = value();
  if (first === null) return null;
  if (first.kind === "quantity" && codeAt(at) === 45) {
    at++;
    return range(start, first);
  }
  return { kind: "comparison", span: { start, end: at }, relation: null, value: first, subject: null };
}

function range(start: number, lower: Quantity): Expectation | null {
  const upper = value();
  if (upper?.kind !== "quantity") return null;
  const shared = lower.unit ?? upper.unit;
  return {
    kind: "range",
    form: "between",
    span: { start, end: at },
    lower: { kind: "quantity", span: lower.span, value: lower.value, unit: shared },
    upper: { kind: "quantity", span: upper.span, value: upper.value, unit: upper.unit ?? shared },
    lowerInclusive: true,
    upperInclusive: true,
    subject: null,
  };
}

const months = new Map(
  [
    ...["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno"],
    ...["luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
  ].map((name, index) => [name, index + 1] as const),
);

/** `15/07/2021`, `28.02.2021`, "30 giugno 2021"; the place is unchanged where there is none. */
function moment(): Moment | null {
  const start = at;
  const day = digits();
  if (day.length === 1 || day.length === 2) {
    const mark = codeAt(at);
    if (mark === 47 || mark === 46) {
      at++;
      const month = digits();
      if (codeAt(at) === mark && month !== "" && month.length < 3) {
        at++;
        const year = digits();
        if (year.length === 4) return dayMoment(start, Number(day), Number(month), Number(year));
      }
    } else {
      if (mark === 0xb0) at++;
      skipSpace();
      const month = months.get(word());
      if (month !== undefined) {
        const year = yearAfter();
        return dayMoment(start, Number(day), month, year);
      }
    }
  }
  at = start;
  return null;
}

function dayMoment(start: number, day: number, month: number, year: number | null): Moment {
  return { kind: "moment", grain: "day", span: { start, end: at }, year, month, day };
}

/** A year; without one the place is right after the word before. */
function yearAfter(): number | null {
  const place = at;
  const year = digits();
  if (year.length === 4) return Number(year);
  at = place;
  while (codeAt(at - 1) === 32) at--;
  return null;
}

const answers = new Map<string, "yes" | "no">([
  ["si", "yes"],
  ["sì", "yes"],
  ["no", "no"],
]);

function fromWord(start: number): Expectation | null {
  const first = word();
  const answer = answers.get(first);
  if (answer !== undefined && at === source.length) {
    return { kind: "answer", span: { start, end: at }, value: answer, subject: null };
  }
  switch (first) {
    case "maggiore":
    case "superiore":
      return comparison(start, orEqual() ? ">=" : ">");
    case "minore":
    case "inferiore":
      return comparison(start, orEqual() ? "<=" : "<");
    case "non":
      return negated(start);
    case "almeno":
    case "minimo":
      return comparison(start, ">=");
    case "massimo":
      return comparison(start, "<=");
    case "al":
      return word() === "massimo" ? comparison(start, "<=") : null;
    case "oltre":
      return comparison(start, ">");
    case "più":
      return word() === "di" ? comparison(start, ">") : null;
    case "meno":
      return word() === "di" ? comparison(start, "<") : null;
    case "entro":
      return within(start);
    case "tra":
      return between(start, "e");
    case "da":
      return between(start, "a");
    default:
      return monthOf(start, first);
  }
}

function orEqual(): boolean {
  const equal = passes("o") && word() === "uguale";
  passes("a", "al", "all", "di", "del");
  return equal;
}

function negated(start: number): Expectation | null {
  const second = word();
  if (!passes("a", "al", "all", "di")) return null;
  if (second === "inferiore" || second === "meno") return comparison(start, ">=");
  return second === "superiore" || second === "più" ? comparison(start, "<=") : null;
}

function within(start: number): Expectation | null {
  const timing: Timing = "by";
  passes("il", "l");
  const found = isDigit(codeAt(at)) ? moment() : monthAndYear(at, word());
  if (found !== null) return { kind: "deadline", span: { start, end: at }, timing, moment: found };
  return isDigit(codeAt(at)) ? comparison(start, "<=") : null;
}

function monthOf(start: number, name: string): Expectation | null {
  const found = monthAndYear(start, name);
  return found && { kind: "deadline", span: { start, end: at }, timing: null, moment: found };
}

function monthAndYear(start: number, name: string): Moment | null {
  const month = months.get(name);
  if (month === undefined) return null;
  const year = yearAfter();
  return { kind: "moment", grain: "month", span: { start, end: at }, year, month };
}

function between(start: number, joint: string): Expectation | null {
  passes("il", "l");
  const lower = value();
  skipSpace();
  if (lower?.kind !== "quantity" || word() !== joint) return null;
  passes("il", "l");
  return range(start, lower);
}
