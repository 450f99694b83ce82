import { describe, expect, it } from "vitest";
import { around, marginOf } from "../../src/criterion/tolerance.js";
import { exact, told } from "../builders/fractions.js";

describe("a tolerance", () => {
  it("is in the target's unit, or a share of the target's size", () => {
    expect(told(marginOf(5, exact(200)))).toBe("5");
    expect(told(marginOf({ absolute: 5 }, exact(200)))).toBe("5");
    expect(told(marginOf({ relative: 0.05 }, exact(-200)))).toBe("10");
  });

  it("widens a point both ways, and nothing does not", () => {
    expect(around(exact(100), exact(2.5))).toEqual({
      lower: { at: "97.5", closed: true },
      upper: { at: "102.5", closed: true },
    });
    expect(around(exact(100), exact(0))).toBeNull();
  });
});
