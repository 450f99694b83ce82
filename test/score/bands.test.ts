import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandOf } from "../../src/score/bands.js";
import type { ScoreBand } from "../../src/score/policy.js";
import { exact, figures } from "../builders/fractions.js";

const bands: readonly ScoreBand[] = [
  { from: 0, score: 0.2, label: "red" },
  { from: 50, score: 0.5 },
  { from: 80, score: 1 },
];

describe("bandOf", () => {
  it.each([
    [0, 0.2],
    [49.99, 0.2],
    [50, 0.5],
    [79.999, 0.5],
    [80, 1],
    [1000, 1],
  ])("puts %d in the band that begins at or below it", (actual, score) => {
    expect(bandOf(exact(actual), bands)?.score).toBe(score);
  });

  it("has none below the lowest, unless that is open", () => {
    expect(bandOf(exact(-0.01), bands)).toBeNull();
    expect(bandOf(exact(-1000), [{ from: null, score: 0 }, ...bands])?.score).toBe(0);
  });

  it("has exactly one for every value from the lowest up", () => {
    fc.assert(
      fc.property(fc.uniqueArray(figures, { minLength: 1, maxLength: 6 }), figures, (starts, actual) => {
        const some = starts.toSorted((a, b) => a - b).map((from, index) => ({ from, score: index }));
        const holding = some.filter(
          ({ from }, index) => from <= actual && actual < (some[index + 1]?.from ?? Infinity),
        );
        expect(bandOf(exact(actual), some)).toEqual(holding[0] ?? null);
      }),
    );
  });
});
