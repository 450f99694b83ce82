import type { Relation, Timing } from "../../src/ast.js";
import type { Meaning } from "../phrases.js";
import { type Choice, type Claim, note, type Reading, slice } from "../reading.js";
import {
  And,
  AnswerToken,
  Between,
  Comparative,
  DateToken,
  Day,
  Direction,
  DirectionAfter,
  Enumerator,
  Inside,
  InYear,
  LeadingUnit,
  Limits,
  Month,
  NumberToken,
  OfWhich,
  Or,
  Part,
  PlusMinus,
  RatioBar,
  Reference,
  RelationAfter,
  RelationToken,
  Score,
  Separator,
  TimingToken,
  To,
  Total,
  UnitToken,
  Unspecified,
  Year,
  YearLabel,
} from "../tokens.js";
import { number, partsOf, scaleAt, score } from "./digits.js";
import {
  endsAs,
  endsMoment,
  endsValue,
  followAt,
  hasValueBefore,
  imageAt,
  isDigits,
  isFullDate,
  isMomentStart,
  isValueStart,
  isWord,
  isYearLike,
  lengthAs,
  meaningAs,
  operandAt,
  phraseEndsBefore,
  touchesLeft,
} from "./look.js";
import { isFrequency, isName } from "./names.js";
import { comparativeLength, isArticledYear, referenceLength } from "./reference.js";

/** Decides whether a phrase from `at` to `end` has a meaning here; null if it does not. */
type Judge<As extends Meaning["as"]> = (
  reading: Reading,
  at: number,
  end: number,
  meaning: Extract<Meaning, { as: As }>,
) => Choice | null;

const skipped = (at: number, end: number, claims: readonly Claim[] = []): Choice => ({
  type: "skip",
  length: end - at,
  payload: null,
  claims,
});
const chosen = (
  type: NonNullable<Choice["type"]>,
  at: number,
  end: number,
  payload: unknown = null,
  claims: readonly Claim[] = [],
): Choice => ({ type, length: end - at, payload, claims });

