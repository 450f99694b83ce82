import type { Expectation, Span } from "../ast.js";
import type { DoubtReason } from "../diagnostic.js";
import type { Doubts } from "../locale/doubts.js";
import type { Measurement } from "../measurement.js";
import { findContradiction } from "./contradiction.js";
import { type Masked, marks, mask, placeOf } from "./mask.js";
import { findPlan } from "./plan.js";

/** Words of a measurement that leave it open what was measured. */
export interface Doubt {
  readonly reason: DoubtReason;
  readonly found: string;
  readonly span: Span;
}

/** A measurement with what it was read from. */
export interface ReadText {
  readonly text: string;
  readonly expectation: Expectation;
  readonly measurement: Measurement;
}

type Find = (masked: Masked) => readonly [start: number, end: number] | null;

/**
 * The first reason to doubt a measurement, or `null`. Words that the target itself uses (its topic) are no reason:
 * of "non conformità" so many are measured.
 */
export function findDoubt(source: ReadText, doubts: Doubts, topic: string): Doubt | null {
  const { text, expectation } = source;
  const masked = mask(text, expectation, doubts.half);
  for (const [reason, find] of searchesFor(source, doubts, topic)) {
    const found = find(masked);
    if (found === null) continue;
    const span = placeOf(masked, ...found);
    return { reason, found: text.slice(span.start, span.end).trim(), span };
  }
  return null;
}

/** What may be doubtful of such a measurement, in the order of how much it says. */
function* searchesFor(
  { text, expectation, measurement }: ReadText,
  doubts: Doubts,
  topic: string,
): Generator<readonly [DoubtReason, Find]> {
  const answers = answersOf(measurement);
  const isNo = answers.includes("no");
  const unless = (pattern: RegExp) => (masked: Masked) => first(pattern, masked, (word) => !isNamed(word, topic));
  yield ["estimate", (masked) => first(doubts.estimate, masked)];
  yield ["estimate", (masked) => (doubts.about.test(text) ? [0, masked.text.length] : null)];
  yield ["estimate", (masked) => (isMidYear(text, expectation, doubts) ? [0, masked.text.length] : null)];
  yield ["partial", unless(doubts.partial)];
  if (!isNo) yield ["undone", unless(doubts.undone)];
  if (answers.length > 0 && !isNo) yield ["undone", unless(doubts.begun)];
  if (expectation.kind !== "change") yield ["loss", unless(doubts.loss)];
  yield ["late", (masked) => (masked.text.includes(marks.time) ? unless(doubts.late)(masked) : null)];
  if (!isNo) yield ["plan", (masked) => findPlan(masked, doubts, (word) => isNamed(word, topic))];
  yield ["number", (masked) => first(doubts.number, masked)];
  yield ["unit", (masked) => first(doubts.unit, masked, (word) => !namesUnit(topic, word.slice(1).trim()))];
  yield ["rate", (masked) => first(doubts.rate, masked, (word) => !namesPeriod(topic, periodOf(word, doubts), doubts))];
  yield ["contradiction", (masked) => findContradiction(masked, measurement)];
}

function isMidYear(text: string, expectation: Expectation, doubts: Doubts): boolean {
  if (expectation.kind === "all-of") return expectation.members.some((member) => isMidYear(text, member, doubts));
  if (expectation.kind !== "deadline") return false;
  const { start, end } = expectation.moment.span;
  return doubts.midYear.test(text.slice(start, end));
}

function answersOf(measurement: Measurement): readonly ("yes" | "no")[] {
  switch (measurement.kind) {
    case "answer":
      return [measurement.value];
    case "dated":
      return answersOf(measurement.value);
    case "list":
      return measurement.members.flatMap(answersOf);
    case "quantity":
    case "ratio":
    case "change":
    case "date":
    case "missing":
      return [];
  }
}

/** The first match that counts. */
function first(
  pattern: RegExp,
  { text }: Masked,
  counts: (word: string) => boolean = () => true,
): readonly [start: number, end: number] | null {
  // Most texts hold no such word, and going through all matches makes a copy of the pattern first.
  if (text.search(pattern) < 0) return null;
  for (const match of text.matchAll(pattern)) {
    const [word] = match;
    if (counts(word)) return [match.index, match.index + word.length];
  }
  return null;
}

/** Whether the topic uses the word, whatever its ending: "annullato" of "incontri annullati". */
function isNamed(word: string, topic: string): boolean {
  const stem = word.length > 4 ? word.slice(0, -1) : word;
  return topic !== "" && topic.includes(stem.toLowerCase());
}

/** Whether the topic uses a unit, letter by letter if it is short: "mg" is not "µg". */
function namesUnit(topic: string, unit: string): boolean {
  return unit.length > 4 ? isNamed(unit, topic) : topic.split(/[^\p{L}\d²³/]+/u).includes(unit.toLowerCase());
}

function periodOf(word: string, { periods }: Doubts): string | undefined {
  return [...periods].find(([, stem]) => stem.test(word))?.[0];
}

function namesPeriod(topic: string, period: string | undefined, { periods }: Doubts): boolean {
  return period !== undefined && periods.get(period)?.test(topic) === true;
}
