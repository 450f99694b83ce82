import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rollUp } from "../../src/score/roll-up.js";
import type { RollUpItem } from "../../src/score/weights.js";

const score = fc.integer({ min: 0, max: 120 }).map((hundredths) => hundredths / 100);
const weight = fc.integer({ min: 1, max: 100 });
const item: fc.Arbitrary<RollUpItem> = fc.record({ weight, score });
const items = fc.array(item, { minLength: 1, maxLength: 8 });
const method = fc.constantFrom("mean" as const, "min" as const, "max" as const);

describe("a roll-up", () => {
  it("of equal scores is that score", () => {
    fc.assert(
      fc.property(score, fc.array(weight, { minLength: 1, maxLength: 8 }), method, (same, weights, how) => {
        const result = rollUp(
          weights.map((own) => ({ weight: own, score: same })),
          { method: how },
        );
        expect(Number(result.score)).toBe(same);
      }),
    );
  });

  it("does not depend on the order of its items", () => {
    fc.assert(
      fc.property(items, method, (list, how) => {
        const [forth, back] = [list, list.toReversed()].map((ordered) => rollUp(ordered, { method: how }));
        expect(String(forth?.score)).toBe(String(back?.score));
        expect(String(forth?.coverage)).toBe(String(back?.coverage));
        expect(forth?.verdict).toBe(back?.verdict);
      }),
    );
  });

  it("lies between the least and the greatest of them, and its interval holds it", () => {
    fc.assert(
      fc.property(items, method, (list, how) => {
        const result = rollUp(list, { method: how });
        const scores = list.map((one) => Number(one.score));
        expect(Number(result.score)).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(Number(result.score)).toBeLessThanOrEqual(Math.max(...scores));
        expect(result.interval?.map(String)).toEqual([String(result.score), String(result.score)]);
      }),
    );
  });

  it("does not depend on the scale of its weights", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 2, max: 9 }), (list, factor) => {
        const scaled = list.map((one) => ({ ...one, weight: Number(one.weight) * factor }));
        expect(String(rollUp(scaled).score)).toBe(String(rollUp(list).score));
      }),
    );
  });

  it("waits for what is missing, within an interval that whatever comes lies in", () => {
    fc.assert(
      fc.property(items, weight, fc.constantFrom(0, 0.25, 1), (list, own, later) => {
        const open = rollUp([...list, { weight: own, status: "missing" }]);
        const closed = rollUp([...list, { weight: own, score: later }]);
        expect([open.score, open.status]).toEqual([null, "incomplete"]);
        const [least, most] = open.interval ?? [];
        expect(closed.score?.gte(least ?? 2)).toBe(true);
        expect(closed.score?.lte(most ?? -1)).toBe(true);
      }),
    );
  });

  it("is not touched by items that are neutral, but for its coverage", () => {
    fc.assert(
      fc.property(
        items,
        weight,
        fc.constantFrom("neutralised" as const, "informational" as const),
        (list, own, status) => {
          const result = rollUp([...list, { weight: own, status }]);
          expect(String(result.score)).toBe(String(rollUp(list).score));
          expect(Number(result.coverage)).toBeLessThan(1);
        },
      ),
    );
  });
});