/** One judge per meaning: a phrase counts only where what stands around it can be its operand. */
export const judges: { readonly [As in Meaning["as"]]: Judge<As> } = {
  relation: (reading, at, end, { relation }) => judgeRelation(reading, at, end, relation),
  timing: (reading, at, end, { timing }) => judgeTiming(reading, at, end, timing),
  "relation-after": (reading, at, end, { relation }) => {
    const follow = followAt(reading, end);
    if (isValueStart(follow) || !(endsValue(reading, at - 1) || (hasValueBefore(reading, at) && end > at + 1)))
      return null;
    return chosen(RelationAfter, at, end, relation);
  },
  between: (reading, at, end) => {
    const second = secondEnd(reading, end);
    const dated = second !== null && isMomentStart(followAt(reading, second + 1));
    const claims = isValueStart(followAt(reading, end)) && !dated ? [] : claimMoment(reading, end);
    const opensDate = lengthAs(reading, at, "timing") === end - at;
    return claims === null || (opensDate && second === null) ? null : chosen(Between, at, end, null, claims);
  },
  to: (reading, at, end) => {
    const follow = followAt(reading, end);
    const value = isValueStart(follow) || (follow === "end" && isWord(reading, at));
    if (value && endsValue(reading, at - 1)) return chosen(To, at, end);
    const named = isYearLike(reading, at - 1) && isName(reading, at - 1);
    const claims = endsMoment(reading, at - 1) && !named ? claimMoment(reading, end) : null;
    return claims === null ? null : chosen(To, at, end, null, claims);
  },
  limits: (reading, at, end, { lower, upper }) => {
    const alone = end > at + 1 || /^[(]?$/.test(imageAt(reading, at - 1)) || endsValue(reading, at - 1);
    return alone && hasValueBefore(reading, at) ? chosen(Limits, at, end, { lower, upper }) : null;
  },
  and: (reading, at, end) => judgeJoint(reading, at, end, And),
  or: (reading, at, end) => judgeJoint(reading, at, end, Or),
  "out-of": (reading, at, end) => {
    if (followAt(reading, end) !== NumberToken || !isDigits(reading, operandAt(reading, end))) return null;
    return hasValueBefore(reading, at) && !reading.banded ? chosen(RatioBar, at, end) : null;
  },
  "of-which": (reading, at, end) =>
    isValueStart(followAt(reading, end)) || followAt(reading, end) === RelationToken ? chosen(OfWhich, at, end) : null,
  article: (reading, at, end) => {
    const follow = followAt(reading, end);
    if (isValueStart(follow) || isMomentStart(follow) || follow === Between || follow === RelationToken) {
      const definite = /^il$|^l['’]$|^the$/i.test(imageAt(reading, at));
      const dated = definite && reading.ambiguous.has(operandAt(reading, end));
      return skipped(at, end, dated ? (claimMoment(reading, end) ?? []) : []);
    }
    return follow === Direction || follow === TimingToken ? skipped(at, end) : null;
  },
  qualifier: () => null,
  "number-sign": (reading, at, end) => (isValueStart(followAt(reading, end)) ? skipped(at, end) : null),
  cited: () => null,
  every: () => null,
  place: () => null,
  linking: () => null,
  variable: () => null,
  numeral: (reading, at, end, { value }) => {
    const scale = scaleAt(reading, end);
    const past = end + scale.length;
    if (endsAs(reading, at - 1, "numeral") || isDigits(reading, at - 1)) return null;
    const zeros = "0".repeat(scale.zeros);
    return chosen(NumberToken, at, past, { value: value === "0" ? "0" : `${value}${zeros}`, zeros: scale.zeros });
  },
  one: (reading, at, end) => {
    reading.latent.set(at, chosen(NumberToken, at, end, { value: "1", zeros: 0 }));
    return null;
  },
  ordinal: (reading, at, end, { value }) => {
    const roman = /^[ivx]+$/i.test(imageAt(reading, at));
    if (roman && reading.keys[at] !== imageAt(reading, at).toLowerCase()) return null;
    const noun = meaningAs(reading, end, "part");
    if (noun !== null && value <= partsOf[noun.meaning.grain]) {
      const last = value >= 4 && partsOf[noun.meaning.grain] < value ? partsOf[noun.meaning.grain] : value;
      return chosen(Part, at, end + noun.length, { grain: noun.meaning.grain, part: last });
    }
    const month = reading.latent.get(end) ?? reading.choices[end];
    const isDay = value === 1 && !roman && month?.type === Month;
    return isDay ? chosen(Day, at, end, 1, [{ at: end, choice: month }]) : null;
  },
  scale: () => null,
  unit: (reading, at, end, { unit }) => {
    const left = imageAt(reading, at - 1);
    const after =
      isDigits(reading, at - 1) ||
      endsAs(reading, at - 1, "scale", "numeral", "one") ||
      Object.hasOwn(reading.book.vocabulary.scaleLetters, left) ||
      phraseEndsBefore(reading, at, "scale");
    if (after && isFrequency(reading, at - 1)) return null;
    if (after) return end === at + 1 && left === "%" ? null : chosen(UnitToken, at, end, unit);
    const before = followAt(reading, end) === NumberToken && isDigits(reading, operandAt(reading, end));
    const leads =
      unit.kind === "currency" ||
      (unit.kind === "time" &&
        /^(?:hour|day|working-day)$/.test(unit.name) &&
        (at === 0 || endsAs(reading, at - 1, "relation", "timing")));
    return before && leads ? chosen(LeadingUnit, at, end, unit) : null;
  },
  month: (reading, at, end, { month, abbreviated }) => judgeMonth(reading, at, end, month, abbreviated),
  part: (reading, at, end, { grain }) => {
    const digit = imageAt(reading, end);
    if (!/^[1-6]$/.test(digit) || Number(digit) > partsOf[grain]) return null;
    return chosen(Part, at, end + 1, { grain, part: Number(digit) });
  },
  "day-of": (reading, at, end, { day }) => {
    const month = reading.choices[operandAt(reading, end)] ?? null;
    const latent = reading.latent.get(operandAt(reading, end));
    const named = month?.type === Month ? month : latent?.type === Month ? latent : null;
    const operand = operandAt(reading, end);
    return named === null ? null : chosen(Day, at, operand, day, [{ at: operand, choice: named }]);
  },
  weekday: (reading, at, end) => (isMomentStart(followAt(reading, end)) ? skipped(at, end) : null),
  year: (reading, at, end) => judgeYearWord(reading, at, end),
  "this-year": (reading, at, end) => yearOf(reading, at, end, null),
  "next-year": (reading, at, end) => yearOf(reading, at, end, "next"),
  "end-of": (reading, at, end) => {
    const claims = claimMoment(reading, end);
    if (claims !== null) return skipped(at, end, claims);
    const year = lengthAs(reading, end, "year");
    if (year === 0) return null;
    reading.latent.set(at, chosen(Year, at, end + year, null));
    return at === 0 ? chosen(Year, at, end + year, null) : null;
  },
  hour: (reading, at, end) => judgeHour(reading, at, end),
  "in-year": (reading, at, end) => judgeInYear(reading, at, end),
  direction: (reading, at, end, { direction }) => {
    const left = imageAt(reading, at - 1);
    if (end > at + 1 && followAt(reading, end) === "end" && reading.keys[end - 1] === reading.book.vocabulary.of) {
      note(reading, at, end, "error", { code: "missing-value", after: slice(reading, at, end), wanted: "value" });
    }
    const opens =
      at === 0 ||
      /^[:;,/()-]$/.test(left) ||
      /^[–—•]$/.test(left) ||
      endsAs(reading, at - 1, "article", "and", "or", "one");
    return opens || endsAs(reading, at - 1, "in-year", "year") ? chosen(Direction, at, end, direction) : null;
  },
  "direction-after": (reading, at, end, { direction }) => {
    const touches = endsValue(reading, at - 1) || imageAt(reading, at - 1) === "%";
    const loose = end === at + 2 && hasValueBefore(reading, at);
    return (touches || loose) && !isValueStart(followAt(reading, end))
      ? chosen(DirectionAfter, at, end, direction)
      : null;
  },
  reference: (reading, at, end) => {
    const length = referenceLength(reading, at, end);
    const start = reading.raw[operandAt(reading, end)]?.startOffset ?? reading.text.length;
    return length === 0 ? null : chosen(Reference, at, at + length, start);
  },
  total: (reading, at, end) => {
    const follow = followAt(reading, end);
    const bears = isValueStart(follow) || follow === RelationToken;
    const linking = lengthAs(reading, at, "linking") === end - at;
    const opened = linking
      ? hasDirectionBefore(reading, at) && !hasValueBefore(reading, at)
      : hasValueBefore(reading, at) || hasDirectionBefore(reading, at);
    return bears && opened ? chosen(Total, at, end) : null;
  },
  level: () => null,
  answer: (reading, at, end, { answer }) => judgeAnswer(reading, at, end, answer),
  result: (reading, at, end) => {
    const follow = followAt(reading, end);
    const next = operandAt(reading, end);
    const bears =
      reading.banded &&
      (endsValue(reading, at - 1) || endsAs(reading, at - 1, "answer")) &&
      (follow === NumberToken || follow === Score);
    if (!bears || !isDigits(reading, next)) return null;
    const plain = number({ ...reading, banded: false }, next);
    const value = (plain.payload as { value: string }).value;
    return score(reading, at, next + plain.length, value);
  },
  "score-points": () => null,
  unspecified: (reading, at, end) => {
    if (at !== 0) return null;
    const phrase = reading.raw.slice(0, end).filter((_, position) => isWord(reading, position)).length > 1;
    const plain = reading.raw.every((token, position) => {
      if (position < end || /^[.)\]]$/.test(token.image)) return true;
      return (
        phrase && ((!isDigits(reading, position) && !isFullDate(reading, position)) || isYearLike(reading, position))
      );
    });
    return plain ? chosen(Unspecified, at, reading.raw.length) : null;
  },
  "ordinal-mark": () => null,
  "plus-minus": (reading, at, end) => (isValueStart(followAt(reading, end)) ? chosen(PlusMinus, at, end) : null),
};

