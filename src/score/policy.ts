/** How the score is worked out (metodo di calcolo). */
export type Method = "linear" | "binary" | "inverse" | "piecewise" | "bands";

/** A knot (punto) of a piecewise linear score; two knots at the same `at` are a jump, where the better score holds. */
export interface Knot {
  readonly at: number;
  /** Share of the full score: 1 is full. */
  readonly score: number;
}

/** A band (fascia) of a policy: from `from`, inclusive, to the next band's `from`, exclusive. */
export interface ScoreBand {
  /** `null`, in the first band only, is "from below everything". */
  readonly from: number | null;
  /** Share of the full score: 1 is full. */
  readonly score: number;
  readonly label?: string;
}

/** Full score up to `graceDays` late, none from `zeroAfterDays` late, linear between. */
export interface LatenessScale {
  readonly graceDays: number;
  readonly zeroAfterDays: number;
}

/** The score that is never passed; `null` is no limit on that side. */
export interface Clamp {
  readonly min: number | null;
  readonly max: number | null;
}

/** How far from an exact target still counts as on it: in the target's unit, or a share of the target. */
export type Tolerance = number | { readonly absolute: number } | { readonly relative: number };

/**
 * How a measurement becomes a score (regola di punteggio). Every field is optional; what is left out takes its default.
 *
 * A bad field is a `TypeError` that names it, thrown when the policy is first used.
 *
 * @example
 * evaluate("30 giorni", "45 giorni", { policy: { method: "inverse" } }).score // 0.666…, where linear gives 0.5
 */
export interface Policy {
  /** Default `"linear"`; answers, deadlines, ranges and exact targets are binary unless this field is given. */
  readonly method?: Method;
  /**
   * Linear: the value that scores 0. Default `"origin"` (zero) for higher-is-better and `"mirror"` (twice the target)
   * for lower-is-better; negative targets swap the two.
   */
  readonly zeroAt?: "origin" | "mirror" | "baseline" | number;
  /** Default `{ min: 0, max: 1 }`; a side left out keeps its default, `null` lifts it. */
  readonly clamp?: Partial<Clamp>;
  /** Default `"binary"`: the last day counts, the day after scores nothing. */
  readonly deadline?: "binary" | LatenessScale;
  /** How a ratio is scored. Default `"quotient"`. */
  readonly ratio?: "quotient" | "numerator" | "componentwise";
  /** For exact and approximate targets. Default 0; "circa 100" cannot be decided without it. */
  readonly tolerance?: Tolerance;
  /** What a target of zero scores. Default `"binary"`; `"unit"` is 1 ± a. */
  readonly zeroTarget?: "binary" | "not-assessable" | "unit";
  /** Piecewise: the knots, in ascending `at`. */
  readonly knots?: readonly Knot[];
  /** Piecewise: the score beyond the first and the last knot. Default `"clamp"`. */
  readonly outside?: "clamp" | "zero" | "extrapolate";
  /** Bands: half-open, lowest first. */
  readonly bands?: readonly ScoreBand[];
  /** What knots and bands are counted in: the measured value (default) or the attainment, where 1 is the target. */
  readonly appliedTo?: "actual" | "attainment";
}

/** Names of the policies that come with the library (see `presets.ts`). */
export type PresetName = "proportional" | "all-or-nothing" | "threshold-target-stretch" | "baseline" | "banded";
