import { describe, expect, it } from "vitest";
import type { Interval } from "../../../src/criterion.js";
import { contains, extentOf, gapTo, prepareInterval } from "../../../src/evaluate/prepare/interval.js";
import { exact, told } from "../../builders/fractions.js";

const prepared = (...intervals: Interval[]) =>
  intervals.map((interval) => prepareInterval(interval, { kind: "number", unit: null }));
const outside = prepared(
  { lower: null, upper: { at: "-5", closed: false } },
  { lower: { at: "5", closed: true }, upper: null },
);

describe("prepared intervals", () => {
  it("contain what lies in one of them, ends by whether they are closed", () => {
    expect([-6, -5, 0, 5, 6].map((value) => contains(outside, exact(value)))).toEqual([true, false, false, true, true]);
    expect(contains(prepared({ lower: null, upper: null }), exact(3))).toBe(true);
    expect(contains([], exact(3))).toBe(false);
  });

  it("measure the distance to the nearest edge, negative outside", () => {
    expect(told(gapTo(outside, exact(-7), true))).toBe("2");
    expect(told(gapTo(outside, exact(4), false))).toBe("-1");
    expect(gapTo([], exact(4), false)).toBeNull();
    expect(gapTo(prepared({ lower: null, upper: null }), exact(4), true)).toBeNull();
  });

  it("know how far they reach", () => {
    expect(told(extentOf(prepared({ lower: { at: "-8", closed: true }, upper: { at: "5", closed: true } })))).toBe("8");
    expect(told(extentOf([]))).toBe("0");
  });
});
