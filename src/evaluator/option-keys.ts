import type { EvaluateOptions } from "../options.js";
import type { Policy } from "../score/policy.js";

const mark = "\u0000";

/**
 * Text that two sets of options share only if they mean the same: free text is told with its length, a policy by its
 * identity. It begins with a null character, as no target does.
 */
export function createOptionKeys(): (options: EvaluateOptions) => string {
  const policies = new WeakMap<Policy, number>();
  let count = 0;
  const policyKey = (policy: EvaluateOptions["policy"]): string => {
    if (policy === undefined || typeof policy === "string") return `${policy}`;
    let known = policies.get(policy);
    if (known === undefined) {
      known = count++;
      policies.set(policy, known);
    }
    return `${known}`;
  };
  return (options) => {
    const { locale, year, indicator, polarity, baseline, equality, percentScale, ratioReading } = options;
    const { dateOrder, maxLength, asOf, policy } = options;
    const values = [
      ...[locale, year, polarity, equality, percentScale, ratioReading, dateOrder, maxLength, policyKey(policy)],
      ...[
        typeof baseline,
        `${baseline}`.length,
        baseline,
        asOf instanceof Date ? asOf.getTime() : asOf,
        indicator?.length,
        indicator,
      ],
    ];
    return mark + values.join(mark) + mark;
  };
}
