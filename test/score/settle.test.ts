import { describe, expect, it } from "vitest";
import type { PresetName } from "../../src/score/policy.js";
import { settlePolicy } from "../../src/score/settle.js";

describe("settlePolicy", () => {
  it("fills in every default", () => {
    expect(settlePolicy({})).toEqual({
      method: null,
      zeroAt: null,
      clamp: { min: 0, max: 1 },
      deadline: "binary",
      ratio: "quotient",
      tolerance: null,
      zeroTarget: "binary",
      knots: [],
      outside: "clamp",
      bands: [],
      appliedTo: "actual",
      given: new Set(),
    });
  });

  it("keeps the side of a clamp that is not given", () => {
    expect(settlePolicy({ clamp: { max: null } }).clamp).toEqual({ min: 0, max: null });
  });

  it("remembers which fields were given", () => {
    expect([...settlePolicy({ ratio: "numerator" }).given]).toEqual(["ratio"]);
    expect(settlePolicy("baseline").given.has("zeroAt")).toBe(true);
    expect(settlePolicy().given.size).toBe(0);
  });

  it("settles a policy once", () => {
    const policy = { method: "binary" } as const;
    expect(settlePolicy(policy)).toBe(settlePolicy(policy));
  });

  it("refuses an unknown preset, listing the names", () => {
    expect(() => settlePolicy("proportionate" as PresetName)).toThrow(/"proportional", "all-or-nothing"/);
    expect(() => settlePolicy("constructor" as PresetName)).toThrow(/policy "constructor" is unknown/);
    for (const wrong of [3, null, true] as unknown as PresetName[]) {
      expect(() => settlePolicy(wrong)).toThrow(/policy must be an object or one of "proportional"/);
    }
  });
});
