import { describe, expect, it } from "vitest";
import { contextOf } from "../../src/criterion/context.js";

describe("the context of a resolution", () => {
  it("holds what the options settle, and nothing they do not", () => {
    const parts = { baseline: null, tolerance: null };
    expect(contextOf({}, parts)).toEqual({ options: {}, year: null, baseline: null, tolerance: null, literal: false });
    expect(contextOf({ year: 2020 }, parts).year).toBe(2020);
  });
});
