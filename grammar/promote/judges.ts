import type { Meaning } from "../phrases.js";
import type { Choice, Reading } from "../reading.js";
import { And, Or } from "../tokens.js";
import { judgeAged } from "./judge/aged.js";
import { judgeAnswer } from "./judge/answer.js";
import {
  judgeChanging,
  judgeDirection,
  judgeDirectionAfter,
  judgeMovement,
  judgeReference,
  judgeSign,
  judgeTotal,
} from "./judge/change.js";
import { judgeComparing } from "./judge/compared.js";
import { judgeFraction } from "./judge/fraction.js";
import { judgeJoint, judgeOfWhich, judgeResult, judgeWith } from "./judge/joint.js";
import { judgeMonth } from "./judge/month.js";
import { judgeNegation } from "./judge/negation.js";
import { judgeDayOf, judgeOrdinal, judgePart } from "./judge/part.js";
import { judgeBetween, judgeLimits, judgePlusMinus, judgeRating, judgeTo } from "./judge/range.js";
import { judgeRank } from "./judge/rank.js";
import { judgeOneIn, judgeOutOf } from "./judge/ratio.js";
import { judgeRelation, judgeRelationAfter } from "./judge/relation.js";
import { judgeHour, judgeTiming, judgeWeekday } from "./judge/timing.js";
import { judgeUnspecified } from "./judge/unspecified.js";
import { judgeOccasion, judgeTimely } from "./judge/vague.js";
import { judgeArticle, judgeNone, judgeNumberSign, judgeNumeral, judgeOne, judgeUnit } from "./judge/value.js";
import { judgeWhen } from "./judge/when.js";
import {
  judgeEndOf,
  judgeInYear,
  judgeLabel,
  judgeNamedYear,
  judgeOnward,
  judgePreviousYear,
  judgeYearWord,
} from "./judge/year.js";

/** Decides whether a phrase from `at` to `end` has a meaning here; null if it does not. */
type Judge<As extends Meaning["as"]> = (
  reading: Reading,
  at: number,
  end: number,
  meaning: Extract<Meaning, { as: As }>,
) => Choice | null;

/** Meanings that only help others to look around; on their own they are words. */
const never = () => null;

/** One judge per meaning: a phrase counts only where what stands around it can be its operand. */
export const judges: { readonly [As in Meaning["as"]]: Judge<As> } = {
  relation: (reading, at, end, { relation }) => judgeRelation(reading, at, end, relation),
  "relation-after": (reading, at, end, { relation }) => judgeRelationAfter(reading, at, end, relation),
  timing: (reading, at, end, { timing }) => judgeTiming(reading, at, end, timing),
  between: judgeBetween,
  to: judgeTo,
  limits: judgeLimits,
  "plus-minus": judgePlusMinus,
  "out-of": judgeOutOf,
  and: (reading, at, end) => judgeJoint(reading, at, end, And),
  or: (reading, at, end) => judgeJoint(reading, at, end, Or),
  "of-which": judgeOfWhich,
  article: judgeArticle,
  "number-sign": judgeNumberSign,
  numeral: (reading, at, end, { value }) => judgeNumeral(reading, at, end, value),
  one: judgeOne,
  fraction: (reading, at, end, { fraction }) => judgeFraction(reading, at, end, fraction),
  negation: judgeNegation,
  label: judgeLabel,
  onward: judgeOnward,
  "previous-year": judgePreviousYear,
  none: judgeNone,
  rating: judgeRating,
  unit: (reading, at, end, { unit }) => judgeUnit(reading, at, end, unit),
  month: (reading, at, end, { month, abbreviated }) => judgeMonth(reading, at, end, month, abbreviated),
  ordinal: (reading, at, end, { value }) => judgeOrdinal(reading, at, end, value),
  part: (reading, at, end, { grain }) => judgePart(reading, at, end, grain),
  "day-of": (reading, at, end, { day }) => judgeDayOf(reading, at, end, day),
  weekday: judgeWeekday,
  hour: judgeHour,
  year: judgeYearWord,
  "this-year": (reading, at, end) => judgeNamedYear(reading, at, end, null),
  "next-year": (reading, at, end) => judgeNamedYear(reading, at, end, "next"),
  "end-of": judgeEndOf,
  "whole-of": judgeEndOf,
  "in-year": judgeInYear,
  direction: (reading, at, end, { direction }) => judgeDirection(reading, at, end, direction),
  changing: (reading, at, end, { direction }) => judgeChanging(reading, at, end, direction),
  comparing: (reading, at, end, { direction }) => judgeComparing(reading, at, end, direction),
  with: judgeWith,
  "one-in": judgeOneIn,
  rank: (reading, at, end, { when }) => judgeRank(reading, at, end, when),
  "rank-noun": never,
  movement: (reading, at, end, { direction }) => judgeMovement(reading, at, end, direction),
  "direction-after": (reading, at, end, { direction }) => judgeDirectionAfter(reading, at, end, direction),
  reference: judgeReference,
  total: judgeTotal,
  answer: (reading, at, end, { answer }) => judgeAnswer(reading, at, end, answer),
  result: judgeResult,
  when: judgeWhen,
  sign: (reading, at, end, { sign }) => judgeSign(reading, at, end, sign),
  half: never,
  elsewhere: (reading, at, end) => (at === 0 ? judgeUnspecified(reading, at, end) : null),
  approximate: never,
  tolerance: never,
  occasion: judgeOccasion,
  timely: judgeTimely,
  unspecified: judgeUnspecified,
  "amount-link": never,
  copula: never,
  loose: never,
  qualifier: never,
  cited: never,
  every: never,
  place: never,
  aged: judgeAged,
  linking: never,
  act: never,
  definite: never,
  variable: never,
  scale: never,
  level: never,
  "score-points": never,
  "ordinal-mark": never,
};
