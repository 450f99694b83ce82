import type { Expectation } from "./ast.js";
import type { Criterion, Point, Setting } from "./criterion.js";
import type { Diagnostic, Polarity } from "./diagnostic.js";
import type { Measurement } from "./measurement.js";
import type { Clamp, Knot, LatenessScale, Method, ScoreBand, Tolerance } from "./score/policy.js";
import type { Decimal } from "./value/decimal.js";

/** Verdict (esito): `undecided` (non decidibile) always comes with a diagnostic that says why. */
export type Verdict = "met" | "unmet" | "undecided";

/**
 * Why there is or is no score: `scored` (valutato), `pending` (in corso), `missing` (dato mancante), `not-assessable`
 * (non valutabile), `neutralised` (neutralizzato), `informational` (senza target), `invalid` (errore).
 */
export type Status = "scored" | "pending" | "missing" | "not-assessable" | "neutralised" | "informational" | "invalid";

/** The policy as it was used, each setting with where it comes from. */
export interface UsedPolicy {
  /** `null` for a compound or a table of bands, whose members have their own. */
  readonly polarity: Setting<Polarity> | null;
  readonly method: Setting<Method>;
  readonly zeroAt: Setting<"origin" | "mirror" | "baseline" | number> | null;
  readonly clamp: Setting<Clamp>;
  readonly deadline: Setting<"binary" | LatenessScale>;
  readonly ratio: Setting<"quotient" | "numerator" | "componentwise">;
  readonly tolerance: Setting<Tolerance>;
  readonly zeroTarget: Setting<"binary" | "not-assessable" | "unit">;
  readonly appliedTo: Setting<"actual" | "attainment">;
  readonly outside: Setting<"clamp" | "zero" | "extrapolate">;
  readonly knots: readonly Knot[];
  readonly bands: readonly ScoreBand[];
}

/** A step of the working-out, as data. */
export type Step =
  /** The actual was held against the intervals of the criterion. */
  | { readonly step: "compare"; readonly actual: Point; readonly inside: boolean | null }
  /** A new level was turned into a change from the baseline. */
  | { readonly step: "change"; readonly level: Point; readonly baseline: Point; readonly change: Point }
  /** The score was worked out; `zero` is the value that scores nothing, where there is one. */
  | {
      readonly step: "score";
      readonly method: Method | "lateness";
      readonly target: Point | null;
      readonly zero: Point | null;
      readonly attainment: Decimal | null;
      readonly score: Decimal | null;
    }
  /** The actual lay in this band, counted from 0. */
  | { readonly step: "band"; readonly band: number; readonly score: Decimal; readonly label: string | null }
  /** What became of a member of a compound, counted from 0. */
  | {
      readonly step: "member";
      readonly member: number;
      readonly verdict: Verdict;
      readonly status: Status;
      readonly score: Decimal | null;
    };

/**
 * Evaluation (valutazione): what came of holding a measurement against an expectation.
 *
 * Figures are Decimals, `null` where there is none; `JSON.stringify` gives their canonical text.
 */
export interface Evaluation {
  readonly verdict: Verdict;
  /** Degree of attainment (grado di raggiungimento), not clamped: 1 is exactly the target. */
  readonly attainment: Decimal | null;
  /** Score (punteggio), clamped by the policy: 1 is full. The verdict does not depend on it. */
  readonly score: Decimal | null;
  /** Distance (scostamento) to the edge of what is demanded, in its unit or in days; positive is favourable. */
  readonly gap: Decimal | null;
  readonly status: Status;
  readonly policy: UsedPolicy;
  readonly trace: readonly Step[];
  /** `null` where the expected text could not be read. */
  readonly expectation: Expectation | null;
  readonly criterion: Criterion | null;
  /** `null` where the actual could not be read. */
  readonly measurement: Measurement | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The expected text; `null` where an Expectation was given. */
  readonly expected: string | null;
  /** The actual as given, in text. */
  readonly actual: string;
}
