import type { Answer, Between, Comparison, Deadline, Deliverable, Period, Range } from "../ast.js";
import { printRelation } from "../locale/figures.js";
import { type Hand, wordings } from "./hand.js";
import { printQuantity, printValue, related } from "./value.js";

export function* spellComparison({ relation, value, subject }: Comparison, hand: Hand): Iterable<string> {
  for (const written of printValue(value, hand)) yield* withSubject(related(relation, written), subject, hand);
  if (relation === null || subject === null) return;
  for (const words of wordings(subject, hand)) {
    for (const written of printValue(value, hand)) yield `${printRelation(relation)} ${words} ${written}`;
  }
}

/** A demand with its subject: around it where it was written so, after it, or before it as a score needs it. */
function* withSubject(demand: string, subject: string | null, hand: Hand): Iterable<string> {
  if (subject === null) {
    yield demand;
    return;
  }
  if (beginsFreely(hand) && subject.includes(" … ")) yield subject.replace("…", demand);
  for (const words of wordings(subject, hand)) yield `${demand} ${words}`;
  for (const words of wordings(subject, hand)) yield `${words}: ${demand}`;
}

function beginsFreely({ style, place }: Hand): boolean {
  return style === "plain" && (place === "whole" || place === "branch");
}

export function* spellRange(range: Range, hand: Hand): Iterable<string> {
  for (const demand of rangeDemands(range, hand)) yield* withSubject(demand, range.subject, hand);
}

function rangeDemands(range: Range, hand: Hand): readonly string[] {
  if (range.form === "around") {
    return [`${printQuantity(range.centre, hand)} ± ${printQuantity(range.margin, hand)}`];
  }
  const uppers = printValue(range.upper, hand);
  return printValue(range.lower, hand).flatMap((lower) =>
    uppers.flatMap((upper) => betweenDemands(range, lower, upper, hand)),
  );
}

/** "tra 60% e 75%"; guarded "60% - 75%"; and as two conditions. */
function betweenDemands(range: Between, lower: string, upper: string, hand: Hand): readonly string[] {
  const { words, style } = hand;
  const limits = limitsOf(range, hand);
  const within = [words.between(lower, upper) + limits, `${lower} - ${upper}${limits}`];
  const least = related(range.lowerInclusive ? ">=" : ">", lower);
  const most = related(range.upperInclusive ? "<=" : "<", upper);
  const conditions = [`${least} ${words.and} ${most}`, `${most} ${words.and} ${least}`];
  return [...(style === "plain" ? within : within.reverse()), ...conditions];
}

function limitsOf({ lowerInclusive, upperInclusive }: Between, { words }: Hand): string {
  if (lowerInclusive) return upperInclusive ? "" : ` ${words.limits.lowerOnly}`;
  return ` ${upperInclusive ? words.limits.upperOnly : words.limits.neither}`;
}

export function spellDeadline({ timing, moment }: Deadline, { words, style }: Hand): Iterable<string> {
  const spellings = timing === null ? words.moment(moment) : words.timed(timing, moment);
  return style === "plain" ? spellings : [...spellings].reverse();
}

export function spellPeriod({ from, to }: Period, { words, style }: Hand): Iterable<string> {
  const ends = words.moment(from).flatMap((first) => words.moment(to).map((last) => `${first} - ${last}`));
  const spellings = [...words.period(from, to), ...ends];
  return style === "plain" ? spellings : spellings.reverse();
}

export function* spellAnswer({ value, subject }: Answer, hand: Hand): Iterable<string> {
  const answer = hand.words.answers[value ?? "either"];
  if (subject === null) yield answer;
  else {
    for (const words of wordings(subject, hand)) yield `${answer}, ${words}`;
    for (const words of wordings(subject, hand)) yield `${words}: ${answer}`;
  }
}

export function spellDeliverable({ name }: Deliverable, hand: Hand): Iterable<string> {
  return wordings(name, hand);
}
