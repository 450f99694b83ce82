import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecewise } from "../../src/score/piecewise.js";
import type { Knot } from "../../src/score/policy.js";
import { exact, figures, isAtMost, told } from "../builders/fractions.js";

const goal: readonly Knot[] = [
  { at: 10, score: 0.8 },
  { at: 20, score: 1 },
  { at: 25, score: 1.2 },
];
const jump: readonly Knot[] = [
  { at: 10, score: 0 },
  { at: 10, score: 0.5 },
  { at: 20, score: 1 },
];

const knots = fc
  .array(fc.record({ at: figures, score: figures }), { minLength: 1, maxLength: 6 })
  .map((some) => some.toSorted((a, b) => a.at - b.at))
  .filter((some) => some.every(({ at }, index) => at !== some[index - 2]?.at));

describe("piecewise", () => {
  it.each([
    [14, "0.88"],
    [23, "1.12"],
    [20, "1"],
    [25, "1.2"],
  ])("scores %d between the knots", (actual, score) => {
    expect(told(piecewise(exact(actual), goal, "clamp"))).toBe(score);
  });

  it("stays, is zero, or goes on beyond the outer knots", () => {
    const beyond = (actual: number) =>
      (["clamp", "zero", "extrapolate"] as const).map((outside) => told(piecewise(exact(actual), goal, outside)));
    expect(beyond(5)).toEqual(["0.8", "0", "0.7"]);
    expect(beyond(30)).toEqual(["1.2", "0", "1.4"]);
  });

  it("takes the better score on a jump, whichever way it goes", () => {
    expect(told(piecewise(exact(10), jump, "clamp"))).toBe("0.5");
    expect(told(piecewise(exact(9.999), jump, "clamp"))).toBe("0");
    const falling = jump.map(({ at, score }) => ({ at: -at, score })).toReversed();
    expect(told(piecewise(exact(-10), falling, "clamp"))).toBe("0.5");
    expect(told(piecewise(exact(-9.999), falling, "clamp"))).toBe("0");
  });

  it("does not follow a jump beyond the outer knots", () => {
    expect(told(piecewise(exact(0), jump, "extrapolate"))).toBe("0");
  });

  it("has one knot's score everywhere if there is but one", () => {
    expect(told(piecewise(exact(7), [{ at: 3, score: 0.4 }], "extrapolate"))).toBe("0.4");
  });

  it("passes through every knot that is not the worse end of a jump", () => {
    fc.assert(
      fc.property(knots, (some) => {
        for (const { at } of some) {
          const highest = Math.max(...some.filter((knot) => knot.at === at).map(({ score }) => score));
          expect(told(piecewise(exact(at), some, "clamp"))).toBe(told(exact(highest)));
        }
      }),
    );
  });

  it("never leaves the scores of its knots when clamped", () => {
    fc.assert(
      fc.property(knots, figures, (some, actual) => {
        const scores = some.map(({ score }) => score);
        const score = piecewise(exact(actual), some, "clamp");
        expect(isAtMost(exact(Math.min(...scores)), score)).toBe(true);
        expect(isAtMost(score, exact(Math.max(...scores)))).toBe(true);
      }),
    );
  });

  it("grows with the actual where the scores of the knots do", () => {
    fc.assert(
      fc.property(knots, figures, figures, (some, a, b) => {
        const scores = some.map(({ score }) => score).toSorted((x, y) => x - y);
        const rising = some.map(({ at }, index) => ({ at, score: scores[index] ?? 0 }));
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((actual) => piecewise(exact(actual), rising, "clamp"));
        if (low !== undefined && high !== undefined) expect(isAtMost(low, high)).toBe(true);
      }),
    );
  });

  it("is continuous where there is no jump", () => {
    fc.assert(
      fc.property(knots, (some) => {
        const distinct = some.filter(({ at }, index) => at !== some[index - 1]?.at);
        for (const { at, score } of distinct) {
          for (const step of [-1e-9, 1e-9]) {
            const near = Number(told(piecewise(exact(at + step), distinct, "clamp")));
            // The steepest line rises 2,000 over a thousandth.
            expect(Math.abs(near - score)).toBeLessThan(0.01);
          }
        }
      }),
    );
  });
});
