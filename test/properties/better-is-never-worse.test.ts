import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Relation, Unit } from "../../src/ast.js";
import { evaluate } from "../../src/evaluate.js";
import type { MeasurementInput } from "../../src/measurement.js";
import type { EvaluateOptions } from "../../src/options.js";
import { decimalText, quantity, ratio, span } from "../arbitraries/values.js";

const rank = { unmet: 0, undecided: 0.5, met: 1 } as const;
const policy = fc.constantFrom<NonNullable<EvaluateOptions["policy"]>>(
  "proportional",
  "all-or-nothing",
  "threshold-target-stretch",
  "banded",
  { method: "inverse" },
  { deadline: { graceDays: 5, zeroAfterDays: 40 } },
);

/** What gets better does not lose its verdict, nor any of its score. */
function holds(
  expected: Parameters<typeof evaluate>[0],
  [worse, better]: readonly [MeasurementInput, MeasurementInput],
  options: EvaluateOptions,
) {
  const [low, high] = [evaluate(expected, worse, options), evaluate(expected, better, options)];
  expect(rank[high.verdict]).toBeGreaterThanOrEqual(rank[low.verdict]);
  expect([low.verdict, high.verdict]).not.toContain("undecided");
  if (low.score !== null && high.score !== null) expect(high.score.gte(low.score)).toBe(true);
}

function ordered<Item>(one: Item, other: Item, isBetter: boolean): readonly [Item, Item] {
  return isBetter ? [one, other] : [other, one];
}

describe("a better measurement never has a worse verdict or a lower score:", () => {
  const comparing = fc.constantFrom<Relation>(">", ">=", "<", "<=");
  const isMore = (relation: Relation) => relation.startsWith(">");

  it("of quantities in any unit", () => {
    fc.assert(
      fc.property(comparing, quantity, decimalText, decimalText, policy, (relation, value, a, b, own) => {
        const measured = (text: string): MeasurementInput => ({ kind: "quantity", value: text, unit: value.unit });
        const [less, more] = Number(a) <= Number(b) ? [a, b] : [b, a];
        const pair = ordered(measured(less), measured(more), isMore(relation));
        holds({ kind: "comparison", span, relation, value, subject: null }, pair, { policy: own });
      }),
      { numRuns: 300 },
    );
  });

  it("of a measurement near the target, in hundredths", () => {
    const near = fc.integer({ min: -3, max: 3 });
    const unit = fc.constantFrom<Unit | null>(null, { kind: "percent" }, { kind: "time", name: "day" });
    fc.assert(
      fc.property(
        comparing,
        fc.integer({ min: 4, max: 9000 }),
        near,
        near,
        unit,
        policy,
        (relation, t, a, b, of, own) => {
          const at = (hundredths: number) => (hundredths / 100).toFixed(2).replace(/\.?0+$/, "");
          const value = { kind: "quantity", span, value: at(t), unit: of } as const;
          const measured = (shift: number): MeasurementInput => ({ kind: "quantity", value: at(t + shift), unit: of });
          const pair = ordered(measured(Math.min(a, b)), measured(Math.max(a, b)), isMore(relation));
          holds({ kind: "comparison", span, relation, value, subject: null }, pair, { policy: own });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("of ratios", () => {
    const term = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(comparing, ratio, term, term, term, term, policy, (relation, value, a, b, c, d, own) => {
        const [low, high] =
          a * d <= c * b
            ? [
                [a, b],
                [c, d],
              ]
            : [
                [c, d],
                [a, b],
              ];
        const measured = ([numerator = 0, denominator = 1]: readonly number[]) => ({ numerator, denominator });
        const pair = ordered<MeasurementInput>(measured(low ?? []), measured(high ?? []), isMore(relation));
        holds({ kind: "comparison", span, relation, value, subject: null }, pair, { policy: own });
      }),
      { numRuns: 200 },
    );
  });

  it("of days: earlier where something is due, later where it may not be done before", () => {
    const timing = fc.constantFrom("entro il", "prima del", "dal", "dopo il");
    const shift = fc.integer({ min: -60, max: 60 });
    const day = (shifted: number) => new Date(Date.UTC(2020, 5, 30 + shifted)).toISOString().slice(0, 10);
    fc.assert(
      fc.property(timing, shift, shift, policy, (opener, a, b, own) => {
        const later = opener === "dal" || opener === "dopo il";
        const pair = ordered(day(Math.min(a, b)), day(Math.max(a, b)), later);
        holds(`${opener} 30/06/2020`, pair, { policy: own });
      }),
      { numRuns: 300 },
    );
  });

  it("of changes, where more of the change is better", () => {
    const percent = fc.integer({ min: -90, max: 90 });
    const target = fc.tuple(fc.constantFrom("+", "-"), fc.integer({ min: 1, max: 50 }));
    fc.assert(
      fc.property(target, percent, percent, ([sign, size], a, b) => {
        const written = (change: number) => (change < 0 ? `${change}%` : `+${change}%`);
        const pair = ordered(written(Math.min(a, b)), written(Math.max(a, b)), sign === "+");
        holds(`${sign}${size}%`, pair, {});
      }),
      { numRuns: 200 },
    );
  });
});