const symbol = /^[<>=≤≥≠⩽⩾~≈!]/;
const canonicalSymbols = new Set([">", ">=", "<", "<=", "=", "≥", "≤", "⩽", "⩾", "≠", "~", "≈"]);
const timingOf: Readonly<Record<Exclude<Relation, "!=" | "~">, Timing>> = {
  "<=": "by",
  "<": "before",
  ">=": "from",
  ">": "after",
  "=": "on",
};

function judgeRelation(reading: Reading, at: number, end: number, relation: Relation): Choice | null {
  const symbolic = symbol.test(imageAt(reading, at));
  const operand = operandAt(reading, end);
  const follow = followAt(reading, end);
  const dateful = lengthAs(reading, at, "timing") === end - at;
  if (symbolic) repairSymbol(reading, at, end, relation);
  if (dateful && claimMoment(reading, end) !== null) return null;
  if (dateful && relation === "<=" && isDayAlone(reading, end)) {
    const found = imageAt(reading, operand);
    note(reading, operand, operand + 1, "error", { code: "unexpected-text", found, wanted: "date" });
  }
  if (isMomentStart(follow) && !reading.ambiguous.has(operand)) {
    return relation === "!=" || relation === "~" ? null : chosen(TimingToken, at, end, timingOf[relation]);
  }
  if (reading.ambiguous.has(operand)) {
    return chosen(RelationToken, at, end, relation, [{ at: operand, choice: number(reading, operand) }]);
  }
  if (follow === Between || follow === TimingToken)
    return symbolic ? chosen(RelationToken, at, end, relation) : skipped(at, end);
  const linked = followThroughLink(reading, at, end);
  if (linked !== null) return linked;
  const inside = symbolic ? insideEnds(reading, at, end, relation) : null;
  if (inside !== null) return inside;
  const compared = comparativeLength(reading, at, end, symbolic);
  if (compared > 0) return chosen(Comparative, at, at + compared, { relation, start: offsetOf(reading, operand) });
  if (isArticledYear(reading, end, operand)) {
    return chosen(Comparative, at, operand + 1, { relation, start: offsetOf(reading, operand) });
  }
  if (isValueStart(follow) || follow === Direction || symbolic) return chosen(RelationToken, at, end, relation);
  const one = reading.latent.get(operand);
  if (one?.type === NumberToken) {
    return chosen(RelationToken, at, end, relation, [{ at: operand, choice: one }]);
  }
  if (qualified(reading, operand)) return chosen(RelationToken, at, end, relation);
  const open = isOpenEnd(reading, operand) || follow === Separator || follow === Enumerator || follow === YearLabel;
  const adverb = end === at + 1 && reading.book.vocabulary.adverbs.includes(reading.keys[at] ?? "");
  if (open && !adverb) return chosen(RelationToken, at, end, relation);
  if (dateful && relation === "<=") {
    note(reading, at, end, "warning", { code: "unread-condition", found: slice(reading, at, end) });
  }
  return null;
}

