import type { Origin, Setting, WithinCriterion } from "../criterion.js";
import type { UsedPolicy } from "../evaluation.js";
import type { Method, Policy } from "./policy.js";
import type { SettledPolicy } from "./settle.js";

/** The policy as it applies to a criterion, each setting with where it comes from. */
export function usedPolicy(policy: SettledPolicy, criterion: WithinCriterion | null): UsedPolicy {
  const setting = <Value>(field: keyof Policy, value: Value): Setting<Value> => ({
    value,
    from: originOf(field, policy),
  });
  return {
    polarity: criterion?.polarity ?? null,
    method: usedMethod(policy, criterion),
    zeroAt: usedZero(policy, criterion),
    clamp: setting("clamp", policy.clamp),
    deadline: setting("deadline", policy.deadline),
    ratio: setting("ratio", policy.ratio),
    tolerance: setting("tolerance", policy.tolerance ?? 0),
    zeroTarget: setting("zeroTarget", policy.zeroTarget),
    appliedTo: setting("appliedTo", policy.appliedTo),
    outside: setting("outside", policy.outside),
    knots: policy.knots,
    bands: policy.bands,
  };
}

function originOf(field: keyof Policy, policy: SettledPolicy): Origin {
  return policy.given.has(field) ? "given" : "assumed";
}

/** The policy of a table of bands in the target itself: what is written always gives its score. */
export function policyOfWrittenBands(policy: SettledPolicy): UsedPolicy {
  return { ...usedPolicy(policy, null), method: { value: "bands", from: "written" } };
}

/** The method that is really used: answers, ranges and exact targets are met or not, whatever proportion is asked for. */
function usedMethod(policy: SettledPolicy, criterion: WithinCriterion | null): Setting<Method> {
  const from = originOf("method", policy);
  const method = policy.method ?? "linear";
  if (criterion === null) return { value: method, from };
  const { axis, target, polarity } = criterion;
  if (axis.kind === "date") {
    const isLinear = policy.deadline !== "binary" && method !== "binary";
    return isLinear
      ? { value: "linear", from: originOf("deadline", policy) }
      : { value: "binary", from: method === "binary" ? from : "assumed" };
  }
  if (axis.kind === "answer") return { value: "binary", from: method === "binary" ? from : "assumed" };
  const isProportional = method === "linear" || method === "inverse";
  if (isProportional && target === null) return { value: "binary", from: "assumed" };
  if (isProportional && polarity.value === "on-target") {
    return policy.method === null ? { value: "binary", from: "assumed" } : { value: "linear", from };
  }
  if (method === "inverse" && polarity.value === "higher-is-better") return { value: "linear", from };
  return { value: method, from };
}

function usedZero(policy: SettledPolicy, criterion: WithinCriterion | null): UsedPolicy["zeroAt"] {
  if (policy.zeroAt !== null) return { value: policy.zeroAt, from: "given" };
  if (criterion === null || criterion.target === null || criterion.polarity.value === "on-target") return null;
  if (criterion.axis.kind === "date") return null;
  const isMirrored = (criterion.polarity.value === "lower-is-better") !== criterion.target.startsWith("-");
  return { value: isMirrored ? "mirror" : "origin", from: "assumed" };
}
