import { describe, expect, it } from "vitest";
import { judgeLeaf } from "../../../src/evaluate/judge/leaf.js";
import { prepareLeaf } from "../../../src/evaluate/prepare/leaf.js";
import type { Measurement } from "../../../src/measurement.js";
import { settlePolicy } from "../../../src/score/settle.js";
import { within } from "../../builders/criterion.js";

const context = { year: null, percentScale: "percent", ratioReading: null, asOf: null, text: "actual" } as const;
const judged = (text: string, measurement: Measurement) =>
  judgeLeaf(prepareLeaf(within(text), settlePolicy()), measurement, context);

describe("judgeLeaf", () => {
  it("tells another kind of measurement from one that cannot be decided", () => {
    expect(judged("> 80%", { kind: "answer", value: "yes" }).answered).toBe(false);
    expect(judged("riduzione del 10%", { kind: "quantity", value: "5", unit: null }).answered).toBe(true);
  });

  it("gives a stretch of days no gap", () => {
    const june: Measurement = { kind: "date", moment: { grain: "month", year: 2020, month: 6 } };
    expect(judged("entro il 31/12/2020", june)).toMatchObject({ verdict: "met", gap: null });
  });

  it("joins what it has to say about the actual and about the score", () => {
    const leaf = prepareLeaf(within("al massimo 30 giorni"), settlePolicy({ zeroAt: "baseline" }));
    const { diagnostics } = judgeLeaf(leaf, { kind: "quantity", value: "5", unit: null }, context);
    expect(diagnostics.map(({ code }) => code)).toEqual(["assumed-unit", "baseline-required"]);
  });
});
