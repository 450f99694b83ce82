import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import type { RollUpMethod } from "../../src/score/combine.js";
import { rollUp, type Unavailable } from "../../src/score/roll-up.js";
import type { RollUpItem } from "../../src/score/weights.js";

const told = (items: readonly RollUpItem[], options = {}) => {
  const { score, status, verdict, coverage, interval } = rollUp(items, options);
  return {
    score: score?.toString() ?? null,
    status,
    verdict,
    coverage: coverage.toString(),
    interval: interval?.map(String) ?? null,
  };
};
const codes = (items: readonly RollUpItem[], options = {}) =>
  rollUp(items, options).diagnostics.map(({ code }) => code);

describe("rollUp", () => {
  it("weighs relatively", () => {
    expect(
      told([
        { weight: 2, score: 0.4 },
        { weight: 3, score: 0.2 },
      ]).score,
    ).toBe("0.28");
  });

  it("counts all blank weights equal, without a warning", () => {
    const items = [{ score: 0.85 }, { score: 0.6, weight: null }];
    expect(told(items).score).toBe("0.725");
    expect(codes(items)).toEqual([]);
  });

  it("does not round between steps", () => {
    const thirds = [{ score: 1 }, { score: 0 }, { score: 0 }];
    const third = rollUp(thirds);
    expect(rollUp([third, third, third]).score?.toString()).toBe(third.score?.toString());
    expect(told([{ score: 0.778 }, { score: 0.727 }]).score).toBe("0.7525");
  });

  it("refuses some blank weights, and says how many", () => {
    const result = rollUp([{ weight: 50, score: 1 }, { score: 1 }, { score: 0 }]);
    expect(result).toMatchObject({ score: null, status: "invalid", verdict: "undecided", interval: null });
    expect(result.diagnostics).toMatchObject([{ code: "weight-missing", severity: "error", count: 2 }]);
  });

  it("refuses a weight that is negative or no number", () => {
    expect(
      rollUp([
        { weight: -1, score: 1 },
        { weight: Number.NaN, score: 1 },
      ]).diagnostics,
    ).toMatchObject([
      { code: "weight-not-valid", index: 0 },
      { code: "weight-not-valid", index: 1 },
    ]);
  });

  it("warns of a sum that is not 100, exactly", () => {
    expect(
      codes([
        { weight: 30, score: 1 },
        { weight: 60, score: 1 },
      ]),
    ).toEqual(["weights-sum"]);
    expect(
      codes([
        { weight: 33.3, score: 1 },
        { weight: 33.3, score: 1 },
        { weight: 33.4, score: 1 },
      ]),
    ).toEqual([]);
  });

  it("hands the weight of what is not assessable to the rest, and lowers the coverage", () => {
    for (const status of ["not-assessable", "neutralised", "informational"] as const) {
      const items = [
        { weight: 30, score: 1 },
        { weight: 50, score: 0.5 },
        { weight: 20, status },
      ];
      expect(told(items)).toMatchObject({ score: "0.6875", status: "scored", coverage: "0.8" });
    }
  });

  it("waits for what is missing, and says between what", () => {
    expect(
      told([
        { weight: 50, score: 1 },
        { weight: 50, status: "missing" },
      ]),
    ).toEqual({
      score: null,
      status: "incomplete",
      verdict: "undecided",
      coverage: "0.5",
      interval: ["0.5", "1"],
    });
  });

  it("counts what is missing as nothing, or leaves it out, if told to", () => {
    const items = [
      { weight: 50, score: 0.8 },
      { weight: 50, status: "pending" as const },
    ];
    expect(told(items, { unavailable: "zero" })).toMatchObject({
      score: "0.4",
      coverage: "0.5",
      interval: ["0.4", "0.4"],
    });
    expect(told(items, { unavailable: "exclude" })).toMatchObject({ score: "0.8", coverage: "0.5" });
  });

  it("never leaves out what is invalid", () => {
    const items = [
      { weight: 50, score: 1 },
      { weight: 50, status: "invalid" as const },
    ];
    expect(told(items, { unavailable: "exclude" })).toMatchObject({ score: null, status: "incomplete" });
    expect(rollUp(items, { unavailable: "exclude" }).diagnostics).toMatchObject([
      { code: "member-unavailable", index: 1, status: "invalid", severity: "error" },
    ]);
  });

  it("does not leave out an invalid item one level down either", () => {
    const lower = rollUp([{ score: 1 }, { status: "invalid" }], { unavailable: "exclude" });
    expect(told([{ score: 1 }, lower], { unavailable: "exclude" })).toMatchObject({
      score: null,
      interval: ["0.75", "1"],
    });
  });

  it("takes a scored item without a score for invalid", () => {
    expect(told([{ score: 1 }, { status: "scored", score: null }]).status).toBe("incomplete");
  });

  it("gives null where there is nothing to weigh", () => {
    for (const items of [[], [{ status: "not-assessable" as const }], [{ weight: 0, score: 1 }]]) {
      expect(told(items)).toMatchObject({
        score: null,
        status: "not-assessable",
        verdict: "undecided",
        interval: null,
      });
    }
    expect(codes([])).toEqual(["nothing-to-weigh"]);
  });

  it("takes the least, the greatest, or all or nothing", () => {
    const items = [{ score: 0.3 }, { score: 1 }];
    const scores = (["mean", "min", "max", "all-met"] as const).map((method) => told(items, { method }).score);
    expect(scores).toEqual(["0.65", "0.3", "1", "0"]);
  });

  it("counts an item without weight for nothing, whatever the method", () => {
    const items = [
      { weight: 100, score: 1 },
      { weight: 0, score: 0 },
    ];
    const scores = (["mean", "min", "max", "all-met"] as const).map((method) => told(items, { method }).score);
    expect(scores).toEqual(["1", "1", "1", "1"]);
  });

  it("goes by the verdict under all-met: a full score may be unmet", () => {
    const strict = evaluate("> 80%", "80%");
    expect(told([strict], { method: "all-met" })).toMatchObject({ score: "0", verdict: "unmet" });
    expect(told([strict])).toMatchObject({ score: "1", verdict: "unmet" });
  });

  it("is met when every item is, and under max when one is", () => {
    const items = [evaluate("SI", "SI"), evaluate("SI", "NO")];
    expect(told(items).verdict).toBe("unmet");
    expect(told(items, { method: "max" }).verdict).toBe("met");
    expect(told([evaluate("SI", "SI"), evaluate("SI", null)]).verdict).toBe("undecided");
    expect(told([evaluate("SI", "SI"), evaluate("SI", null)], { method: "max" }).verdict).toBe("met");
  });

  it("is met from a mark, as soon as that is certain", () => {
    const items = [{ score: 1 }, { score: 1 }, { score: 0.4 }];
    expect(told(items, { passMark: 0.8 }).verdict).toBe("met");
    expect(told(items, { passMark: 0.81 }).verdict).toBe("unmet");
    const open = [{ score: 1 }, { score: 0 }, { status: "missing" as const }];
    expect(told(open, { passMark: 0.3 }).verdict).toBe("met");
    expect(told(open, { passMark: 0.5 }).verdict).toBe("undecided");
    expect(told(open, { passMark: 0.7 }).verdict).toBe("unmet");
  });

  it("is unmet if a required item is, and keeps its score", () => {
    const items = [{ score: 0, required: true }, { score: 1 }];
    expect(told(items, { passMark: 0.5 })).toMatchObject({ score: "0.5", verdict: "unmet" });
    expect(codes(items)).toEqual(["required-unmet"]);
  });

  it("nests: a result is an item", () => {
    const inner = rollUp([
      { weight: 50, score: 1 },
      { weight: 50, status: "missing" },
    ]);
    expect(
      told([
        { ...inner, weight: 40 },
        { weight: 60, score: 1 },
      ]),
    ).toEqual({
      score: null,
      status: "incomplete",
      verdict: "undecided",
      coverage: "0.8",
      interval: ["0.8", "1"],
    });
  });

  it("takes evaluations as they come", () => {
    const items = [
      { ...evaluate("> 80%", "85%"), weight: 30 },
      { ...evaluate("250/75", "240/80"), weight: 70 },
    ];
    expect(told(items)).toMatchObject({ score: "0.93", status: "scored", verdict: "unmet", coverage: "1" });
    expect(codes(items)).toEqual([]);
  });

  it("refuses unknown options, listing the valid ones", () => {
    expect(() => rollUp([], { method: "median" as RollUpMethod })).toThrow(/"mean", "min", "max", "all-met"/);
    expect(() => rollUp([], { unavailable: "skip" as Unavailable })).toThrow(/"incomplete", "zero", "exclude"/);
    expect(() => rollUp([], { passMark: Number.NaN })).toThrow(TypeError);
  });
});

