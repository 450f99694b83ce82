import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNarrower } from "../../src/criterion/containment.js";
import { contains, prepareInterval } from "../../src/evaluate/prepare/interval.js";
import { within } from "../builders/criterion.js";
import { exact } from "../builders/fractions.js";

const relations = [">=", ">", "<=", "<", "="] as const;
const target = fc
  .tuple(fc.constantFrom(...relations), fc.integer({ min: -3, max: 3 }))
  .map(([relation, limit]) => within(`${relation} ${limit}`));
const range = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom("", " (estremi esclusi)"))
  .map(([a, b, ends]) => within(`tra ${Math.min(a, b)} e ${Math.max(a, b) + 1}${ends}`));

describe("isNarrower", () => {
  it("holds just where every value that meets the one meets the other", () => {
    const values = Array.from({ length: 33 }, (_, index) => exact(index / 2 - 8));
    const some = fc.oneof(target, range);
    fc.assert(
      fc.property(some, some, (a, b) => {
        const meets = (criterion: typeof a) => {
          const intervals = criterion.intervals.map((interval) => prepareInterval(interval, criterion.axis));
          return (value: (typeof values)[number]) => contains(intervals, value);
        };
        const [meetsA, meetsB] = [meets(a), meets(b)];
        expect(isNarrower(a, b)).toBe(values.every((value) => !meetsA(value) || meetsB(value)));
      }),
    );
  });

  it("asks of each stretch that meets the one to lie in some stretch of the other", () => {
    expect(isNarrower(within("diverso da 5"), within("> 5"))).toBe(false);
    expect(isNarrower(within("> 5"), within("diverso da 5"))).toBe(true);
    expect(isNarrower(within("diverso da 5"), within("diverso da 5"))).toBe(true);
  });

  it("tells an end that is inside from one that is not", () => {
    const holds = (a: string, b: string) => isNarrower(within(a), within(b));
    expect([holds("> 5", ">= 5"), holds(">= 5", "> 5"), holds("< 5", "<= 5"), holds("<= 5", "< 5")]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it("knows one unit from another of the same kind, and from itself as a copy", () => {
    expect(isNarrower(within("<= 20 giorni"), structuredClone(within("<= 30 giorni")))).toBe(true);
    expect(isNarrower(within("<= 1 minuto"), within("<= 90 secondi"))).toBe(false);
    expect(isNarrower(within("<= 60 secondi"), within("<= 90 minuti"))).toBe(false);
    expect(isNarrower(within("riduzione del 10%"), structuredClone(within("riduzione del 5%")))).toBe(true);
    expect(isNarrower(within("+10%"), within("+5"))).toBe(false);
  });

  it("does not hold between different things", () => {
    expect(isNarrower(within("10%"), within("5"))).toBe(false);
    expect(isNarrower(within("10 giorni"), within("20 ore"))).toBe(false);
    expect(isNarrower(within("SI"), within("5"))).toBe(false);
    expect(isNarrower(within("entro il 30/06/2020"), within("entro il 31/12/2020"))).toBe(true);
  });
});
