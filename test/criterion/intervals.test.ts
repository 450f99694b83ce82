import { describe, expect, it } from "vitest";
import { above, atLeast, atMost, below, between, inside, intervalsOf } from "../../src/criterion/intervals.js";

const closed = { at: "5", closed: true };
const open = { at: "5", closed: false };

describe("intervals", () => {
  it("of every relation", () => {
    expect(intervalsOf(">=", "5")).toEqual([{ lower: closed, upper: null }]);
    expect(intervalsOf(">", "5")).toEqual([{ lower: open, upper: null }]);
    expect(intervalsOf("<=", "5")).toEqual([{ lower: null, upper: closed }]);
    expect(intervalsOf("<", "5")).toEqual([{ lower: null, upper: open }]);
    expect(intervalsOf("=", "5")).toEqual([{ lower: closed, upper: closed }]);
    expect(intervalsOf("!=", "5")).toEqual([
      { lower: null, upper: open },
      { lower: open, upper: null },
    ]);
  });

  it("by name", () => {
    expect([atLeast("5"), above("5"), atMost("5"), below("5")]).toEqual([
      { lower: closed, upper: null },
      { lower: open, upper: null },
      { lower: null, upper: closed },
      { lower: null, upper: open },
    ]);
    expect(inside("5", "5")).toEqual(between(closed, closed));
  });
});