function offsetOf(reading: Reading, at: number): number {
  return reading.raw[at]?.startOffset ?? reading.text.length;
}

/** Whether only articles and prepositions are left: "entro il". */
function isOpenEnd(reading: Reading, at: number): boolean {
  if (at >= reading.raw.length) return true;
  const length = Math.max(lengthAs(reading, at, "article"), lengthAs(reading, at, "linking"));
  return length > 0 && isOpenEnd(reading, at + length);
}

/** "almeno del 10%", `> di 50`, "almeno pari al 10%": a preposition or a second "equal" says nothing of its own. */
function followThroughLink(reading: Reading, at: number, end: number): Choice | null {
  const operand = operandAt(reading, end);
  const next = reading.choices[operand];
  if (next?.type === RelationToken && next.payload === "=" && isWord(reading, operand)) {
    const relation = relationAt(reading, at, end);
    return chosen(RelationToken, at, end, relation, [
      { at: operand, choice: skipped(operand, operand + next.length) },
      ...(next.claims ?? []),
    ]);
  }
  if (
    next?.type !== null ||
    lengthAs(reading, operand, "linking") !== 1 ||
    !isValueStart(followAt(reading, operand + 1))
  )
    return null;
  return chosen(RelationToken, at, end, relationAt(reading, at, end), [
    { at: operand, choice: skipped(operand, operand + 1) },
  ]);
}

