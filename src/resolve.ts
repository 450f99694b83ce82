import type { Expectation } from "./ast.js";
import { resolveAnswer } from "./criterion/answer.js";
import { resolveBands } from "./criterion/bands.js";
import { readBaseline } from "./criterion/baseline.js";
import { resolveChange } from "./criterion/change.js";
import { resolveComparison } from "./criterion/comparison.js";
import { resolveAllOf, resolveAnyOf } from "./criterion/compound.js";
import { type Context, contextOf, nothingAssumed } from "./criterion/context.js";
import { resolveDeadline } from "./criterion/deadline.js";
import { resolveDeliverable } from "./criterion/deliverable.js";
import { resolvePeriod } from "./criterion/period.js";
import { resolveRange } from "./criterion/range.js";
import { resolveSchedule } from "./criterion/schedule.js";
import type { Criterion } from "./criterion.js";
import { checkOptions, type ResolveOptions } from "./options.js";
import { settlePolicy } from "./score/settle.js";
import { deepFreeze } from "./value/freeze.js";

/**
 * What an expectation demands (criterio): everything its words left open is settled from the options or by a
 * documented default, and every assumption is listed in `assumptions`.
 *
 * What cannot be settled, such as a deadline without a year, gives an `open` criterion that decides nothing.
 *
 * @throws TypeError for an unknown option value.
 * @example
 * resolve(parse("almeno 3 incontri")).intervals // [{ lower: { at: "3", closed: true }, upper: null }]
 */
export function resolve(expectation: Expectation, options: ResolveOptions = {}): Criterion {
  checkOptions(options);
  const { baseline, problems } = readBaseline(options);
  const tolerance = settlePolicy(options.policy).tolerance;
  const criterion = resolveMember(expectation, contextOf(options, { baseline, tolerance }));
  const assumptions = problems.length === 0 ? criterion.assumptions : [...problems, ...criterion.assumptions];
  return deepFreeze({ ...criterion, assumptions });
}

function resolveMember(expectation: Expectation, context: Context): Criterion {
  switch (expectation.kind) {
    case "comparison":
      return resolveComparison(expectation, context);
    case "range":
      return resolveRange(expectation);
    case "deadline":
      return resolveDeadline(expectation, context);
    case "period":
      return resolvePeriod(expectation, context);
    case "answer":
      return resolveAnswer(expectation);
    case "change":
      return resolveChange(expectation, context);
    case "deliverable":
      return resolveDeliverable(expectation);
    case "bands":
      return resolveBands(expectation, context, resolveMember);
    case "schedule":
      return resolveSchedule(expectation, context, resolveMember);
    case "all-of":
      return resolveAllOf(expectation, context, resolveMember);
    case "any-of":
      return resolveAnyOf(expectation, context, resolveMember);
    case "unspecified":
      return { kind: "nothing", span: expectation.span, assumptions: nothingAssumed };
  }
}
