import type { Measurement } from "../../measurement.js";
import { type JudgingContext, noDiagnostics } from "../judging.js";
import { scoreOf } from "../leaf-score.js";
import { locate } from "../locate.js";
import { type At, warningRemark } from "../located.js";
import { type Outcome, remarked, undecided } from "../outcome.js";
import { contains, gapTo } from "../prepare/interval.js";
import type { PreparedLeaf } from "../prepare/leaf.js";

/** Holds a measurement against a criterion that is not a compound. */
export function judgeLeaf(leaf: PreparedLeaf, measurement: Measurement, context: JudgingContext): Outcome {
  const located = locate(measurement, leaf, context);
  if (located.found === "nowhere") {
    return undecided(located.status, [remarked(located.remark, context)], !located.otherKind);
  }
  const inside = contains(leaf.intervals, located.value);
  if (located.until !== null && contains(leaf.intervals, located.until) !== inside) {
    const remark = warningRemark({ code: "imprecise-date", found: context.text });
    return undecided("invalid", [remarked(remark, context)], true);
  }
  return judgeLocated(leaf, located, inside, context);
}

function judgeLocated(leaf: PreparedLeaf, located: At, inside: boolean, context: JudgingContext): Outcome {
  // Of a stretch of days the last one counts: the work was done by then.
  const value = located.until ?? located.value;
  const { status, attainment, score, band, problem } = scoreOf(
    leaf,
    { value, met: inside, relative: located.relative },
    located.ratio,
  );
  const hasGap = leaf.criterion.axis.kind !== "answer" && located.until === null;
  let diagnostics = noDiagnostics;
  if (located.remark !== null) diagnostics = [remarked(located.remark, context)];
  if (problem !== null) diagnostics = [...diagnostics, remarked(warningRemark(problem), context)];
  return {
    verdict: inside ? "met" : "unmet",
    status,
    attainment,
    score,
    gap: hasGap ? gapTo(leaf.intervals, value, inside) : null,
    answered: true,
    diagnostics,
    working: { by: "leaf", leaf, inside, step: located.step, band },
  };
}
