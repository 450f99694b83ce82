import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeness, linear, mirrorOf, signed, unitFromTarget, zeroIsOnTheWorseSide } from "../../src/score/linear.js";
import { compareFractions, one, zero } from "../../src/value/fraction.js";
import { exact, figures, isAtMost, positiveFigures, told } from "../builders/fractions.js";

describe("linear", () => {
  it.each([
    [1_350_000, 1_500_000, 1_000_000, "0.7"],
    [420_000, 400_000, 500_000, "0.8"],
    [0, 100, 20, "-0.25"],
    [80, 0, 100, "0.2"],
    [10, 75, 100, "3.6"],
  ])("gives %d of %d from %d", (actual, target, zeroPoint, attainment) => {
    expect(told(linear(exact(actual), exact(target), exact(zeroPoint)))).toBe(attainment);
  });

  it("is one at the target and zero at the zero", () => {
    fc.assert(
      fc.property(figures, figures, (target, zeroPoint) => {
        fc.pre(target !== zeroPoint);
        expect(told(linear(exact(target), exact(target), exact(zeroPoint)))).toBe("1");
        expect(told(linear(exact(zeroPoint), exact(target), exact(zeroPoint)))).toBe("0");
      }),
    );
  });

  it("grows towards the target, whichever way that is", () => {
    fc.assert(
      fc.property(figures, figures, figures, figures, (a, b, target, zeroPoint) => {
        fc.pre(target !== zeroPoint);
        const [nearer, further] = (target - zeroPoint) * (a - b) >= 0 ? [a, b] : [b, a];
        const score = (actual: number) => linear(exact(actual), exact(target), exact(zeroPoint));
        expect(isAtMost(score(further), score(nearer))).toBe(true);
      }),
    );
  });
});

describe("signed", () => {
  it.each([
    [45, 50, 1, "0.9"],
    [-100, -50, 1, "0"],
    [0, -50, 1, "2"],
    [200, 50, -1, "-2"],
    [0, 50, -1, "2"],
    [-100, -50, -1, "2"],
    [50, -50, -1, "-1"],
  ] as const)("scores %d against %d with sign %d", (actual, target, sign, attainment) => {
    expect(told(signed(exact(actual), exact(target), sign))).toBe(attainment);
  });

  it("is a/t and 2 - a/t for positive targets", () => {
    fc.assert(
      fc.property(figures, positiveFigures, (actual, target) => {
        const [a, t] = [exact(actual), exact(target)];
        expect(compareFractions(signed(a, t, 1), linear(a, t, zero))).toBe(0);
        expect(compareFractions(signed(a, t, -1), linear(a, t, mirrorOf(t)))).toBe(0);
      }),
    );
  });

  it("is one at the target, and mirrored in it", () => {
    fc.assert(
      fc.property(figures, figures, (actual, target) => {
        fc.pre(target !== 0);
        const [a, t] = [exact(actual), exact(target)];
        expect(told(signed(t, t, 1))).toBe("1");
        const sum = linear(signed(a, t, 1), one, zero);
        expect(compareFractions(sum, linear(signed(a, t, -1), one, exact(2)))).toBe(0);
      }),
    );
  });
});

describe("closeness", () => {
  it.each([
    [150, 100, "0.5"],
    [-3, 6, "-0.5"],
    [2, 0, "-1"],
    [-1, 0, "0"],
  ])("scores %d against exactly %d", (actual, target, attainment) => {
    expect(told(closeness(exact(actual), exact(target)))).toBe(attainment);
  });

  it("is never above one, which is the target alone", () => {
    fc.assert(
      fc.property(figures, figures, (actual, target) => {
        const order = compareFractions(closeness(exact(actual), exact(target)), one);
        expect(order).toBe(actual === target ? 0 : -1);
      }),
    );
  });
});

describe("the zero of a line", () => {
  it("lies on the worse side of the target", () => {
    expect(zeroIsOnTheWorseSide(exact(100), zero, 1)).toBe(true);
    expect(zeroIsOnTheWorseSide(exact(30), exact(60), -1)).toBe(true);
    expect(zeroIsOnTheWorseSide(exact(95), exact(98), 1)).toBe(false);
    expect(zeroIsOnTheWorseSide(exact(95), exact(95), 1)).toBe(false);
  });
});

describe("a target of zero in units", () => {
  it("is 1 ± a", () => {
    expect([1, -1, 2].map((actual) => told(unitFromTarget(exact(actual), zero, 1)))).toEqual(["2", "0", "3"]);
    expect([1, -1, 2].map((actual) => told(unitFromTarget(exact(actual), zero, -1)))).toEqual(["0", "2", "-1"]);
  });
});
