import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../src/value/freeze.js";

describe("deepFreeze", () => {
  it("freezes all the way down and returns the same data", () => {
    const data = { members: [{ name: "a" }], nothing: null };
    const frozen = deepFreeze(data);
    expect(frozen).toBe(data);
    expect(Object.isFrozen(frozen.members)).toBe(true);
    expect(Object.isFrozen(frozen.members[0])).toBe(true);
  });
});

it("leaves alone what cannot change", () => {
  for (const value of ["a", 1, null, undefined, true]) expect(deepFreeze(value)).toBe(value);
});
