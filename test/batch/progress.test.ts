import { describe, expect, it } from "vitest";
import { progressCounter } from "../../src/batch/progress.js";
import type { Progress } from "../../src/batch.js";
import { evaluate } from "../../src/evaluate.js";

const met = evaluate("> 80%", "85%");
const unmet = evaluate("> 80%", "75%");

/** What is told while some rows are counted, and at their end. */
function told(rows: readonly Parameters<ReturnType<typeof progressCounter>["count"]>[0][], every?: number): Progress[] {
  const heard: Progress[] = [];
  const counter = progressCounter((progress) => heard.push(progress), every);
  for (const row of rows) counter.count(row);
  counter.end();
  return heard;
}

describe("counting rows", () => {
  it("tells every so many rows, and the rest at the end", () => {
    expect(told([met, unmet, met], 2)).toEqual([
      { rows: 2, met: 1, unmet: 1, undecided: 0, unreadable: 0 },
      { rows: 3, met: 2, unmet: 1, undecided: 0, unreadable: 0 },
    ]);
  });

  it("does not tell the same twice at the end, but tells of nothing at all", () => {
    expect(told([met, unmet], 2)).toHaveLength(1);
    expect(told([], 2)).toEqual([{ rows: 0, met: 0, unmet: 0, undecided: 0, unreadable: 0 }]);
  });

  it("tells every ten thousand rows unless it is told otherwise", () => {
    const rows = Array.from({ length: 10_001 }, () => unmet);
    expect(told(rows).map((progress) => progress.rows)).toEqual([10_000, 10_001]);
  });

  it("counts without anybody to tell", () => {
    const counter = progressCounter(undefined, 1);
    expect(() => {
      counter.count(met);
      counter.end();
    }).not.toThrow();
  });

  it("refuses a step that is no whole number of rows", () => {
    for (const every of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => progressCounter(undefined, every)).toThrow(TypeError);
    }
  });
});
