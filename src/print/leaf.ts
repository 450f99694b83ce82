import type { Answer, Comparison, Deadline, Deliverable, Period, Range } from "../ast.js";
import { type Hand, wordings } from "./hand.js";
import { printQuantity, printValue, related } from "./value.js";

export function* spellComparison({ relation, value, subject }: Comparison, hand: Hand): Iterable<string> {
  for (const written of printValue(value, hand)) yield* withSubject(related(relation, written), subject, hand);
}

/** A demand with its subject: around it where it was written so, after it, or before it as a score needs it. */
export function* withSubject(demand: string, subject: string | null, hand: Hand): Iterable<string> {
  if (subject === null) {
    yield demand;
    return;
  }
  if (hand.quotes === "as-needed" && subject.includes(" … ")) yield subject.replace("…", demand);
  for (const words of wordings(subject, hand)) {
    yield `${demand} ${words}`;
    yield `${words}: ${demand}`;
  }
}

export function* spellRange(range: Range, hand: Hand): Iterable<string> {
  for (const demand of rangeDemands(range, hand)) yield* withSubject(demand, range.subject, hand);
}

function rangeDemands(range: Range, hand: Hand): readonly string[] {
  if (range.form === "around") {
    return [`${printQuantity(range.centre, hand)} ± ${printQuantity(range.margin, hand)}`];
  }
  const { words } = hand;
  const { lowerInclusive, upperInclusive } = range;
  const demands: string[] = [];
  const conditions: string[] = [];
  for (const [index, lower] of printValue(range.lower, hand).entries()) {
    const upper = printValue(range.upper, hand)[index] ?? "";
    const limits = lowerInclusive
      ? upperInclusive
        ? ""
        : ` ${words.limits.lowerOnly}`
      : ` ${upperInclusive ? words.limits.upperOnly : words.limits.neither}`;
    demands.push(words.between(lower, upper) + limits);
    const least = related(lowerInclusive ? ">=" : ">", lower);
    conditions.push(`${least} ${words.and} ${related(upperInclusive ? "<=" : "<", upper)}`);
  }
  return [...demands, ...conditions];
}

export function spellDeadline({ timing, moment }: Deadline, { words }: Hand): Iterable<string> {
  return timing === null ? words.moment(moment) : words.timed(timing, moment);
}

export function spellPeriod({ from, to }: Period, { words }: Hand): Iterable<string> {
  return words.period(from, to);
}

export function* spellAnswer({ value, subject }: Answer, hand: Hand): Iterable<string> {
  const answer = hand.words.answers[value ?? "either"];
  if (subject === null) {
    yield answer;
    return;
  }
  for (const words of wordings(subject, hand)) {
    yield `${answer}, ${words}`;
    yield `${words}: ${answer}`;
  }
}

export function spellDeliverable({ name }: Deliverable, hand: Hand): Iterable<string> {
  return wordings(name, hand);
}
