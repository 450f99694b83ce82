import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { hasWeight, weigh } from "../../src/score/weights.js";
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
