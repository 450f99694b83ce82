import type { Clamp, LatenessScale, Method, Policy, PresetName, Tolerance } from "./policy.js";
import { presets } from "./presets.js";
import { validatePolicy } from "./validate.js";

/** A policy with its defaults filled in. `null` is a default that depends on the target. */
export interface SettledPolicy {
  readonly method: Method | null;
  readonly zeroAt: "origin" | "mirror" | "baseline" | number | null;
  readonly clamp: Clamp;
  readonly deadline: "binary" | LatenessScale;
  readonly ratio: "quotient" | "numerator" | "componentwise";
  readonly tolerance: Tolerance | null;
  readonly zeroTarget: "binary" | "not-assessable" | "unit";
  readonly knots: NonNullable<Policy["knots"]>;
  readonly outside: "clamp" | "zero" | "extrapolate";
  readonly bands: NonNullable<Policy["bands"]>;
  readonly appliedTo: "actual" | "attainment";
  /** The fields that the caller set, by name or through a preset. */
  readonly given: ReadonlySet<string>;
}

const settled = new WeakMap<Policy, SettledPolicy>();

/**
 * The policy of an option: a preset's name or fields, checked once per object.
 *
 * @throws TypeError naming the wrong entry.
 */
export function settlePolicy(option: PresetName | Policy = "proportional"): SettledPolicy {
  const policy = typeof option === "string" ? preset(option) : option;
  if (typeof policy !== "object" || policy === null) {
    throw new TypeError(`policy must be an object or one of ${presetNames()}`);
  }
  const known = settled.get(policy);
  if (known !== undefined) return known;
  validatePolicy(policy);
  const complete = complement(policy);
  settled.set(policy, complete);
  return complete;
}

function preset(name: string): Policy {
  if (!Object.hasOwn(presets, name))
    throw new TypeError(`policy "${name}" is unknown; the presets are ${presetNames()}`);
  return presets[name as PresetName];
}

function presetNames(): string {
  return Object.keys(presets)
    .map((name) => `"${name}"`)
    .join(", ");
}

function complement(policy: Policy): SettledPolicy {
  const { min = 0, max = 1 } = policy.clamp ?? {};
  return {
    method: policy.method ?? null,
    zeroAt: policy.zeroAt ?? null,
    clamp: { min, max },
    deadline: policy.deadline ?? "binary",
    ratio: policy.ratio ?? "quotient",
    tolerance: policy.tolerance ?? null,
    zeroTarget: policy.zeroTarget ?? "binary",
    knots: policy.knots ?? [],
    outside: policy.outside ?? "clamp",
    bands: policy.bands ?? [],
    appliedTo: policy.appliedTo ?? "actual",
    given: new Set(Object.keys(policy)),
  };
}
