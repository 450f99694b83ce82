import type { DiagnosticFacts } from "../diagnostic.js";
import type { Evaluation } from "../evaluation.js";
import type { EvaluateOptions } from "../options.js";
import { settlePolicy } from "../score/settle.js";
import { usedPolicy } from "../score/used.js";

/** What keeps a row from being scored. */
export type RowProblem = Omit<Extract<DiagnosticFacts, { readonly code: "unreadable-row" }>, "code">;

/** Rows come from files, whatever their type says. */
export function rowProblem(row: unknown): RowProblem | null {
  if (typeof row !== "object" || row === null || Array.isArray(row)) return { reason: "not-a-row", found: nameOf(row) };
  const { expected, options }: { readonly expected?: unknown; readonly options?: unknown } = row;
  if (expected === undefined) return { reason: "no-target", found: Object.keys(row).join(", ") };
  if (options === undefined || (typeof options === "object" && options !== null)) return null;
  return { reason: "refused", found: `options is ${nameOf(options)}; it must be an object` };
}

function nameOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** Makes the evaluations of rows that cannot be scored. */
export function refusal(option: EvaluateOptions["policy"]): (problem: RowProblem) => Evaluation {
  const policy = usedPolicy(settlePolicy(option), null);
  return (problem) => ({
    verdict: "undecided",
    attainment: null,
    score: null,
    gap: null,
    status: "invalid",
    policy,
    trace: [],
    expectation: null,
    criterion: null,
    measurement: null,
    diagnostics: [
      { code: "unreadable-row", ...problem, severity: "error", source: "expected", span: { start: 0, end: 0 } },
    ],
    expected: null,
    actual: "",
  });
}
