import type { Severity } from "../../diagnostic.js";
import type { LocaleName } from "../../options.js";
import type { Day } from "../../value/day.js";
import type { Decimal } from "../../value/decimal.js";

/** How an outcome is marked, beside its words. */
export type Mark = "met" | "unmet" | "undecided" | "none";

/** An outcome in words, with its mark. */
export interface Outcome {
  readonly mark: Mark;
  readonly text: string;
}

/** A label with its text. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** What was repaired, assumed, missing or doubtful, in a sentence or two. */
export interface Remark {
  readonly severity: Severity;
  readonly label: string;
  readonly text: string;
}

export interface AttainmentView {
  /** "90%" */
  readonly text: string;
  /** "90% of the target" */
  readonly description: string;
  readonly share: Decimal;
}

export interface IndicatorView {
  readonly number: number;
  readonly description: string;
  /** Type, weight and whether it is required: "RISULTATO · peso 40". */
  readonly details: readonly string[];
  readonly expected: string;
  /** Canonical text, where it differs from what is written, and the kind of the target. */
  readonly reading: string | null;
  readonly kind: string | null;
  readonly actual: string;
  readonly note: string | null;
  readonly outcome: Outcome;
  readonly attainment: AttainmentView | null;
  readonly score: string | null;
  readonly reason: string;
  readonly remarks: readonly Remark[];
}

export interface PhaseView {
  readonly number: number;
  readonly description: string;
  readonly owner: string | null;
  readonly weight: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly actualEnd: string | null;
  readonly completion: string | null;
  readonly note: string | null;
  readonly outcome: Outcome;
  readonly score: string | null;
  readonly reason: string;
  readonly remarks: readonly Remark[];
  readonly bar: PhaseBar;
}

/** Where a phase stands on the calendar. */
export interface PhaseBar {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly actualEnd: Day | null;
  /** 0 to 1 */
  readonly completion: number | null;
}

/** A line of the table of parts: phases, indicators, linked objectives. */
export interface PartView {
  readonly name: string;
  readonly share: string | null;
  readonly score: string;
  readonly outcome: Outcome;
  readonly coverage: string;
}

export interface LinkView {
  readonly number: number;
  readonly name: string;
  readonly weight: string | null;
  readonly score: string;
  readonly outcome: Outcome;
}

/** The score of a sheet or an office. */
export interface SummaryView {
  readonly score: string;
  /** The least and the most that the score can be, of 1; the same where it is known. */
  readonly bounds: readonly [Decimal, Decimal] | null;
  readonly outcome: Outcome;
  readonly coverage: string;
}

/** What a report shows of a sheet, or of an office and then of each of its sheets. */
export type ReportViews = readonly [ReportView, ...ReportView[]];

/** What a report shows, every word of it in place and every text of the sheet plain. */
export interface ReportView {
  readonly language: LocaleName;
  readonly heading: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly summary: SummaryView;
  readonly parts: readonly PartView[];
  readonly phases: readonly PhaseView[];
  readonly indicators: readonly IndicatorView[];
  /** Objectives that make this one up, or that an office has. */
  readonly links: readonly LinkView[];
  readonly linksTitle: string;
  readonly remarks: readonly Remark[];
}
