/**
 * The objective sheet (scheda obiettivo) as plain data: what a municipality publishes for one objective of its plan.
 *
 * Everything is text, number or null, so a sheet survives JSON. Decimals are canonical text ("30", "0.5"); lines count
 * from 1; spans are half-open UTF-16 offsets into the text that was read.
 */
import type { DecimalText, Span } from "../ast.js";
import type { SheetDiagnostic } from "./sheet-diagnostic.js";

/** A day of the calendar; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A planned day (data prevista): the cell as written and the day it names, null where it names none. */
export interface PlannedDay {
  readonly written: string;
  readonly day: CalendarDay | null;
}

/** A labelled text that belongs to none of the known fields: an extra column, an extra line of the heading. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** Header (intestazione): who answers for the objective, from the box at the top of the sheet. */
export interface SheetHeader {
  /** Direzione. */
  readonly directorate: string | null;
  /** Direttore. */
  readonly director: string | null;
  /** Classificazione. */
  readonly classification: string | null;
  /** Servizio. */
  readonly service: string | null;
  /** Dirigente. */
  readonly manager: string | null;
  /** Tipologia. */
  readonly kind: string | null;
  readonly others: readonly LabelledText[];
}

/** Strategic line (indirizzo strategico), strategic objective, operational objective of the D.U.P. */
export type StrategyLevel = "strategic-line" | "strategic-objective" | "operational-objective";

/** What the objective serves ("Collegato a"). */
export interface StrategyLink {
  readonly level: StrategyLevel;
  readonly code: string | null;
  readonly title: string | null;
  readonly line: number;
}

/** Phase (fase): a stretch of planned work. */
export interface Phase {
  readonly description: string;
  /** Peso, as written in the sheet (30 is 30 of 100); null where the cell is blank. */
  readonly weight: DecimalText | null;
  /** Inizio previsto. */
  readonly start: PlannedDay | null;
  /** Fine prevista. */
  readonly end: PlannedDay | null;
  /** Responsabile. */
  readonly owner: string | null;
  /** Centro di responsabilità. */
  readonly centre: string | null;
  readonly note: string | null;
  readonly others: readonly LabelledText[];
  readonly line: number;
}

/** Indicator (indicatore) with its expected value (valore atteso). */
export interface Indicator {
  readonly description: string;
  /** Tipo, as written: "PERFORMANCE", "RISULTATO", …; null where there is none. */
  readonly type: string | null;
  /** Valore atteso as written; the pieces of a wrapped cell are joined by a space; empty where none is written. */
  readonly expected: string;
  /** Where the expected value stands; of a wrapped one, from its first character to its last. Null where it is empty. */
  readonly expectedSpan: Span | null;
  readonly weight: DecimalText | null;
  readonly others: readonly LabelledText[];
  /** Line of the expected value, or of the description where that is empty. */
  readonly line: number;
}

/** Linked objective (obiettivo collegato) of a summary sheet (SINTESI). */
export interface LinkedObjective {
  readonly code: string | null;
  readonly title: string;
  /** Entrata, in euro. */
  readonly revenue: DecimalText | null;
  /** Spesa, in euro. */
  readonly expenditure: DecimalText | null;
  readonly others: readonly LabelledText[];
  readonly line: number;
}

/**
 * How the rows of the sheet are laid out: columns parted by tabs, by pipes, by runs of spaces; text as copied from a PDF
 * (`flow`); the same with a block per phase (`phase-blocks`); several of these (`mixed`); none that is known.
 */
export type SheetLayout = "tabs" | "pipes" | "spaces" | "flow" | "phase-blocks" | "mixed" | "unknown";

/** Where the year of the plan was found: in the objective's code, the dates of its phases, or its links. */
export type YearSource = "code" | "phases" | "links";

/** Objective sheet (scheda obiettivo), as it was published. */
export interface Sheet {
  readonly layout: SheetLayout;
  readonly code: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly yearFrom: YearSource | null;
  readonly header: SheetHeader;
  readonly links: readonly StrategyLink[];
  /** Paragraphs parted by line breaks, the wrapping of the page undone. */
  readonly description: string | null;
  readonly phases: readonly Phase[];
  readonly indicators: readonly Indicator[];
  readonly linkedObjectives: readonly LinkedObjective[];
}

/** A sheet, with all that could not be placed in it or was placed with a doubt. */
export interface SheetReading extends Sheet {
  readonly diagnostics: readonly SheetDiagnostic[];
}
