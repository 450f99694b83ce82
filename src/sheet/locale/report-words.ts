import type { ExpectationKind } from "../../ast.js";
import type { Severity } from "../../diagnostic.js";
import type { Status, Verdict } from "../../evaluation.js";
import type { LocaleName } from "../../options.js";
import type { BlockName } from "../score/scoring-diagnostic.js";

/** What a report says in a language: Italian and English have the same shape. */
export interface ReportWords {
  readonly language: LocaleName;
  /** "Obiettivo 2022_BL04" */
  readonly objective: (code: string | null) => string;
  readonly office: string;
  readonly untitled: string;
  readonly year: string;
  readonly asOf: string;
  readonly header: Readonly<
    Record<"directorate" | "director" | "classification" | "service" | "manager" | "kind", string>
  >;

  readonly score: string;
  readonly coverage: string;
  /** What the score comes to in the end: "tra 38% e 91,25%". */
  readonly between: (least: string, most: string) => string;
  readonly noScore: string;
  /** Of a linked objective that was not given. */
  readonly unscored: string;
  readonly blocks: Readonly<Record<BlockName, string>>;
  /** What each table shows. */
  readonly captions: Readonly<Record<BlockName, string>>;
  readonly parts: string;
  readonly part: string;
  readonly share: string;
  readonly objectives: string;

  readonly phase: string;
  readonly indicator: string;
  readonly objectiveName: string;
  readonly number: string;
  readonly weight: string;
  readonly planned: string;
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly actualEnd: string;
  readonly completion: string;
  readonly note: string;
  readonly expected: string;
  readonly readAs: string;
  readonly actual: string;
  readonly attainment: string;
  readonly outcome: string;
  readonly reason: string;
  readonly required: string;
  readonly remarks: string;
  readonly none: string;

  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly statuses: Readonly<Record<Status | "incomplete", string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly kinds: Readonly<Record<ExpectationKind, string>>;

  readonly gantt: GanttWords;
  /** "grado di raggiungimento 90%" */
  readonly attainmentOf: (share: string) => string;
  readonly footer: string;
}

/** What the chart of the phases says. */
export interface GanttWords {
  readonly title: string;
  readonly months: readonly string[];
  readonly planned: string;
  readonly done: string;
  readonly late: string;
  readonly ended: string;
  /** What the chart shows of one phase, for a reader who does not see it. */
  readonly phase: (number: number, start: string | null, end: string | null, actual: string | null) => string;
  readonly nothing: string;
}
