import { writeInput } from "../../measurement/write.js";
import type { EvaluateOptions } from "../../options.js";
import type { Phase } from "../sheet.js";
import { withoutScore } from "./answer.js";
import { judgePhase } from "./judge-phase.js";
import { createFinder, pair } from "./pair.js";
import type { PhaseEnd } from "./rows.js";
import type { ScoredPhase } from "./scored.js";
import { remark, type ScoringDiagnostic } from "./scoring-diagnostic.js";
import { placeSettings, type RowSettings, type SettingsByRow, weightOf } from "./settings.js";

export interface ScoredPhases {
  readonly phases: readonly ScoredPhase[];
  readonly diagnostics: readonly ScoringDiagnostic[];
}

/** Holds every phase against its row of actuals. */
export function scorePhases(
  phases: readonly Phase[],
  actuals: readonly PhaseEnd[],
  given: SettingsByRow<RowSettings> | undefined,
  options: EvaluateOptions,
): ScoredPhases {
  const find = createFinder(phases.map(({ description }) => description));
  const pairing = pair(actuals, find, "phase", contentOf);
  const placed = placeSettings(given, find, "phase");
  const scored = phases.map((phase, place): ScoredPhase => {
    const { weight, required = false, status } = placed.settings.get(place) ?? {};
    const row = pairing.rows.get(place);
    const actual = row === undefined || row === "conflict" ? null : row;
    const { by, evaluation } = judgePhase(phase, actual, options);
    const declared = row === "conflict" ? "invalid" : status;
    return {
      number: place + 1,
      phase,
      weight: weightOf(weight, phase.weight),
      required,
      actual,
      by,
      evaluation: declared === undefined ? evaluation : withoutScore(evaluation, declared),
    };
  });
  return {
    phases: scored,
    diagnostics: [...pairing.diagnostics, ...placed.diagnostics, ...scored.flatMap(tellUnchecked)],
  };
}

/** A completion without a day does not say whether the phase was in time. */
function tellUnchecked({ by, number, phase, actual, evaluation }: ScoredPhase): readonly ScoringDiagnostic[] {
  if (by !== "completion" || phase.end === null || evaluation.status !== "scored") return [];
  return [remark({ code: "unchecked-end", number }, actual?.line)];
}

function contentOf({ end, completion }: PhaseEnd): string {
  return `${writeInput(end)}\n${writeInput(completion)}`;
}
