import { type RollUp, type RollUpOptions, rollUp } from "../score/roll-up.js";
import { nameOf } from "./score/linked.js";
import type { WeighedSheet } from "./score/scored.js";
import { remark, type ScoringDiagnostic } from "./score/scoring-diagnostic.js";
import { fold } from "./text/fold.js";

/** A scored office (struttura): its objectives put together. It is an item of the next roll-up. */
export interface ScoredOffice extends RollUp {
  readonly objectives: readonly WeighedSheet[];
  /** About the objectives as such; those of the roll-up stand in `diagnostics`. */
  readonly remarks: readonly ScoringDiagnostic[];
}

/**
 * Rolls scored objectives up to their office (struttura), by the `weight` that each was given; none at all is equal.
 *
 * @throws TypeError for an unknown option value.
 * @example
 * scoreOffice([{ ...library, weight: 60 }, { ...roads, weight: 40 }]).score // 0.88
 */
export function scoreOffice(objectives: readonly WeighedSheet[], options: RollUpOptions = {}): ScoredOffice {
  return { ...rollUp(objectives, options), objectives, remarks: repeatedObjectives(objectives) };
}

/** An objective that is there twice counts twice, which is hardly meant. */
function repeatedObjectives(objectives: readonly WeighedSheet[]): readonly ScoringDiagnostic[] {
  const known = new Set<string>();
  return objectives.flatMap(({ sheet }) => {
    const name = nameOf(sheet);
    const isKnown = known.has(fold(name));
    known.add(fold(name));
    return isKnown && name !== "" ? [remark({ code: "repeated-objective", name })] : [];
  });
}
