/**
 * The Expectation: what a person wrote in the "valore atteso" column, as plain frozen data.
 *
 * Nothing assumed is in it. A bare `24000` has `relation: null`; `30 Giugno` has `year: null`.
 * Decimals are canonical text ("0.8", "-5", "20"), so a tree survives JSON and `structuredClone`.
 */

/** A half-open stretch `[start, end)` of the original text, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A decimal in canonical text: no exponent, no group marks, no needless zeros, `.` as mark ("1100", "-0.5"). */
export type DecimalText = string;

/** How a value must stand to its limit. `~` is "about" (circa). */
export type Relation = "<" | "<=" | "=" | "!=" | ">=" | ">" | "~";

/** Units of time. A working day (giorno lavorativo) converts to no other unit, a month to no number of days. */
export type TimeUnit = "second" | "minute" | "hour" | "day" | "working-day" | "week" | "month" | "year";

/** Unit (unità di misura). Percent is a unit: `85%` is the number 85 in percent. */
export type Unit =
  | { readonly kind: "percent" }
  | { readonly kind: "percentage-point" }
  | { readonly kind: "currency"; readonly code: string }
  | { readonly kind: "time"; readonly name: TimeUnit }
  | { readonly kind: "measure"; readonly symbol: string };

/** Quantity (quantità): a number with its unit, if one is written. */
export interface Quantity {
  readonly kind: "quantity";
  readonly span: Span;
  readonly value: DecimalText;
  readonly unit: Unit | null;
}

/** Ratio (rapporto): done over planned, `250/75`. The denominator is never zero. */
export interface Ratio {
  readonly kind: "ratio";
  readonly span: Span;
  readonly numerator: DecimalText;
  readonly denominator: DecimalText;
}

/** A value that a measurement can be held against. */
export type Value = Quantity | Ratio;

/** Comparison (confronto): `> 80%`, `almeno 3 incontri`, `24000`. */
export interface Comparison {
  readonly kind: "comparison";
  readonly span: Span;
  readonly relation: Relation | null;
  readonly value: Value;
  readonly subject: string | null;
}

/** Range between two ends (intervallo): `tra il 60 e il 75%`. */
export interface Between {
  readonly kind: "range";
  readonly form: "between";
  readonly span: Span;
  readonly lower: Value;
  readonly upper: Value;
  readonly lowerInclusive: boolean;
  readonly upperInclusive: boolean;
  readonly subject: string | null;
}

/** Range around a centre (tolleranza): `100 ± 5`. A percent margin of a plain centre is a share of the centre. */
export interface Around {
  readonly kind: "range";
  readonly form: "around";
  readonly span: Span;
  readonly centre: Quantity;
  readonly margin: Quantity;
  readonly subject: string | null;
}

/** Range (intervallo): between two ends, or around a centre. */
export type Range = Between | Around;

/** The year of a moment: `null` where it is not written, `"next"` for "dell'anno successivo" (the year after the plan's). */
export type WrittenYear = number | "next" | null;

/** A calendar day (giorno); months and days count from 1. */
export interface DayMoment {
  readonly kind: "moment";
  readonly grain: "day";
  readonly span: Span;
  readonly year: WrittenYear;
  readonly month: number;
  readonly day: number;
}

/** A calendar month (mese); `giugno 2018`. Months count from 1. */
export interface MonthMoment {
  readonly kind: "moment";
  readonly grain: "month";
  readonly span: Span;
  readonly year: WrittenYear;
  readonly month: number;
}

/** Part of a year: bimestre (two months), trimestre (quarter), quadrimestre (third), semestre (half); counted from 1. */
export interface PartMoment {
  readonly kind: "moment";
  readonly grain: "bimester" | "quarter" | "third" | "half";
  readonly span: Span;
  readonly year: WrittenYear;
  readonly part: number;
}

/** A whole year; `year` is null in "entro fine anno". */
export interface YearMoment {
  readonly kind: "moment";
  readonly grain: "year";
  readonly span: Span;
  readonly year: WrittenYear;
}

/** Moment (momento): a day, or a stretch of the calendar that a deadline runs through to its last day. */
export type Moment = DayMoment | MonthMoment | PartMoment | YearMoment;

