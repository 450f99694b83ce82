import { describe, expect, it } from "vitest";
import type { WithinCriterion } from "../../src/criterion.js";
import type { ResolveOptions } from "../../src/options.js";
import { parse } from "../../src/parse.js";
import { resolve } from "../../src/resolve.js";
import type { Policy } from "../../src/score/policy.js";
import { ruleFor } from "../../src/score/rule.js";
import { settlePolicy } from "../../src/score/settle.js";
import { told } from "../builders/fractions.js";

const rule = (text: string, policy: Policy = {}, options: ResolveOptions = {}) =>
  ruleFor(resolve(parse(text), { ...options, policy }) as WithinCriterion, settlePolicy(policy));

describe("ruleFor", () => {
  it.each([
    ["> 80%", "signed"],
    ["30 giorni", "signed"],
    ["0", "zero-target"],
    ["=90%", "binary"],
    ["tra 10 e 20", "binary"],
    ["SI", "binary"],
    ["entro il 30/06/2020", "binary"],
    ["Report finale", "signed"],
  ])("scores %s by %s unless told otherwise", (text, name) => {
    expect(rule(text).rule).toBe(name);
  });

  it("scores an exact target by closeness only if a method is given", () => {
    expect(rule("=90%", { method: "linear" }).rule).toBe("closeness");
  });

  it("draws a line from the zero that is given", () => {
    expect(rule("almeno 100", { zeroAt: 20 }).rule).toBe("line");
    expect(rule("almeno 100", { zeroAt: "baseline" }, { baseline: 50 }).rule).toBe("line");
    expect(rule("almeno 3/4", { zeroAt: "baseline" }, { baseline: "50%" }).rule).toBe("line");
    expect(rule("almeno 100", { zeroAt: 100 }).rule).toBe("zero-target");
  });

  it("has no rule without the baseline it needs", () => {
    expect(rule("almeno 100", { zeroAt: "baseline" })).toMatchObject({ problem: { code: "baseline-required" } });
    expect(rule("almeno 100", { zeroAt: "baseline" }, { baseline: "50%" })).toMatchObject({
      problem: { code: "baseline-required" },
    });
  });

  it("has no rule where the zero lies beyond the target", () => {
    expect(rule("almeno 95%", { zeroAt: "baseline" }, { baseline: "98%" })).toMatchObject({
      problem: { code: "misplaced-zero", zero: "98", target: "95" },
    });
    expect(rule("al massimo 30", { zeroAt: "origin" })).toMatchObject({ problem: { code: "misplaced-zero" } });
  });

  it("counts a change from its baseline as it stands", () => {
    expect(rule("riduzione del 10%", { zeroAt: "baseline" })).toMatchObject({ rule: "line", zero: { numerator: 0 } });
  });

  it("inverts only where lower is better", () => {
    expect(rule("al massimo 30", { method: "inverse" }).rule).toBe("inverse");
    expect(rule("almeno 30", { method: "inverse" }).rule).toBe("signed");
  });

  it("counts lateness only for a target with a last day", () => {
    const policy: Policy = { deadline: { graceDays: 0, zeroAfterDays: 10 } };
    expect(rule("entro il 30/06/2020", policy).rule).toBe("lateness");
    expect(rule("dal 30/06/2020", policy).rule).toBe("binary");
    expect(rule("entro il 30/06/2020", { ...policy, method: "binary" }).rule).toBe("binary");
  });
});

describe("a baseline in another unit", () => {
  const from = (text: string, baseline: string) => rule(text, { zeroAt: "baseline" }, { baseline });

  it("is none, unless it converts", () => {
    for (const [text, baseline] of [
      ["almeno 3/4", "50 giorni"],
      ["al massimo 80 giorni", "50 km"],
      ["almeno 80%", "50 giorni"],
    ] as const) {
      expect(from(text, baseline)).toMatchObject({ problem: { code: "baseline-required" } });
    }
    const converted = from("al massimo 2 giorni", "72 ore");
    expect(converted.rule === "line" && told(converted.zero)).toBe("3");
  });

  it("does not matter to what is delivered or not", () => {
    expect(from("Report finale", "50%").rule).toBe("signed");
  });
});

it("mirrors the target where that is asked for", () => {
  expect(rule("al massimo 30", { zeroAt: "mirror" })).toMatchObject({ rule: "line", zero: { numerator: 60 } });
  expect(rule("almeno 30", { zeroAt: "mirror" })).toMatchObject({ problem: { code: "misplaced-zero" } });
});

it("takes a baseline that does not convert for none, even where a criterion holds one", () => {
  const criterion = { ...resolve(parse("almeno 80 giorni")), baseline: { value: "50", unit: { kind: "percent" } } };
  const policy = settlePolicy({ zeroAt: "baseline" });
  expect(ruleFor(criterion as WithinCriterion, policy)).toMatchObject({ problem: { code: "baseline-required" } });
});

it("leaves an answer met or not, whatever method is asked for", () => {
  expect(rule("SI", { method: "linear" }).rule).toBe("binary");
});

it("draws a line to what is to be completed from a zero that is given", () => {
  expect(rule("Report finale", { zeroAt: 20 })).toMatchObject({ rule: "line", zero: { numerator: 20 } });
});
