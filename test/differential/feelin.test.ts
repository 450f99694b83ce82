import fc from "fast-check";
import { date, unaryTest } from "feelin";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/compile.js";
import { evaluate } from "../../src/evaluate.js";
import { disagreements } from "./disagreements.js";
import { type Demand, type Point, trials } from "./pairs.js";

/** Its verdict in our words; a warning is none. */
function verdictOfFeelin(feel: string, value: Point["feel"] | null): string {
  const measured = typeof value === "object" && value !== null ? date(value.day) : value;
  const { value: holds, warnings } = unaryTest(feel, { "?": measured });
  if (warnings.length > 0 || typeof holds !== "boolean") return "no verdict";
  return holds ? "met" : "unmet";
}

/** The points at which the two part, and what each says of them. */
function disputed({ feel, target, locale, points }: Demand): string[] {
  const compiled = compile(target, { locale });
  return points.flatMap(({ feel: value, actual }) => {
    const [own, other] = [compiled.evaluate(actual).verdict, verdictOfFeelin(feel, value)];
    return own === other
      ? []
      : [`${locale} "${target}" against ${JSON.stringify(actual)} is ${own}; FEEL "${feel}": ${other}`];
  });
}

const titled = trials.map((trial) => ({ ...trial, pairs: trial.demands * trial.points }));
const all = titled.reduce((sum, { pairs }) => sum + pairs, 0);

describe(`feelin gives the same verdict on ${all} pairs of a target and a measurement:`, () => {
  it.each(titled)("$pairs of $name", ({ demand, demands, pairs }) => {
    let held = 0;
    fc.assert(
      fc.property(demand, (one) => {
        held += one.points.length;
        expect(disputed(one)).toEqual([]);
      }),
      { numRuns: demands },
    );
    expect(held).toBe(pairs);
  });
});

describe("feelin gives another verdict, or we give none,", () => {
  it.each(disagreements)("where $because: $target", ({ target, feel, points, codes = [] }) => {
    for (const { actual, value, ours, theirs } of points) {
      const { verdict, diagnostics } = evaluate(target, actual);
      expect([actual, verdict, verdictOfFeelin(feel, value)]).toEqual([actual, ours, theirs]);
      expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    }
    expect(points.some(({ ours, theirs }) => ours !== theirs)).toBe(true);
  });
});
