import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { hasWeight, type RollUpItem, weigh } from "../../src/score/weights.js";
import { told } from "../builders/fractions.js";

describe("weigh", () => {
  it("tells what each item does to the whole", () => {
    const { weighed } = weigh([
      { score: 1 },
      {},
      { status: "pending" },
      { status: "incomplete" },
      { status: "invalid" },
      { status: "neutralised", score: 1 },
    ]);
    expect(weighed?.map(({ role }) => role)).toEqual(["counted", "open", "open", "open", "invalid", "excused"]);
  });

  it("takes figures as numbers or decimals of any copy", () => {
    const { weighed } = weigh([
      { weight: new Decimal("33.4"), score: new Decimal(1).div(8) },
      { weight: 66.6, score: 0 },
    ]);
    expect(weighed?.map(({ weight, score }) => [told(weight), told(score)])).toEqual([
      ["33.4", "0.125"],
      ["66.6", "0"],
    ]);
  });

  it("gives a full score without a verdict as met", () => {
    const { weighed } = weigh([{ score: 1 }, { score: 0.99 }, { score: 1, verdict: "unmet" }, {}]);
    expect(weighed?.map(({ verdict }) => verdict)).toEqual(["met", "unmet", "unmet", "undecided"]);
  });

  it("knows whether anything weighs", () => {
    expect(hasWeight(weigh([{ weight: 0, score: 1 }]).weighed ?? [])).toBe(false);
    expect(hasWeight(weigh([{ score: 1 }]).weighed ?? [])).toBe(true);
  });
});

it("takes no weight that is not finite", () => {
  for (const weight of [new Decimal(Number.NaN), new Decimal(Infinity), Number.NaN]) {
    expect(weigh([{ weight, score: 1 }])).toMatchObject({ weighed: null, problems: [{ code: "weight-not-valid" }] });
  }
});

describe("what an item counts for", () => {
  const weighed = (item: RollUpItem) => {
    const [only] = weigh([item]).weighed ?? [];
    return only === undefined ? null : { verdict: only.verdict, ends: [told(only.least), told(only.most)] };
  };

  it("is open at both ends while it waits, even if it brings a score", () => {
    expect(weighed({ score: 0.5 })).toEqual({ verdict: "unmet", ends: ["0.5", "0.5"] });
    expect(weighed({ score: 1, status: "missing" })).toEqual({ verdict: "undecided", ends: ["0", "1"] });
  });

  it("covers nothing where it is excused or invalid, whatever it says of itself", () => {
    const covered = (status: NonNullable<RollUpItem["status"]>) =>
      weigh([{ status, coverage: 0.5 }]).weighed?.map(({ coverage }) => told(coverage));
    expect(covered("incomplete")).toEqual(["0.5"]);
    expect(covered("not-assessable")).toEqual(["0"]);
    expect(covered("invalid")).toEqual(["0"]);
  });
});

it("reports weights as errors where they cannot be used, as a warning where they make another sum", () => {
  const problems = (...weights: (number | null)[]) => weigh(weights.map((weight) => ({ weight, score: 1 }))).problems;
  const about = { source: "actual", span: { start: 0, end: 0 } };
  expect(problems(50, null)).toEqual([{ code: "weight-missing", count: 1, severity: "error", ...about }]);
  expect(problems(50, -1)).toEqual([{ code: "weight-not-valid", index: 1, found: "-1", severity: "error", ...about }]);
  expect(problems(50, 40)).toEqual([{ code: "weights-sum", sum: "90", severity: "warning", ...about }]);
  expect(problems(60, 40)).toEqual([]);
});
