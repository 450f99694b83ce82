import type { Polarity } from "./diagnostic.js";
import { checkWord, refuseOption } from "./options/check-word.js";
import type { Policy, PresetName } from "./score/policy.js";
import { readDay } from "./value/day.js";

const localeNames = ["it", "en"] as const;

/** A language (lingua) by its ISO 639-1 code: Italian or English. */
export type LocaleName = (typeof localeNames)[number];

/** What a baseline (valore iniziale) may be given as: a native number, or text in the language of targets ("98,62%"). */
export type BaselineInput = number | string;

/** Options of the reading step. */
export interface ParseOptions {
  /** Language of the words and number marks. Default `"it"`. */
  readonly locale?: LocaleName;
  /** Description of the indicator (descrizione): evidence for polarity and for ratio or date. */
  readonly indicator?: string;
  /** Order of day and month in numeric dates. Default `"day-first"`. */
  readonly dateOrder?: "day-first" | "month-first";
  /** Longest text read, in UTF-16 units. Default 2000; longer is a `too-long` diagnostic. */
  readonly maxLength?: number;
}

/** Options of `resolve`: everything that settles what the words left open. */
export interface ResolveOptions extends ParseOptions {
  /** Year of the plan: completes "30 Giugno" and picks the entry of a schedule. */
  readonly year?: number;
  /** Which way is good where the words do not say. */
  readonly polarity?: Polarity;
  /** Level that a change starts from. */
  readonly baseline?: BaselineInput;
  /** `"at-least"` reads `=90%` as `>= 90%`, for columns where the `>` was lost. Default `"exact"`. */
  readonly equality?: "exact" | "at-least";
  /** `"fraction"` reads a bare `0,85` against a percent target as 85%. Default `"percent"`. */
  readonly percentScale?: "percent" | "fraction";
  /** How a bare number answers a ratio; without it such a measurement is undecided. */
  readonly ratioReading?: "quotient" | "numerator";
  /** How to score: a preset's name or policy fields. Default `"proportional"`. */
  readonly policy?: PresetName | Policy;
}

/** Options of `evaluate`. */
export interface EvaluateOptions extends ResolveOptions {
  /** The day the evaluation is made for ("2020-01-31" or a Date's local day): a missing measurement is pending before the deadline. */
  readonly asOf?: string | Date;
}

/** What the options that take a word may be; except for the polarity and the reading of ratios, the first is the default. */
const words = {
  locale: localeNames,
  dateOrder: ["day-first", "month-first"],
  equality: ["exact", "at-least"],
  percentScale: ["percent", "fraction"],
  polarity: ["higher-is-better", "lower-is-better", "on-target"],
  ratioReading: ["quotient", "numerator"],
} as const;

/**
 * Refuses a wrong option value; the policy is checked where it is settled.
 *
 * @throws TypeError that lists the valid values.
 */
export function checkOptions(options: EvaluateOptions): void {
  const { locale, dateOrder, equality, percentScale, polarity, ratioReading } = options;
  if (locale !== undefined) checkWord("locale", locale, words.locale);
  if (dateOrder !== undefined) checkWord("dateOrder", dateOrder, words.dateOrder);
  if (equality !== undefined) checkWord("equality", equality, words.equality);
  if (percentScale !== undefined) checkWord("percentScale", percentScale, words.percentScale);
  if (polarity !== undefined) checkWord("polarity", polarity, words.polarity);
  if (ratioReading !== undefined) checkWord("ratioReading", ratioReading, words.ratioReading);
  const { indicator, year, maxLength, baseline, asOf } = options;
  if (indicator !== undefined && typeof indicator !== "string") refuseOption("indicator", indicator, "text");
  if (year !== undefined && !isWholeNumber(year, 1, 9999)) refuseOption("year", year, "a whole number from 1 to 9999");
  if (maxLength !== undefined && !isWholeNumber(maxLength, 1, Number.MAX_SAFE_INTEGER)) {
    refuseOption("maxLength", maxLength, "a whole number of characters, 1 or more");
  }
  if (baseline !== undefined && typeof baseline !== "string" && !Number.isFinite(baseline)) {
    refuseOption("baseline", baseline, "a finite number or text");
  }
  if (asOf !== undefined && !isDay(asOf)) refuseOption("asOf", asOf, 'an ISO day such as "2020-01-31" or a valid Date');
}

function isWholeNumber(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

function isDay(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  return typeof value === "string" && readDay(value) !== null;
}
