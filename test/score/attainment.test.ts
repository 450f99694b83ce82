import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { attainmentBy } from "../../src/score/attainment.js";
import type { Policy } from "../../src/score/policy.js";
import type { Rule } from "../../src/score/rule.js";
import { settlePolicy } from "../../src/score/settle.js";
import { exact, told } from "../builders/fractions.js";

const attained = (rule: Rule, value: number, met: boolean, policy: Policy = {}) => {
  const attainment = attainmentBy(rule, { value: exact(value), met, relative: null }, settlePolicy(policy));
  return typeof attainment === "string" ? attainment : told(attainment);
};

describe("attainmentBy", () => {
  it("is all or nothing by the binary rule", () => {
    expect([attained({ rule: "binary" }, 3, true), attained({ rule: "binary" }, 3, false)]).toEqual(["1", "0"]);
  });

  it("follows the rule for a target of zero", () => {
    const rule: Rule = { rule: "zero-target", target: exact(0), sign: 1 };
    expect(attained(rule, 2, true)).toBe("1");
    expect(attained(rule, -2, false)).toBe("0");
    expect(attained(rule, 2, true, { zeroTarget: "unit" })).toBe("3");
    expect(attained(rule, 2, true, { zeroTarget: "not-assessable" })).toBe("not-assessable");
  });

  it("measures what is to be kept by its level", () => {
    const rule: Rule = { rule: "zero-target", target: exact(0), sign: 1 };
    const kept = { value: exact(-5), met: false, relative: exact(-0.05) };
    expect(told(attainmentBy(rule, kept, settlePolicy()) as ReturnType<typeof exact>)).toBe("0.95");
  });

  it("has no limit where t/a has none", () => {
    const rule: Rule = { rule: "inverse", target: exact(30) };
    expect(attained(rule, 0, true)).toBe("unlimited");
    expect(attained(rule, -1, true)).toBe("unlimited");
    expect(attained(rule, 60, false)).toBe("0.5");
    expect(attained({ rule: "inverse", target: exact(0) }, 1, false)).toBe("0");
    expect(attained({ rule: "inverse", target: exact(0) }, 0, true, { zeroTarget: "not-assessable" })).toBe(
      "not-assessable",
    );
  });

  it("counts days late after the last day, and nothing for too early", () => {
    const rule: Rule = { rule: "lateness", last: exact(100), scale: { graceDays: 0, zeroAfterDays: 10 } };
    expect(attained(rule, 100, true)).toBe("1");
    expect(attained(rule, 104, false)).toBe("0.6");
    expect(attained(rule, 50, false)).toBe("0");
    expect(attained(rule, 100, false)).toBe("0");
  });

  it("falls with the distance from an exact target, on either side of it", () => {
    const rule: Rule = { rule: "closeness", target: exact(10) };
    expect([attained(rule, 8, false), attained(rule, 12, false)]).toEqual(["0.8", "0.8"]);
  });

  it("is undefined without a rule", () => {
    expect(attained({ rule: "none", problem: { code: "baseline-required" } }, 1, true)).toBe("undefined");
  });
});

it("of nothing wanted, by inverse proportion, is all or nothing", () => {
  const inverse = (actual: string, zeroTarget?: "not-assessable") =>
    evaluate("0", actual, {
      polarity: "lower-is-better",
      policy: { method: "inverse", ...(zeroTarget === undefined ? {} : { zeroTarget }) },
    });
  expect(inverse("0").attainment?.toNumber()).toBe(1);
  expect(inverse("3").attainment?.toNumber()).toBe(0);
  expect(inverse("3", "not-assessable").status).toBe("not-assessable");
});
