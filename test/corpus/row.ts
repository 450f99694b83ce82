import type { DiagnosticCode } from "../../src/diagnostic.js";
import type { MeasurementInput } from "../../src/measurement.js";
import type { EvaluateOptions, LocaleName } from "../../src/options.js";

/** A text that is read, with what it is read as and what it demands. */
export interface Accepted {
  readonly text: string;
  readonly context?: EvaluateOptions;
  /** The whole tree in one line, as `outline` writes it; its first word is the kind. */
  readonly reads: string;
  /** Measurements that meet it, that miss it, and that cannot be held against it; a missing one never can. */
  readonly met?: readonly MeasurementInput[];
  readonly unmet?: readonly MeasurementInput[];
  readonly undecided?: readonly MeasurementInput[];
  /** All that is reported about the target before anything is measured, whatever the severity. */
  readonly codes?: readonly DiagnosticCode[];
  /** Why, where the reading may surprise. */
  readonly note?: string;
}

/** A text that is refused. */
export interface Rejected {
  readonly text: string;
  /** The first problem, and the stretch of the text that it points to. */
  readonly code: DiagnosticCode;
  readonly at: string;
  readonly note?: string;
}

export type AcceptedRows = Readonly<Record<LocaleName, readonly Accepted[]>>;
export type RejectedRows = Readonly<Record<LocaleName, readonly Rejected[]>>;
