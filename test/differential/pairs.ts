import fc from "fast-check";
import type { MeasurementInput } from "../../src/measurement.js";
import type { LocaleName } from "../../src/options.js";
import {
  alternatives,
  answers,
  comparisons,
  deadlines,
  holes,
  periods,
  ranges,
  type Said,
  units,
  writtenDays,
  writtenNumbers,
} from "./spellings.js";

/** One measurement, as FEEL takes it (a day in ISO) and as it is given here. */
export interface Point {
  readonly feel: number | boolean | { readonly day: string };
  readonly actual: MeasurementInput;
}

/** One demand, said twice, and the measurements that it is tried with. */
export interface Demand {
  readonly feel: string;
  readonly target: string;
  readonly locale: LocaleName;
  readonly points: readonly Point[];
}

/** Which of several spellings is used, each as likely as another. */
const which = fc.noBias(fc.nat(1_000_000));
const choices = fc.record({
  locale: fc.constantFrom<LocaleName>("it", "en"),
  said: which,
  feel: which,
  own: which,
  unit: which,
  figure: which,
  actual: which,
});
type Choices = typeof choices extends fc.Arbitrary<infer Value> ? Value : never;

function pick<Item>(list: readonly Item[], choice: number): Item {
  const item = list[choice % list.length];
  if (item === undefined) throw new RangeError("nothing to choose from");
  return item;
}

/** How a demand is said of numbers or of days. */
interface Terms {
  readonly feel: (value: number) => string;
  readonly write: (value: number, choice: number) => string;
  readonly point: (value: number, choice: number) => Point;
}

function demandOf(said: Said, ends: readonly [number, number], far: number, terms: Terms, chosen: Choices): Demand {
  const fill = (spelling: string, of: (value: number) => string) =>
    spelling.replaceAll(holes.first, of(ends[0])).replaceAll(holes.second, of(ends[1]));
  const limits = said.it.some((spelling) => spelling.includes(holes.second)) ? ends : [ends[0]];
  return {
    feel: fill(pick(said.feel, chosen.feel), terms.feel),
    target: fill(pick(said[chosen.locale], chosen.own), (value) => terms.write(value, chosen.figure)),
    locale: chosen.locale,
    points: around(limits, far).map((value, index) => terms.point(value, chosen.actual + index)),
  };
}

/** On, just below and just above each limit, between them, and far out on either side. */
function around(limits: readonly number[], far: number): number[] {
  const [least, most] = [Math.min(...limits), Math.max(...limits)];
  const between = most > least ? [Math.floor((least + most) / 2)] : [];
  const near = limits.flatMap((limit) => [limit - 1, limit, limit + 1]);
  return [Math.max(least - far, Math.min(least, 0)), ...near, ...between, most + far];
}

/** Numbers in hundredths. Every third measurement is a native number. */
function numberTerms({ locale, unit }: Choices, unitless: boolean): Terms {
  const spellings = unitless ? ["#"] : pick(units, unit)[locale];
  const write = (hundredths: number, choice: number) =>
    pick(spellings, unit).replace("#", pick(writtenNumbers(hundredths, locale), choice));
  return {
    feel: (hundredths) => (hundredths / 100).toFixed(2),
    write,
    point: (hundredths, choice) => ({
      feel: hundredths / 100,
      actual: choice % 3 === 0 ? hundredths / 100 : write(hundredths, choice),
    }),
  };
}

function dayTerms({ locale }: Choices): Terms {
  const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const write = (day: number, choice: number) => pick(writtenDays(iso(day), locale), choice);
  return {
    feel: (day) => `date("${iso(day)}")`,
    write,
    point: (day, choice) => ({ feel: { day: iso(day) }, actual: write(day, choice) }),
  };
}

/** A whole number from 1950 to 2069 may be a year: a disagreement of its own. */
const isYearLike = (hundredths: number) => hundredths >= 195_000 && hundredths < 207_000;

/** Two different numbers of hundredths, the smaller first; half of them whole. */
const pair = fc
  .tuple(fc.integer({ min: 2, max: 200_000 }), fc.integer({ min: 2, max: 90_000 }), fc.constantFrom(1, 100))
  .map(([first, more, step]) => [first * step, (first + more) * step] as const)
  .filter((ends) => !ends.some(isYearLike));
const numbers = (table: readonly Said[]) =>
  fc
    .tuple(pair, choices)
    .map(([ends, own]) => demandOf(pick(table, own.said), ends, 50_000, numberTerms(own, false), own));

/** Below zero, and without a unit: `-5%` is a change. */
const negative = fc.tuple(fc.integer({ min: -90_000, max: -2 }), choices).map(([least, own]) => {
  return demandOf(pick(comparisons, own.said), [least, 0], 700, numberTerms(own, true), own);
});

const someDay = fc.integer({ min: Date.UTC(1999, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 });
const dayPair = fc.tuple(someDay, fc.integer({ min: 2, max: 900 })).map(([day, more]) => [day, day + more] as const);
const days = (table: readonly Said[]) =>
  fc.tuple(dayPair, choices).map(([ends, own]) => demandOf(pick(table, own.said), ends, 800, dayTerms(own), own));

const term = fc.integer({ min: 1, max: 400 });
/** FEEL is given the quotient, which a double tells from its neighbours' where the terms are this small. */
const ratios = fc
  .tuple(term, term, fc.integer({ min: 2, max: 9 }), choices)
  .map(([done, planned, times, own]): Demand => {
    const said = pick(comparisons, own.said);
    const written = own.locale === "it" ? `${done} su ${planned}` : `${done} out of ${planned}`;
    return {
      feel: pick(said.feel, own.feel).replaceAll(holes.first, `${done}/${planned}`),
      target: pick(said[own.locale], own.own).replaceAll(holes.first, written),
      locale: own.locale,
      points: [-done * times, -1, 0, 1, planned * 7].map((more) => {
        const [numerator, denominator] = [done * times + more, planned * times];
        return { feel: numerator / denominator, actual: { numerator, denominator } };
      }),
    };
  });

const yesOrNo = choices.map((own): Demand => {
  const said = pick(answers, own.said);
  const points = [true, false].flatMap((yes): Point[] => {
    const written = own.locale === "it" ? pick(["SI", "sì", "on"], own.actual) : pick(["YES", "yes", "on"], own.actual);
    return [
      { feel: yes, actual: yes },
      { feel: yes, actual: yes ? written : "no" },
    ];
  });
  return { feel: pick(said.feel, own.feel), target: pick(said[own.locale], own.own), locale: own.locale, points };
});

/** What is tried: demands of a kind, how many of them, and how many points each is held against. */
export interface Trial {
  readonly name: string;
  readonly demand: fc.Arbitrary<Demand>;
  readonly demands: number;
  readonly points: number;
}

export const trials: readonly Trial[] = [
  { name: "comparisons", demand: numbers(comparisons), demands: 1000, points: 5 },
  { name: "comparisons with numbers below zero", demand: negative, demands: 100, points: 5 },
  { name: "ranges, open and closed, and conjunctions", demand: numbers(ranges), demands: 300, points: 9 },
  { name: "alternatives", demand: numbers(alternatives), demands: 200, points: 9 },
  { name: "deadlines", demand: days(deadlines), demands: 500, points: 5 },
  { name: "periods and what lies outside of them", demand: days(periods), demands: 150, points: 9 },
  { name: "ratios", demand: ratios, demands: 200, points: 5 },
  { name: "answers", demand: yesOrNo, demands: 50, points: 4 },
];
