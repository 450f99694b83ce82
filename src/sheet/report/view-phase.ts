import type { Evaluation } from "../../evaluation.js";
import { explain } from "../../explain.js";
import { writeInput } from "../../measurement/write.js";
import { type Day, dayOf } from "../../value/day.js";
import type { ScoredPhase } from "../score/scored.js";
import type { ScoringDiagnostic } from "../score/scoring-diagnostic.js";
import type { PlannedDay } from "../sheet.js";
import { plain } from "./escape.js";
import { writeCalendarDay, writeScore, writeWeight } from "./figures.js";
import { outcomeOf } from "./outcome.js";
import { remarksOf, rowOf, scoringRemarks } from "./remarks.js";
import type { ReportContext } from "./report-context.js";
import type { PhaseBar, PhaseView } from "./view.js";

/** What a report shows of a phase. */
export function viewPhase(
  scored: ScoredPhase,
  diagnostics: readonly ScoringDiagnostic[],
  context: ReportContext,
): PhaseView {
  const { number, phase, evaluation, actual } = scored;
  const { words, locale, name } = context;
  const reason = plain(explain(evaluation, { locale: name }));
  const bar = barOf(scored);
  const isOwn = (diagnostic: ScoringDiagnostic) => {
    const row = rowOf(diagnostic);
    return row?.of === "phase" && row.number === number;
  };
  const completion = actual?.completion ?? null;
  return {
    number,
    description: plain(phase.description) || words.none,
    owner: plain(phase.owner ?? "") || null,
    weight: writeWeight(scored.weight, locale),
    start: writePlanned(phase.start),
    end: writePlanned(phase.end),
    actualEnd: plain(writeInput(actual?.end)) || null,
    completion: completion === null ? null : `${writeWeight(Number(completion), locale)}%`,
    note: plain([phase.note, actual?.note].filter((note) => note).join(" · ")) || null,
    outcome: outcomeOf(evaluation, words),
    score: writeScore(evaluation.score, locale),
    reason,
    remarks: [...remarksOf(evaluation, reason, context), ...scoringRemarks(diagnostics, isOwn, context)],
    bar,
  };
}

function writePlanned(planned: PlannedDay | null): string | null {
  if (planned === null) return null;
  return planned.day === null ? plain(planned.written) || null : writeCalendarDay(planned.day);
}

function barOf({ phase, actual, evaluation }: ScoredPhase): PhaseBar {
  const share = actual?.completion === null || actual === null ? null : Number(actual.completion) / 100;
  return {
    start: placeOf(phase.start),
    end: placeOf(phase.end),
    actualEnd: endOf(evaluation),
    completion: share === null || Number.isNaN(share) ? null : Math.min(Math.max(share, 0), 1),
  };
}

function placeOf(planned: PlannedDay | null): Day | null {
  const day = planned?.day ?? null;
  return day === null ? null : dayOf(day.year, day.month, day.day);
}

/** The day that the phase ended, as its evaluation read it. */
function endOf({ measurement }: Evaluation): Day | null {
  const read = measurement?.kind === "list" ? measurement.members.at(-1) : measurement;
  if (read?.kind !== "date" || read.moment.grain !== "day" || typeof read.moment.year !== "number") return null;
  return dayOf(read.moment.year, read.moment.month, read.moment.day);
}
