import type { EvaluateOptions } from "../options.js";
import type { Policy, PresetName } from "../score/policy.js";

const mark = "\u0000";

/**
 * Text that two sets of options share only if they mean the same: free text is told with its length, a policy by its
 * identity. It begins with a null character, as no target does.
 */
export function createOptionKeys(): (options: EvaluateOptions) => string {
  const policies = new WeakMap<Policy, number>();
  let count = 0;
  const policyKey = (policy: PresetName | Policy): string => {
    if (typeof policy === "string") return policy;
    let known = policies.get(policy);
    if (known === undefined) {
      known = count++;
      policies.set(policy, known);
    }
    return `${known}`;
  };
  return (options) => {
    let key = mark;
    for (const name in options) {
      const told = tell(options, name, policyKey);
      if (told !== null) key += `${name}:${told.length}:${told}`;
    }
    return key + mark;
  };
}

/** The value of one option as text; `null` where it is not given, or is no option. */
function tell(
  options: EvaluateOptions,
  name: string,
  policyKey: (policy: PresetName | Policy) => string,
): string | null {
  const value: unknown = options[name as keyof EvaluateOptions];
  if (value === undefined) return null;
  if (name === "policy" && options.policy !== undefined) return policyKey(options.policy);
  if (typeof value === "string") return `"${value}`;
  return value instanceof Date ? `${value.getTime()}` : String(value);
}
