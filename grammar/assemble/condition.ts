import type { Comparison, Condition, Expectation } from "../../src/ast.js";
import { join } from "../pieces.js";

/** The condition of a band: one member, or two comparisons that close an interval ("> 80% e <= 90%"). */
export function asCondition(members: readonly Expectation[]): Condition | null {
  const [first, second] = members;
  if (first === undefined) return null;
  if (members.length === 2 && second !== undefined) return asInterval(first, second);
  if (members.length > 2) return null;
  switch (first.kind) {
    case "comparison":
    case "range":
    case "deadline":
    case "period":
    case "answer":
    case "change":
      return first;
    default:
      return null;
  }
}

function asInterval(first: Expectation, second: Expectation): Condition | null {
  if (first.kind !== "comparison" || second.kind !== "comparison") return null;
  const lower = [first, second].find(({ relation }) => relation === ">" || relation === ">=");
  const upper = [first, second].find(({ relation }) => relation === "<" || relation === "<=");
  return lower === undefined || upper === undefined ? null : interval(lower, upper);
}

function interval(lower: Comparison, upper: Comparison): Condition {
  return {
    kind: "range",
    form: "between",
    span: join(lower.span, upper.span),
    lower: lower.value,
    upper: upper.value,
    lowerInclusive: lower.relation === ">=",
    upperInclusive: upper.relation === "<=",
    subject: lower.subject ?? upper.subject,
  };
}