describe("any roll-up", () => {
  const item = fc.record({
    weight: fc.integer({ min: 0, max: 100 }),
    score: fc.option(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
  });
  const items = fc.array(item, { minLength: 1, maxLength: 8 });
  const method = fc.constantFrom<RollUpMethod>("mean", "min", "max", "all-met");

  it("lies in its interval once what was missing is known", () => {
    fc.assert(
      fc.property(items, method, fc.integer({ min: 0, max: 100 }), (some, how, later) => {
        const before = rollUp(some, { method: how });
        const complete = some.map(({ weight, score }) => ({ weight, score: score ?? later / 100 }));
        const after = rollUp(complete, { method: how });
        if (before.interval === null || after.score === null) return;
        expect(before.interval[0].lte(after.score)).toBe(true);
        expect(before.interval[1].gte(after.score)).toBe(true);
      }),
    );
  });

  it("does not change when every weight is doubled, or the order turned around", () => {
    fc.assert(
      fc.property(items, method, (some, how) => {
        const doubled = some.map((one) => ({ ...one, weight: one.weight * 2 }));
        const reference = told(some, { method: how });
        expect(told(doubled, { method: how })).toEqual(reference);
        expect(told(some.toReversed(), { method: how })).toEqual(reference);
      }),
    );
  });

  it("covers between nothing and everything, and everything once all is scored", () => {
    fc.assert(
      fc.property(items, (some) => {
        const { coverage, status } = rollUp(some);
        expect(coverage.gte(0) && coverage.lte(1)).toBe(true);
        if (status === "scored") expect(coverage.toString()).toBe("1");
      }),
    );
  });
});

describe("an item that waits", () => {
  it("may still come to a full score under all-met", () => {
    expect(told([{ score: 1 }, { status: "missing" }], { method: "all-met" }).interval).toEqual(["0", "1"]);
    expect(told([{ score: 0.5 }, { status: "missing" }], { method: "all-met" }).interval).toEqual(["0", "0"]);
  });

  it("leaves the whole undecided as long as the pass mark can be reached, if only just", () => {
    const items = [{ score: 0 }, { status: "missing" as const }];
    expect(told(items, { passMark: 0.5 }).verdict).toBe("undecided");
    expect(told(items, { passMark: 0.51 }).verdict).toBe("unmet");
  });

  it("is told as a warning", () => {
    expect(rollUp([{ score: 1 }, { status: "pending" }]).diagnostics).toMatchObject([
      { code: "member-unavailable", index: 1, status: "pending", severity: "warning" },
    ]);
  });
});

it("is not failed by a required item that is met", () => {
  expect(told([{ score: 1, required: true }, { score: 1 }])).toMatchObject({ score: "1", verdict: "met" });
});

it("names the option that is refused", () => {
  expect(() => rollUp([], { method: "median" as RollUpMethod })).toThrow(/"method" is "median"/);
  expect(() => rollUp([], { passMark: Number.NaN })).toThrow(/"passMark" is NaN; it must be a finite number/);
});
