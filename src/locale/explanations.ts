/** Which ends of a range do not belong to it. */
export type ExcludedEnds = "none" | "lower" | "upper" | "both";

/** The phrases that an evaluation is explained with. Figures come in as text, with their units. */
export interface Explanations {
  /** "Valore atteso: almeno 50 (…)." */
  readonly expected: (demand: string, year: number | null, assumed: readonly string[]) => string;
  /** "Consuntivo 45 su 50: grado di raggiungimento 90%, sotto il minimo richiesto." */
  readonly actual: (measured: string, findings: readonly string[]) => string;
  readonly unreadable: { readonly expected: (reason: string) => string; readonly actual: (reason: string) => string };
  readonly undecided: (reason: string) => string;
  readonly notAssessable: (reason: string) => string;
  readonly missing: string;
  readonly pending: string;
  readonly neutralised: string;
  readonly informational: string;

  readonly bounds: {
    readonly atLeast: (value: string) => string;
    readonly moreThan: (value: string) => string;
    readonly atMost: (value: string) => string;
    readonly lessThan: (value: string) => string;
    readonly exactly: (value: string) => string;
    readonly otherThan: (value: string) => string;
    readonly between: (lower: string, upper: string, excluded: ExcludedEnds) => string;
    readonly either: (bounds: readonly string[]) => string;
  };
  readonly dates: {
    readonly by: (day: string) => string;
    readonly from: (day: string) => string;
    readonly on: (day: string) => string;
    readonly during: (first: string, last: string) => string;
  };
  readonly changes: {
    readonly rise: (size: string | null) => string;
    readonly fall: (size: string | null) => string;
    readonly noFall: string;
    readonly noRise: string;
    readonly change: (size: string) => string;
  };
  readonly deliverable: (name: string) => string;
  readonly about: (demand: string, subject: string) => string;
  readonly every: (members: readonly string[]) => string;
  readonly some: (members: readonly string[]) => string;
  /** What the full score takes; `most` is the greatest score where no band gives the full one. */
  readonly byBands: (best: string, most: string | null) => string;
  readonly nothing: string;

  readonly assumed: {
    readonly polarity: (demand: string) => string;
    readonly inferred: (words: string, demand: string) => string;
    readonly year: (year: number) => string;
    readonly answer: string;
    readonly reading: (reading: "ratio" | "date") => string;
  };
  /** What an unwritten relation was taken for, as one word: "almeno". */
  readonly polarities: Readonly<Record<"higher-is-better" | "lower-is-better" | "on-target" | "deadline", string>>;

  readonly outOf: (measured: string, target: string) => string;
  readonly changed: (level: string, change: string, baseline: string) => string;
  readonly dated: (value: string, day: string) => string;

  readonly attainment: (share: string) => string;
  readonly score: (share: string) => string;
  readonly inversely: string;
  readonly fromBaseline: (baseline: string) => string;
  readonly interpolated: string;
  readonly band: (number: number, condition: string | null) => string;
  readonly noScore: (reason: string) => string;

  readonly met: string;
  readonly unmet: string;
  readonly belowMinimum: string;
  readonly aboveMaximum: string;
  readonly atExcludedLimit: string;
  readonly outsideRange: (distance: string) => string;
  readonly daysBefore: (days: number) => string;
  readonly onLastDay: string;
  readonly daysLate: (days: number) => string;
  readonly daysEarly: (days: number) => string;
  readonly daysOutside: (days: number) => string;

  readonly allMet: string;
  readonly noneMet: string;
  readonly membersMet: (members: readonly string[]) => string;
  readonly membersUnmet: (members: readonly string[]) => string;
  readonly membersOpen: (members: readonly string[]) => string;
  /** "2 (al massimo 95%)" */
  readonly member: (number: number, demand: string) => string;
  readonly caution: (problem: string) => string;
}
