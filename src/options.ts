import type { DecimalText } from "./ast.js";
import type { Polarity } from "./diagnostic.js";
import type { Policy, PresetName } from "./score/policy.js";

export type LocaleName = "it" | "en";

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

export type { DecimalText };