function relationAt(reading: Reading, at: number, end: number): Relation | null {
  const found = meaningAs(reading, at, "relation");
  return found !== null && found.length === end - at ? found.meaning.relation : null;
}

/** `60% < x <= 75%`: the measured value stands between the two ends. */
function insideEnds(reading: Reading, at: number, end: number, relation: Relation): Choice | null {
  const variable = lengthAs(reading, end, "variable");
  const second = meaningAs(reading, end + variable, "relation");
  const below = (one: Relation | undefined) => one === "<" || one === "<=";
  if (variable === 0 || second === null || !below(relation) || !below(second.meaning.relation)) return null;
  const past = end + variable + second.length;
  if (!endsValue(reading, at - 1) || !isValueStart(followAt(reading, past))) return null;
  return chosen(Inside, at, past, { lower: relation === "<=", upper: second.meaning.relation === "<=" });
}

/** "entro il 15 del mese successivo": a day of a month that is not named. */
function isDayAlone(reading: Reading, end: number): boolean {
  const operand = operandAt(reading, end);
  const definite = lengthAs(reading, end, "article") === 1 && /^(?:il|l['’]|lo|the)$/i.test(imageAt(reading, end));
  const day = /^(?:[1-9]|[12]\d|3[01])$/.test(imageAt(reading, operand));
  return (
    definite &&
    day &&
    reading.choices[operand]?.length === 1 &&
    followAt(reading, operand + 1) !== UnitToken &&
    imageAt(reading, operand + 1) !== "/"
  );
}

/** "almeno altri 450": words of the subject between a relation and its number. */
export function qualified(reading: Reading, at: number): boolean {
  const length = lengthAs(reading, at, "qualifier");
  return (
    length > 0 && (isValueStart(followAt(reading, at + length)) || qualified(reading, operandAt(reading, at + length)))
  );
}

function repairSymbol(reading: Reading, at: number, end: number, relation: Relation): void {
  const found = slice(reading, at, end);
  if (canonicalSymbols.has(found)) return;
  note(reading, at, end, "info", { code: "repaired", found, canonical: relation === "!=" ? "≠" : relation });
}

function judgeTiming(reading: Reading, at: number, end: number, timing: Timing): Choice | null {
  const claims = claimMoment(reading, end);
  if (claims === null) return null;
  // "all'anno" says how often, not by when.
  const often =
    lengthAs(reading, at, "linking") === end - at &&
    claims.some(({ choice }) => choice.type === Year && choice.payload === null);
  return often ? null : chosen(TimingToken, at, end, timing, claims);
}

/** What makes a moment of the text from `end` on, if it can be one: the year of "entro il 2021", `2/4`. */
function claimMoment(reading: Reading, end: number): readonly Claim[] | null {
  const operand = operandAt(reading, end);
  if (isMomentStart(followAt(reading, end)) && !reading.ambiguous.has(operand)) return [];
  const latent = reading.latent.get(operand);
  if (latent !== undefined && latent.type !== NumberToken) return [{ at: operand, choice: latent }];
  const article = lengthAs(reading, operand, "article");
  if (article === 0 || reading.choices[operand]?.type !== null) return null;
  const claims = claimMoment(reading, operand + article);
  return claims === null ? null : [{ at: operand, choice: skipped(operand, operand + article) }, ...claims];
}

/** Where, after the first end of a range, its joint to the second one stands. */
function secondEnd(reading: Reading, from: number): number | null {
  let at = from;
  for (;;) {
    const choice = reading.choices[at];
    if (choice === undefined) return null;
    if (choice.type === To) return at + choice.length - 1;
    const latent = reading.latent.get(at);
    if (choice.type === null && latent === undefined) return null;
    if (choice.type === RelationToken || choice.type === TimingToken || choice.type === Separator) return null;
    at += latent?.length ?? choice.length;
  }
}

function judgeJoint(reading: Reading, at: number, end: number, type: typeof And | typeof Or): Choice | null {
  const follow = followAt(reading, end);
  if (at === 0) return null;
  const joins =
    isValueStart(follow) ||
    isMomentStart(follow) ||
    [RelationToken, TimingToken, Between, AnswerToken, Direction, DateToken].some((start) => start === follow);
  return joins ? chosen(type, at, end) : null;
}

function judgeMonth(reading: Reading, at: number, end: number, month: number, abbreviated: boolean): Choice | null {
  const choice = chosen(Month, at, end, month);
  const left = imageAt(reading, at - 1);
  const dated = followAt(reading, end) === Year;
  const dayFirst = isDigits(reading, at - 1) || (/^[-/°º]$/.test(left) && isDigits(reading, at - 2));
  const skipDash = /^[-/'’]$/.test(imageAt(reading, end)) && followAt(reading, end + 1) === Year;
  const whole = skipDash ? chosen(Month, at, end + 1, month) : choice;
  if (!abbreviated || dayFirst || dated || skipDash) reading.latent.set(at, whole);
  if (reading.book.vocabulary.monthFirst && isDigits(reading, end) && /^\d{1,2}$/.test(imageAt(reading, end))) {
    return monthDay(reading, at, end, month);
  }
  if (abbreviated) return dated || skipDash ? whole : null;
  const tied = reading.keys[at - 1] === reading.book.vocabulary.of;
  return at === 0 || ((dated || skipDash) && !tied) ? whole : null;
}

/** "July 15, 2020" */
function monthDay(reading: Reading, at: number, end: number, month: number): Choice {
  let next = end + 1 + (touchesLeft(reading, end + 1) ? lengthAs(reading, end + 1, "ordinal-mark") : 0);
  if (imageAt(reading, next) === ",") next += 1;
  const year = isYearLike(reading, next) ? Number(imageAt(reading, next)) : null;
  const length = year === null ? end + 1 - at : next + 1 - at;
  return { type: DateToken, length, payload: { year, month, day: Number(imageAt(reading, end)) } };
}

function judgeYearWord(reading: Reading, at: number, end: number): Choice | null {
  const operand = operandAt(reading, end);
  if (isYearLike(reading, operand)) {
    const colon = /^(?:[:=]|->|→|⇒)$/.test(imageAt(reading, operand + 1)) ? 1 : 0;
    const next = followAt(reading, operand + 1 + colon);
    const entry =
      next !== "word" &&
      next !== "end" &&
      (colon === 1 || !isMomentStart(next)) &&
      next !== Separator &&
      next !== InYear;
    const choice = reading.choices[operand];
    if (entry && (choice?.type === YearLabel || choice?.type === null || choice?.type === NumberToken || colon === 1)) {
      return chosen(YearLabel, at, operand + 1 + colon, Number(imageAt(reading, operand)));
    }
    const year = chosen(Year, at, operand + 1, Number(imageAt(reading, operand)));
    reading.latent.set(at, year);
    return choice?.type === Year ? skipped(at, end) : at === 0 ? year : null;
  }
  reading.latent.set(at, chosen(Year, at, end, null));
  return null;
}

/** "dell'anno in corso" and "dell'anno successivo" complete a moment; elsewhere an opener may claim them. */
function yearOf(reading: Reading, at: number, end: number, payload: "next" | null): Choice | null {
  const choice = chosen(Year, at, end, payload);
  reading.latent.set(at, choice);
  return endsMoment(reading, at - 1) || isDigits(reading, at - 1) ? choice : null;
}

/** "ore 12:00 del" before a date. */
function judgeHour(reading: Reading, at: number, end: number): Choice | null {
  if (!isDigits(reading, end)) return null;
  let next = end + 1;
  if (/^[:.]$/.test(imageAt(reading, next)) && isDigits(reading, next + 1)) next += 2;
  if (reading.keys[next] === reading.book.vocabulary.of) next += 1;
  const claims = claimMoment(reading, next);
  return claims === null ? null : skipped(at, next, claims);
}

function judgeInYear(reading: Reading, at: number, end: number): Choice | null {
  const operand = end + lengthAs(reading, end, "year");
  if (!isYearLike(reading, operand) || followAt(reading, operand + 1) === UnitToken) return null;
  const choice = chosen(InYear, at, operand + 1, Number(imageAt(reading, operand)));
  if (reading.choices[operand]?.type === YearLabel) {
    return chosen(YearLabel, at, operand + (reading.choices[operand]?.length ?? 1), choice.payload);
  }
  const label = imageAt(reading, operand + 1) === ":" && isValueStart(followAt(reading, operand + 2));
  if (label) return chosen(YearLabel, at, operand + 2, choice.payload);
  return endsValue(reading, at - 1) || (reading.yearsNamed > 1 && hasValueBefore(reading, at)) ? choice : null;
}

/** "SI" answers where it stands alone; inside a sentence it is the reflexive "si". */
function judgeAnswer(reading: Reading, at: number, end: number, answer: "yes" | "no" | null): Choice | null {
  const image = imageAt(reading, at);
  const follow = followAt(reading, end);
  const alone = follow !== "word" || /^[(,;:./-]$/.test(imageAt(reading, end)) || imageAt(reading, end) === "–";
  const marked = /^(?:SI|SÌ|sì|Sì|SI['’]|NO|YES)$/.test(image) && isWord(reading, end);
  const second = imageAt(reading, at - 1) === "/" && endsAs(reading, at - 2, "answer");
  if (second) return null;
  const opens =
    at === 0 ||
    (answer === null && /^\)?$/.test(imageAt(reading, end)) && end >= reading.raw.length - 1) ||
    /^[:;,/(-]$/.test(imageAt(reading, at - 1)) ||
    endsAs(reading, at - 1, "and", "or") ||
    hasEnumeratorBefore(reading, at);
  if (!opens || !(alone || (marked && at === 0 && /[a-zà-ú]/.test(reading.text)))) return null;
  if (answer === null) note(reading, at, end, "warning", { code: "kind-only", found: slice(reading, at, end) });
  else if (/['’‘´`]$/.test(image))
    note(reading, at, end, "info", {
      code: "repaired",
      found: image,
      canonical: image.replace(/I.$/, "Ì").replace(/i.$/, "ì"),
    });
  return chosen(AnswerToken, at, end, answer);
}

function hasEnumeratorBefore(reading: Reading, at: number): boolean {
  return (
    imageAt(reading, at - 1) === ")" ||
    reading.choices[at - 1]?.type === YearLabel ||
    /^[:=]$/.test(imageAt(reading, at - 1))
  );
}

/** Whether a word of change stands to the left, with no value since. */
function hasDirectionBefore(reading: Reading, at: number): boolean {
  for (let position = at - 1; position >= 0; position--) {
    if (isDigits(reading, position)) return false;
    if (lengthAs(reading, position, "direction") > 0) return true;
  }
  return false;
}
