import type { Comparison, Deadline, DecimalText, Deliverable } from "../../ast.js";
import { evaluate } from "../../evaluate.js";
import type { Evaluation } from "../../evaluation.js";
import { writeFact } from "../../locale/figures.js";
import { localeOf } from "../../locale/locales.js";
import type { EvaluateOptions } from "../../options.js";
import type { Phase } from "../sheet.js";
import { withoutScore } from "./answer.js";
import type { PhaseEnd } from "./rows.js";
import type { PhaseBasis } from "./scored.js";

export interface JudgedPhase {
  readonly by: PhaseBasis;
  readonly evaluation: Evaluation;
}

/**
 * Holds a phase against what came of it, as targets are held against measurements: its planned end is a deadline, its
 * completion a percentage of 100. What is not finished before its planned end is pending, however far it has come.
 */
export function judgePhase(phase: Phase, actual: PhaseEnd | null, options: EvaluateOptions): JudgedPhase {
  const due = dueOf(phase) ?? delivered(phase);
  const { end, completion } = actual ?? { end: null, completion: null };
  if (end !== null) return judgeEnd(due, end, completion, options);
  const awaited = evaluate(due, null, options);
  if (completion === null) return { by: "nothing", evaluation: awaited };
  const evaluation = evaluate(completed, percent(completion, options), options);
  const isEarly = awaited.status === "pending" && evaluation.verdict !== "met";
  return { by: "completion", evaluation: isEarly ? withoutScore(evaluation, "pending") : evaluation };
}

/** What a phase is due to be: ended by its planned day; the cell as it was written where it names no day. */
type Due = Deadline | Deliverable | string;

function judgeEnd(
  due: Due,
  end: string | Date,
  completion: PhaseEnd["completion"],
  options: EvaluateOptions,
): JudgedPhase {
  if (completion === null || isWhole(completion) || typeof due === "string") {
    return { by: "end", evaluation: evaluate(due, end, options) };
  }
  const whole = { kind: "all-of", span: nowhere, join: "and", members: [completed, due] } as const;
  return { by: "both", evaluation: evaluate(whole, [percent(completion, options), end], options) };
}

const nowhere = Object.freeze({ start: 0, end: 0 });

const completed: Comparison = {
  kind: "comparison",
  span: nowhere,
  relation: ">=",
  value: { kind: "quantity", span: nowhere, value: "100", unit: { kind: "percent" } },
  subject: null,
};

function dueOf({ end }: Phase): Deadline | string | null {
  if (end === null) return null;
  if (end.day === null) return end.written;
  return {
    kind: "deadline",
    span: nowhere,
    timing: "by",
    moment: { kind: "moment", grain: "day", span: nowhere, ...end.day },
  };
}

function delivered({ description }: Phase): Deliverable {
  return { kind: "deliverable", span: nowhere, name: description, when: null };
}

/** The completion as a percentage in the language of the actuals: 62.5 is "62,5%" in Italian. */
function percent(completion: DecimalText | number, { locale }: EvaluateOptions): string {
  return `${writeFact(`${completion}`, localeOf(locale).marks)}%`;
}

function isWhole(completion: DecimalText | number): boolean {
  return Number(completion) >= 100;
}
