import fc from "fast-check";
import { compareDecimals } from "../../grammar/decimal.js";
import type {
  AllOf,
  Answer,
  AnyOf,
  Bands,
  Change,
  Comparison,
  Condition,
  Deadline,
  Deliverable,
  Expectation,
  Period,
  Range,
  Relation,
  Schedule,
  Timing,
} from "../../src/ast.js";
import { decimalText, moment, namedMoment, placedDay, quantity, ratio, span } from "./values.js";
import { words } from "./words.js";

/** Random trees of the shapes that texts are read as. */

const relation = fc.option(fc.constantFrom<Relation>("<", "<=", "=", "!=", ">=", ">", "~"));
const subject = fc.option(words);

const counted: fc.Arbitrary<Comparison> = fc
  .tuple(relation, fc.oneof(quantity, ratio), subject)
  .map(([own, value, about]) => ({ kind: "comparison", span, relation: own, value, subject: about }));

/** A level below zero; with a unit or words beside it a minus says a change. */
export const negative: fc.Arbitrary<Comparison> = fc
  .tuple(
    relation,
    decimalText.filter((value) => value !== "0"),
  )
  .map(([own, value]) => {
    const level = { kind: "quantity", span, value: `-${value}`, unit: null } as const;
    return { kind: "comparison", span, relation: own, value: level, subject: null };
  });

export const comparison: fc.Arbitrary<Comparison> = fc.oneof({ arbitrary: counted, weight: 9 }, negative);

const between: fc.Arbitrary<Range> = fc
  .tuple(quantity, decimalText, fc.boolean(), fc.boolean(), subject)
  .map(([one, value, lowerInclusive, upperInclusive, about]) => {
    const other = { ...one, value };
    const [lower, upper] = compareDecimals(one.value, value) <= 0 ? [one, other] : [other, one];
    return { kind: "range", form: "between", span, lower, upper, lowerInclusive, upperInclusive, subject: about };
  });

const around: fc.Arbitrary<Range> = fc.tuple(quantity, decimalText, subject).map(([centre, value, about]) => ({
  kind: "range",
  form: "around",
  span,
  centre,
  margin: { ...centre, value },
  subject: about,
}));

export const range: fc.Arbitrary<Range> = fc.oneof(between, around);

export const deadline: fc.Arbitrary<Deadline> = fc.oneof(
  fc
    .tuple(fc.constantFrom<Timing>("by", "before", "from", "after", "on"), moment)
    .map(([timing, when]): Deadline => ({ kind: "deadline", span, timing, moment: when })),
  namedMoment.map((when): Deadline => ({ kind: "deadline", span, timing: null, moment: when })),
);

export const period: fc.Arbitrary<Period> = fc
  .tuple(placedDay, placedDay)
  .map(([from, to]) => ({ kind: "period", span, from, to }));

export const answer: fc.Arbitrary<Answer> = fc
  .tuple(fc.constantFrom<Answer["value"]>("yes", "no", null), subject)
  .map(([value, about]) => ({ kind: "answer", span, value, subject: about }));

const reference = fc.option(fc.constantFrom("2019", "anno precedente", "baseline", "media del triennio", "last year"));

export const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(fc.constantFrom("increase", "decrease", "improvement", "worsening"), relation, quantity, reference, subject)
    .map(([direction, own, amount, from, about]): Change => {
      return { kind: "change", span, direction, relation: own, amount, reference: from, total: null, subject: about };
    }),
  fc
    .tuple(fc.constantFrom("increase", "decrease", "improvement", "worsening", "none"), reference)
    .map(([direction, from]): Change => {
      return {
        kind: "change",
        span,
        direction,
        relation: null,
        amount: null,
        reference: from,
        total: null,
        subject: null,
      };
    }),
);

/** Levels that any other is a rise or a cut from. */
const starts = { increase: "0", decrease: "9999999999999" } as const;

/** "aumento di 20 enti per un totale di 200", "riduzione da 30 a 20 giorni" */
export const changeTo: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom("increase" as const, "decrease" as const), quantity, relation, fc.option(quantity), subject)
  .map(([direction, level, own, amount, about]) => ({
    kind: "change",
    span,
    direction,
    relation: null,
    amount,
    reference: amount === null ? starts[direction] : null,
    total: { kind: "comparison", span, relation: amount === null ? null : own, value: level, subject: null },
    subject: about,
  }));

export const deliverable: fc.Arbitrary<Deliverable> = words.map((name) => ({
  kind: "deliverable",
  span,
  name,
  when: null,
}));

/** What may be tied by "and" or "or" to what stands before it; after a value "nel 2021" says the year of its target. */
const tied: fc.Arbitrary<Condition> = fc.oneof(
  comparison,
  range,
  deadline.filter(({ timing, moment: { grain } }) => timing !== null && grain !== "year"),
  answer,
  change.filter(({ direction }) => direction === "increase" || direction === "decrease"),
);

const due = fc.oneof(
  deadline.filter(({ timing }) => timing === "by"),
  period,
);

/** Something with its date: "100% entro il 31/12/2020". */
export const dated: fc.Arbitrary<AllOf> = fc
  .tuple(fc.oneof(comparison, deliverable), due)
  .map(([what, when]) => ({ kind: "all-of", span, join: "and", members: [what, when] }));

/** "SI o NO" is one answer of either kind. */
export const anyOf: fc.Arbitrary<AnyOf> = fc
  .array(tied, { minLength: 2, maxLength: 3 })
  .filter((members) => members.filter(({ kind }) => kind === "answer").length < 2)
  .map((members) => ({ kind: "any-of", span, members }));

export const ofWhich: fc.Arbitrary<AllOf> = fc
  .array(comparison, { minLength: 2, maxLength: 3 })
  .map((members) => ({ kind: "all-of", span, join: "of-which", members }));

export const list: fc.Arbitrary<AllOf> = fc
  .array(fc.oneof(tied, deliverable, anyOf, ofWhich), { minLength: 2, maxLength: 4 })
  .map((members) => ({ kind: "all-of", span, join: "and", members }));

export const bands: fc.Arbitrary<Bands> = fc
  .array(
    fc
      .tuple(
        comparison.filter(({ relation: own, subject: about }) => own !== null && own !== "~" && about === null),
        decimalText,
      )
      .map(([condition, score]) => ({ span, condition, score })),
    { minLength: 1, maxLength: 4 },
  )
  .map((rows) => ({ kind: "bands", span, bands: rows }));

export const schedule: fc.Arbitrary<Schedule> = fc
  .array(fc.tuple(fc.integer({ min: 1990, max: 2060 }), fc.oneof(comparison, answer, anyOf)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((entries) => ({
    kind: "schedule",
    span,
    entries: entries.map(([year, expectation]) => ({ span, year, expectation })),
  }));

/** One demand that holds no other. */
export const leaf: fc.Arbitrary<Expectation> = fc.oneof(
  comparison,
  range,
  deadline,
  period,
  answer,
  change,
  changeTo,
  deliverable,
  fc.constant<Expectation>({ kind: "unspecified", span }),
);

export const compound: fc.Arbitrary<Expectation> = fc.oneof(dated, anyOf, ofWhich, list, bands, schedule);

export const expectation: fc.Arbitrary<Expectation> = fc.oneof(leaf, compound);
