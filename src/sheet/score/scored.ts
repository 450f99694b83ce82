import type { Evaluation } from "../../evaluation.js";
import type { RollUp } from "../../score/roll-up.js";
import type { Figure } from "../../score/weights.js";
import type { Indicator, LinkedObjective, Phase, Sheet } from "../sheet.js";
import type { IndicatorActual, PhaseEnd } from "./rows.js";
import type { BlockName, ScoringDiagnostic } from "./scoring-diagnostic.js";

/** An indicator with its measurement and what came of it. */
export interface ScoredIndicator {
  /** Counted from 1, as in the file of actuals. */
  readonly number: number;
  readonly indicator: Indicator;
  /** Weight (peso), relative to the other indicators; `null` where none is known. */
  readonly weight: Figure | null;
  readonly required: boolean;
  /** The row of actuals that was used; `null` where there was none, or several that disagree. */
  readonly actual: IndicatorActual | null;
  readonly evaluation: Evaluation;
}

/**
 * What a phase was judged by: its actual end against the planned one, its completion, both (it ended, but not whole),
 * or nothing, because nothing was reported.
 */
export type PhaseBasis = "end" | "completion" | "both" | "nothing";

/** A phase with its end and what came of it. */
export interface ScoredPhase {
  readonly number: number;
  readonly phase: Phase;
  readonly weight: Figure | null;
  readonly required: boolean;
  readonly actual: PhaseEnd | null;
  readonly by: PhaseBasis;
  readonly evaluation: Evaluation;
}

/** An objective of a summary sheet (SINTESI), with its own score if it was given. */
export interface ScoredLink {
  readonly number: number;
  readonly objective: LinkedObjective;
  readonly scored: WeighedSheet | null;
}

/** The scores of the blocks; `null` where the sheet has no such rows, or the linked objectives were not given. */
export type Blocks = Readonly<Record<BlockName, RollUp | null>>;

/** Share of each block in the score of the sheet; one that is left out counts nothing. */
export type Split = { readonly [Block in BlockName]?: number };

/**
 * A scored objective (scheda obiettivo valutata). It is an item of the next roll-up: give it a `weight` by spreading it.
 *
 * Its own diagnostics are about pairing and putting together; those of a target stand in its evaluation, those of
 * weights in the block.
 */
export interface ScoredSheet extends Omit<RollUp, "diagnostics"> {
  readonly sheet: Sheet;
  /** Year of the plan that the targets were read for. */
  readonly year: number | null;
  /** ISO day that it was scored for; `null` is at the end of everything. */
  readonly asOf: string | null;
  readonly phases: readonly ScoredPhase[];
  readonly indicators: readonly ScoredIndicator[];
  readonly linked: readonly ScoredLink[];
  readonly blocks: Blocks;
  readonly split: Split | null;
  readonly diagnostics: readonly ScoringDiagnostic[];
}

/** A scored objective as a member of a summary sheet or an office. */
export interface WeighedSheet extends ScoredSheet {
  readonly weight?: Figure | null;
  readonly required?: boolean;
}
