import type { Knot, Policy, ScoreBand } from "./policy.js";

/** The values of the fields that are words; the first is the default. */
const words = {
  method: ["linear", "binary", "inverse", "piecewise", "bands"],
  ratio: ["quotient", "numerator", "componentwise"],
  zeroTarget: ["binary", "not-assessable", "unit"],
  outside: ["clamp", "zero", "extrapolate"],
  appliedTo: ["actual", "attainment"],
} as const;

const fields = new Set([
  "method",
  "zeroAt",
  "clamp",
  "deadline",
  "ratio",
  "tolerance",
  "zeroTarget",
  "knots",
  "outside",
  "bands",
  "appliedTo",
]);

/** Refuses a policy with a wrong entry, naming it. */
export function validatePolicy(policy: Policy): void {
  for (const field of Object.keys(policy)) {
    if (!fields.has(field)) fail(field, `is not a field; the fields are ${[...fields].join(", ")}`);
  }
  for (const field of ["method", "ratio", "zeroTarget", "outside", "appliedTo"] as const) {
    const value: unknown = policy[field];
    const allowed: readonly unknown[] = words[field];
    if (value !== undefined && !allowed.includes(value)) fail(field, `must be one of ${quote(words[field])}`);
  }
  validateZero(policy.zeroAt);
  validateClamp(policy.clamp);
  validateDeadline(policy.deadline);
  validateTolerance(policy.tolerance);
  if (policy.knots !== undefined) validateKnots(policy.knots);
  if (policy.bands !== undefined) validateBands(policy.bands);
  if (policy.method === "piecewise" && policy.knots === undefined) fail("knots", "are needed by the method piecewise");
  if (policy.method === "bands" && policy.bands === undefined) fail("bands", "are needed by the method bands");
}

function validateZero(zeroAt: unknown): void {
  if (zeroAt === undefined || isNumber(zeroAt)) return;
  if (zeroAt !== "origin" && zeroAt !== "mirror" && zeroAt !== "baseline") {
    fail("zeroAt", `must be one of "origin", "mirror", "baseline" or a finite number`);
  }
}

function validateClamp(clamp: Policy["clamp"]): void {
  if (clamp === undefined) return;
  if (typeof clamp !== "object" || clamp === null) fail("clamp", "must be { min, max }");
  const { min = 0, max = 1 } = clamp;
  if (min !== null && !isNumber(min)) fail("clamp.min", "must be a finite number or null");
  if (max !== null && !isNumber(max)) fail("clamp.max", "must be a finite number or null");
  if (min !== null && max !== null && min > max) fail("clamp.min", "must not be above clamp.max");
}

function validateDeadline(deadline: Policy["deadline"]): void {
  if (deadline === undefined || deadline === "binary") return;
  if (typeof deadline !== "object" || deadline === null) {
    fail("deadline", `must be "binary" or { graceDays, zeroAfterDays }`);
  }
  const { graceDays, zeroAfterDays } = deadline;
  if (!isNumber(graceDays) || graceDays < 0) fail("deadline.graceDays", "must be a number of days, 0 or more");
  if (!isNumber(zeroAfterDays) || zeroAfterDays <= graceDays) {
    fail("deadline.zeroAfterDays", "must be a number of days above graceDays");
  }
}

function validateTolerance(tolerance: Policy["tolerance"]): void {
  if (tolerance === undefined) return;
  const margin: unknown =
    typeof tolerance === "object" && tolerance !== null
      ? "absolute" in tolerance
        ? tolerance.absolute
        : tolerance.relative
      : tolerance;
  if (!isNumber(margin) || margin < 0) {
    fail("tolerance", "must be a number, { absolute } or { relative }, 0 or more");
  }
}

function validateKnots(knots: readonly Knot[]): void {
  if (!Array.isArray(knots) || knots.length === 0) fail("knots", "must be a list of { at, score }");
  for (const [index, knot] of knots.entries()) {
    if (!isNumber(knot.at)) fail(`knots[${index}].at`, "must be a finite number");
    if (!isNumber(knot.score)) fail(`knots[${index}].score`, "must be a finite number");
    const before = knots[index - 1];
    if (before !== undefined && knot.at < before.at) fail(`knots[${index}].at`, "must not be below the knot before");
    if (knots[index - 2]?.at === knot.at) fail(`knots[${index}].at`, "is the third knot at this value; a jump has two");
  }
}

function validateBands(bands: readonly ScoreBand[]): void {
  if (!Array.isArray(bands) || bands.length === 0) fail("bands", "must be a list of { from, score }");
  for (const [index, band] of bands.entries()) {
    const isOpen = band.from === null && index === 0;
    if (!isOpen && !isNumber(band.from))
      fail(`bands[${index}].from`, "must be a finite number, or null in the first band");
    if (!isNumber(band.score)) fail(`bands[${index}].score`, "must be a finite number");
    const before = bands[index - 1]?.from;
    if (isNumber(before) && isNumber(band.from) && band.from <= before) {
      fail(`bands[${index}].from`, "must be above the band before: lowest first");
    }
    if (band.label !== undefined && typeof band.label !== "string") fail(`bands[${index}].label`, "must be text");
  }
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function quote(values: readonly string[]): string {
  return values.map((value) => `"${value}"`).join(", ");
}

function fail(entry: string, problem: string): never {
  throw new TypeError(`policy.${entry} ${problem}`);
}
