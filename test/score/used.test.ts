import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import type { Policy } from "../../src/score/policy.js";

const used = (text: string, policy?: Policy) => evaluate(text, null, policy === undefined ? {} : { policy }).policy;

describe("the policy that is used", () => {
  it("says where the polarity comes from", () => {
    expect(used("> 80%").polarity).toEqual({ value: "higher-is-better", from: "written" });
    expect(used("80%").polarity).toEqual({ value: "higher-is-better", from: "assumed" });
    expect(evaluate("80%", null, { polarity: "lower-is-better" }).policy.polarity?.from).toBe("given");
    expect(evaluate("5", null, { indicator: "Numero reclami" }).policy.polarity).toEqual({
      value: "lower-is-better",
      from: "inferred",
    });
    expect(used("80% entro il 31/12/2020").polarity).toBeNull();
  });

  it("says which method was used, and whether that was asked for", () => {
    expect(used("80%").method).toEqual({ value: "linear", from: "assumed" });
    expect(used("80%", { method: "linear" }).method).toEqual({ value: "linear", from: "given" });
    expect(used("SI", { method: "linear" }).method).toEqual({ value: "binary", from: "assumed" });
    expect(used("SI", { method: "binary" }).method).toEqual({ value: "binary", from: "given" });
    expect(used("tra 10 e 20").method).toEqual({ value: "binary", from: "assumed" });
    expect(used("=90%").method).toEqual({ value: "binary", from: "assumed" });
    expect(used("=90%", { method: "linear" }).method).toEqual({ value: "linear", from: "given" });
    expect(used("almeno 3", { method: "inverse" }).method).toEqual({ value: "linear", from: "given" });
    expect(used("entro il 30/06/2020").method).toEqual({ value: "binary", from: "assumed" });
    expect(used("entro il 30/06/2020", { deadline: { graceDays: 0, zeroAfterDays: 5 } }).method).toEqual({
      value: "linear",
      from: "given",
    });
    expect(used("=6->100 / <6->0").method).toEqual({ value: "bands", from: "written" });
  });

  it("says what scores nothing, where that means something", () => {
    expect(used("almeno 3").zeroAt).toEqual({ value: "origin", from: "assumed" });
    expect(used("al massimo 30").zeroAt).toEqual({ value: "mirror", from: "assumed" });
    expect(used("> -5").zeroAt).toEqual({ value: "mirror", from: "assumed" });
    expect(used("almeno 3", { zeroAt: 1 }).zeroAt).toEqual({ value: 1, from: "given" });
    expect([used("SI").zeroAt, used("tra 1 e 2").zeroAt, used("entro il 30/06/2020").zeroAt]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

it("tells who chose that a deadline is met or not", () => {
  const method = (policy: Policy) => evaluate("entro il 30/06/2021", "05/07/2021", { policy }).policy.method;
  expect(method({ method: "binary" })).toEqual({ value: "binary", from: "given" });
  expect(method({})).toEqual({ value: "binary", from: "assumed" });
});

describe("every field of the policy that is used", () => {
  const given = {
    method: "piecewise",
    clamp: { min: null, max: 2 },
    deadline: { graceDays: 1, zeroAfterDays: 5 },
    ratio: "numerator",
    tolerance: { relative: 0.1 },
    zeroTarget: "unit",
    knots: [{ at: 1, score: 1 }],
    outside: "zero",
    bands: [{ from: 0, score: 1 }],
    appliedTo: "attainment",
  } as const satisfies Policy;

  it("is assumed where the caller says nothing", () => {
    const assumed = <Value>(value: Value) => ({ value, from: "assumed" });
    expect(used("n.d.")).toEqual({
      polarity: null,
      method: assumed("linear"),
      zeroAt: null,
      clamp: assumed({ min: 0, max: 1 }),
      deadline: assumed("binary"),
      ratio: assumed("quotient"),
      tolerance: assumed(0),
      zeroTarget: assumed("binary"),
      appliedTo: assumed("actual"),
      outside: assumed("clamp"),
      knots: [],
      bands: [],
    });
  });

  it("is given where the caller says it", () => {
    const { knots, bands, ...settings } = given;
    const told = Object.entries(settings).map(([field, value]) => [field, { value, from: "given" }]);
    expect(used("n.d.", given)).toEqual({ polarity: null, zeroAt: null, knots, bands, ...Object.fromEntries(told) });
  });
});

it("draws no line to a range or a day, whatever proportion is asked for", () => {
  const deadline = { graceDays: 0, zeroAfterDays: 5 };
  expect(used("tra 10 e 20", { method: "inverse" }).method).toEqual({ value: "binary", from: "assumed" });
  expect(used("tra 10 e 20", { method: "linear" }).method).toEqual({ value: "binary", from: "assumed" });
  expect(used("entro il 30/06/2020", { deadline, method: "binary" }).method).toEqual({
    value: "binary",
    from: "given",
  });
  expect(used("entro il 30/06/2020", { method: "linear" }).method).toEqual({ value: "binary", from: "assumed" });
  expect(used("al massimo 3", { method: "inverse" }).method).toEqual({ value: "inverse", from: "given" });
});
