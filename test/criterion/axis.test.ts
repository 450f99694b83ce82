import { describe, expect, it } from "vitest";
import { unitOf } from "../../src/criterion/axis.js";

describe("the unit of an axis", () => {
  it("is the one it has, and none where it has none or is of a kind without", () => {
    expect(unitOf({ kind: "change", unit: { kind: "percent" } })).toEqual({ kind: "percent" });
    expect(unitOf({ kind: "number", unit: null })).toBeNull();
    expect(unitOf({ kind: "date" })).toBeNull();
  });
});
