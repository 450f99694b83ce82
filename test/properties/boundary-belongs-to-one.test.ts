import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expectation, Relation } from "../../src/ast.js";
import { evaluate } from "../../src/evaluate.js";
import { decimalText, quantity, ratio, span } from "../arbitraries/values.js";

const opposites: readonly (readonly [Relation, Relation])[] = [
  [">", "<="],
  ["<", ">="],
  ["=", "!="],
];
const opposite = fc.constantFrom(...opposites);
const value = fc.oneof(quantity, ratio);

function comparison(relation: Relation, own: Parameters<typeof measured>[0]): Expectation {
  return { kind: "comparison", span, relation, value: own, subject: null };
}

/** A value as the measurement of itself. */
function measured(own: typeof value extends fc.Arbitrary<infer Value> ? Value : never) {
  return own.kind === "ratio"
    ? ({ kind: "ratio", numerator: own.numerator, denominator: own.denominator } as const)
    : ({ kind: "quantity", value: own.value, unit: own.unit } as const);
}

describe("a boundary", () => {
  it("belongs to exactly one of a relation and its opposite", () => {
    fc.assert(
      fc.property(opposite, value, ([one, other], own) => {
        const verdicts = [one, other].map((relation) => evaluate(comparison(relation, own), measured(own)).verdict);
        expect(verdicts.toSorted()).toEqual(["met", "unmet"]);
      }),
    );
  });

  it("so does any other point of the same axis", () => {
    fc.assert(
      fc.property(opposite, quantity, decimalText, ([one, other], own, actual) => {
        const measurement = { kind: "quantity", value: actual, unit: own.unit } as const;
        const verdicts = [one, other].map((relation) => evaluate(comparison(relation, own), measurement).verdict);
        expect(verdicts.toSorted()).toEqual(["met", "unmet"]);
      }),
    );
  });

  it("has a gap of nothing, and its neighbours the gap to it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Relation>(">", ">=", "<", "<="),
        fc.nat(1000),
        fc.nat(1000),
        (relation, target, far) => {
          const own = { kind: "quantity", span, value: `${target}`, unit: null } as const;
          expect(Number(evaluate(comparison(relation, own), target).gap)).toBe(0);
          const { gap, verdict } = evaluate(comparison(relation, own), target + far + 1);
          expect(Number(gap)).toBe(verdict === "met" ? far + 1 : -far - 1);
        },
      ),
    );
  });

  const days = fc.tuple(
    fc.integer({ min: 2000, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  );
  it("of dates does too: by or after, before or from", () => {
    fc.assert(
      fc.property(days, days, ([y, m, d], [year, month, day]) => {
        const actual = `${day}/${month}/${year}`;
        for (const [one, other] of [
          ["entro il", "dopo il"],
          ["prima del", "dal"],
        ]) {
          const verdicts = [one, other].map((timing) => evaluate(`${timing} ${d}/${m}/${y}`, actual).verdict);
          expect(verdicts.toSorted()).toEqual(["met", "unmet"]);
        }
      }),
    );
  });
});