/** How much of the calendar a moment takes up. */
export type Grain = Moment["grain"];

/** When, about a moment: `by` (entro), `before` (prima di), `from` (dal), `after` (dopo), `on` (il, a). */
export type Timing = "by" | "before" | "from" | "after" | "on";

/** Deadline (scadenza): `entro il 15/07/2020`, `31/12/2020`, `III trimestre 2021`. */
export interface Deadline {
  readonly kind: "deadline";
  readonly span: Span;
  readonly timing: Timing | null;
  readonly moment: Moment;
}

/** Period (periodo): a window of days from the first day of `from` to the last day of `to`. */
export interface Period {
  readonly kind: "period";
  readonly span: Span;
  readonly from: Moment;
  readonly to: Moment;
}

/** Answer (risposta): yes or no; `si/no` names the kind only and has `value: null`. */
export interface Answer {
  readonly kind: "answer";
  readonly span: Span;
  readonly value: "yes" | "no" | null;
  readonly subject: string | null;
}

/**
 * Change (variazione) against a baseline. `relation` bears on the size of the change: `riduzione non inferiore al 10%`
 * is a decrease with `>=` 10 percent. `amount: null` is any change that way. Direction `none` is `mantenimento`: no
 * change for the worse; `improvement` (miglioramento) and `worsening` (peggioramento) take their way from the polarity.
 * `total` is the level the change must lead to ("+20 enti per un totale di almeno 200").
 */
export interface Change {
  readonly kind: "change";
  readonly span: Span;
  readonly direction: "increase" | "decrease" | "improvement" | "worsening" | "none";
  readonly relation: Relation | null;
  readonly amount: Quantity | null;
  readonly reference: string | null;
  readonly total: Comparison | null;
  readonly subject: string | null;
}

/** What a band, or a year of a schedule, may hold as its condition. */
export type Condition = Comparison | Range | Deadline | Period | Answer | Change;

/** Band (fascia): the score, in percent, that a condition earns. */
export interface Band {
  readonly span: Span;
  readonly condition: Condition;
  readonly score: DecimalText;
}

/** Bands (fasce): `=6->100 / =5->75 / <5->0`. */
export interface Bands {
  readonly kind: "bands";
  readonly span: Span;
  readonly bands: readonly Band[];
}

/** What a schedule expects of one year. */
export interface ScheduleEntry {
  readonly span: Span;
  readonly year: number;
  readonly expectation: Expectation;
}

/** Schedule (programma per anni): one expectation per year. */
export interface Schedule {
  readonly kind: "schedule";
  readonly span: Span;
  readonly entries: readonly ScheduleEntry[];
}

/**
 * Every member (tutte le condizioni). With `join: "of-which"` (di cui) the later members are parts of the first, so a
 * single number answers the first only.
 */
export interface AllOf {
  readonly kind: "all-of";
  readonly span: Span;
  readonly join: "and" | "of-which";
  readonly members: readonly Expectation[];
}

/** Some member (almeno una condizione). */
export interface AnyOf {
  readonly kind: "any-of";
  readonly span: Span;
  readonly members: readonly Expectation[];
}

/** Deliverable (prodotto atteso): that the named thing exists. */
export interface Deliverable {
  readonly kind: "deliverable";
  readonly span: Span;
  readonly name: string;
  /** Words of the name that say when, and give no date ("entro i termini di legge"): no day can be held against them. */
  readonly when: string | null;
}

/** Unspecified (non definito): no target was set, which is not an error. */
export interface Unspecified {
  readonly kind: "unspecified";
  readonly span: Span;
}

/**
 * Expectation (valore atteso): what was written, by kind.
 *
 * @example
 * parse("almeno 3 incontri")
 * // { kind: "comparison", relation: ">=", value: { value: "3", unit: null, … }, subject: "incontri", … }
 */
export type Expectation =
  | Comparison
  | Range
  | Deadline
  | Period
  | Answer
  | Change
  | Bands
  | Schedule
  | AllOf
  | AnyOf
  | Deliverable
  | Unspecified;

/** Name of a kind of expectation. */
export type ExpectationKind = Expectation["kind"];
