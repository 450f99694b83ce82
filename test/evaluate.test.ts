import { describe, expect, it } from "vitest";
import type { Expectation } from "../src/ast.js";
import { evaluate } from "../src/evaluate.js";
import type { MeasurementInput } from "../src/measurement.js";
import type { EvaluateOptions } from "../src/options.js";
import { parse } from "../src/parse.js";
import type { Policy } from "../src/score/policy.js";
import { Decimal } from "../src/value/decimal.js";
import { attainment, gap, outcome } from "./builders/evaluation.js";

describe("evaluate", () => {
  it("holds a measurement against an expected value", () => {
    expect(outcome("> 80%", "85%")).toBe("met 1");
    expect(outcome("entro il 30 Giugno", "12/07/2017", { year: 2017 })).toBe("unmet 0");
    expect(outcome("250/75", "240/80")).toBe("unmet 0.9");
    expect(outcome("=>4", null)).toBe("undecided missing missing-measurement");
  });

  it("decides the verdict by the target, never by the score", () => {
    const strict = evaluate("> 80%", "80%");
    expect(strict.verdict).toBe("unmet");
    expect([String(strict.attainment), String(strict.score), String(strict.gap)]).toEqual(["1", "1", "0"]);
  });

  it("gives figures as decimals, and null where there is none", () => {
    const { attainment, score, gap } = evaluate("almeno 3", "4");
    for (const figure of [attainment, score, gap]) expect(figure).toBeInstanceOf(Decimal);
    expect(evaluate("almeno 3", null)).toMatchObject({ attainment: null, score: null, gap: null });
    expect(evaluate("SI", "NO")).toMatchObject({ gap: null });
  });

  it("gives canonical text in JSON, and survives being copied", () => {
    const evaluation = evaluate("250/75", "240/80");
    const written = JSON.parse(JSON.stringify(evaluation));
    expect(written).toMatchObject({ verdict: "unmet", attainment: "0.9", score: "0.9" });
    expect({ ...evaluation }).toEqual(evaluation);
    expect(evaluate("250/75", "240/80")).toEqual(evaluation);
  });

  it("keeps what it was made from", () => {
    expect(evaluate("> 80%", 85)).toMatchObject({
      expected: "> 80%",
      actual: "85",
      expectation: { kind: "comparison" },
      criterion: { kind: "within" },
      measurement: { kind: "quantity", value: "85" },
    });
    expect(evaluate(parse("> 80%"), "85%")).toMatchObject({ expected: null, verdict: "met" });
  });

  it("reports every assumption of the reading, the target and the measurement", () => {
    const { diagnostics } = evaluate("=>4", "2.5");
    expect(diagnostics.map(({ code, source }) => [code, source])).toEqual([
      ["repaired", "expected"],
      ["foreign-decimal-mark", "actual"],
    ]);
  });

  it("does not hint at a lost `>` that the caller knows of", () => {
    expect(evaluate("=90%", "91%").diagnostics).toMatchObject([{ code: "exact-equality" }]);
    expect(evaluate("=90%", "91%", { equality: "at-least" }).diagnostics).toEqual([]);
  });

  it("never throws for a text or a measurement", () => {
    const texts = ["", "80%%", "> < 5", "n.d.", "\u0000", "2+3", "🙂", "1".repeat(5000)];
    const actuals = [null, "", "boh", "80%%", Number.NaN, {}, [], [[]], Symbol("x"), () => 1, new Date(Number.NaN)];
    for (const text of [...texts, "> 80%", "SI", "100% entro il 31/12/2020", "Report finale", "=6->100 / <6->0"]) {
      for (const actual of actuals) {
        expect(evaluate(text, actual as MeasurementInput).verdict).toBe("undecided");
      }
    }
  });

  it("takes an empty cell for no target, and refuses what is no text", () => {
    expect(evaluate(null as unknown as string, "5").status).toBe("informational");
    expect(() => evaluate(1.125 as unknown as string, "5")).toThrow(/expected is a number/);
    expect(() => evaluate("5", "5", { policy: { method: "median" } as unknown as Policy })).toThrow(TypeError);
    expect(() => evaluate("5", "5", { locale: "fr" } as unknown as EvaluateOptions)).toThrow(/"it", "en"/);
  });

  it("finds an unreadable target invalid, with or without a measurement", () => {
    expect(evaluate("80%%", "85%")).toMatchObject({ status: "invalid", expectation: null, criterion: null });
    expect(evaluate("80%%", null)).toMatchObject({ status: "invalid", verdict: "undecided" });
    expect(evaluate("80%%", "85%").diagnostics[0]).toMatchObject({ severity: "error", source: "expected" });
  });

  it("finds no target no error", () => {
    expect(outcome("n.d.", "85%")).toBe("undecided informational no-target");
    expect(outcome("n.d.", null)).toBe("undecided informational no-target");
    expect(evaluate("n.d.", "> 5").status).toBe("informational");
  });

  it("compares exactly where floating point does not", () => {
    expect(outcome("0,3", "0,1")).toBe("unmet 0.3333");
    expect(outcome("=0,3", 0.1 + 0.2)).toBe("unmet 0");
    expect(outcome("27/30", "0,9", { ratioReading: "quotient" })).toBe("met 1");
    expect(outcome("=9007199254740993", "9007199254740992")).toBe("unmet 0");
    expect(outcome("> 0,1234567890123456789", "0,1234567890123456790")).toBe("met 1");
    expect(outcome("1/3", "3333333333333333/9999999999999999")).toBe("met 1");
    expect(outcome("1/3", "3333333333333332/9999999999999999")).toMatch(/^unmet/);
  });

  it("does not depend on the time zone of the machine", () => {
    const zone = process.env["TZ"];
    for (const place of ["Pacific/Apia", "America/Los_Angeles", "UTC", "Pacific/Kiritimati"]) {
      process.env["TZ"] = place;
      expect(outcome("entro il 30/12/2011", "30/12/2011")).toBe("met 1");
      expect(gap("entro il 30/06/2020", new Date(2020, 6, 1, 0, 30))).toBe("-1");
      expect(gap("entro il 27/03/2022", "28/03/2022")).toBe("-1");
    }
    process.env["TZ"] = zone;
  });

  it("takes an expectation from JSON as it takes a text", () => {
    const expectation = JSON.parse(JSON.stringify(parse("100% entro il 31/12/2020"))) as Expectation;
    expect(evaluate(expectation, { value: "100%", date: "2020-12-31" }).verdict).toBe("met");
  });
});

describe("a gap", () => {
  it("is positive where it is favourable, in the target's unit or in days", () => {
    expect(gap("> 80%", "85%")).toBe("5");
    expect(gap("al massimo 20 gg.", "25 gg.")).toBe("-5");
    expect(gap("48 ore", "1 giorno")).toBe("24");
    expect(gap("entro il 30/06/2020", "12/07/2020")).toBe("-12");
    expect(gap("dal 1/1/2020", "31/12/2019")).toBe("-1");
    expect(gap("tra 10 e 20", "25")).toBe("-5");
    expect(gap("tra 10 e 20", "12")).toBe("2");
    expect(gap("=90%", "91%")).toBe("-1");
    expect(gap("3/4", "1/4")).toBe("-0.5");
    expect(gap("Report finale", "60%")).toBe("-40");
  });
});

describe("an attainment", () => {
  it("is not clamped, and one is exactly the target", () => {
    expect(attainment(">= 8,00%", "35,16%")).toBe("4.395");
    expect(attainment("al massimo 20", "50")).toBe("-0.5");
    expect(attainment("riduzione del 10%", "-5%")).toBe("0.5");
    expect(attainment("entro il 30/06/2020", "12/07/2020")).toBe("0");
  });
});

describe("a ratio", () => {
  it("is scored by quotient, by numerator or by both terms", () => {
    const scores = (actual: string) =>
      (["quotient", "numerator", "componentwise"] as const).map((ratio) =>
        attainment("3/3", actual, { policy: { ratio } }),
      );
    expect(scores("2/2")).toEqual(["1", "0.666667", "0.666667"]);
    expect(scores("4/6")).toEqual(["0.666667", "1.333333", "1.333333"]);
    expect(scores("50%")).toEqual(["0.5", "0.5", "0.5"]);
    expect(outcome("3/3", "2/2", { policy: { ratio: "numerator" } })).toBe("met 0.6667");
  });

  it("of nothing to nothing cannot be assessed", () => {
    expect(outcome("3/3", "0/0")).toBe("undecided not-assessable ambiguous nothing-to-assess");
    expect(outcome("80%", "0/0")).toBe("undecided not-assessable nothing-to-assess");
    expect(outcome("80%", { numerator: 3, denominator: 0 })).toBe("undecided invalid zero-denominator");
    expect(outcome("80%", "300/0")).toBe("undecided invalid zero-denominator");
  });

  it("is not a bare number unless the caller says which", () => {
    expect(outcome("≥ 3/4", 3)).toBe("undecided invalid ratio-reading-required");
    expect(outcome("≥ 3/4", 3, { ratioReading: "numerator" })).toBe("met 1");
    expect(outcome("≥ 3/4", 0.5, { ratioReading: "quotient" })).toBe("unmet 0.6667");
    expect(outcome("≥ 3/4", "3 giorni")).toBe("undecided invalid incomparable");
  });
});

describe("a target of zero", () => {
  it("is met or not, cannot be assessed, or is counted in units", () => {
    expect(outcome("al massimo 0", 2)).toBe("unmet 0");
    expect(outcome("al massimo 0", 0)).toBe("met 1");
    expect(outcome("al massimo 0", 0, { policy: { zeroTarget: "not-assessable" } })).toBe(
      "met not-assessable zero-target",
    );
    expect(attainment("almeno 0", -1, { policy: { zeroTarget: "unit" } })).toBe("0");
  });
});

describe("a policy by knots or bands", () => {
  it("is counted in the actual, or in attainment", () => {
    const bands = [
      { from: 0, score: 0.2 },
      { from: 0.8, score: 0.8, label: "quasi" },
    ];
    expect(outcome("almeno 10", 9, { policy: { method: "bands", bands } })).toBe("unmet 0.8");
    expect(outcome("almeno 10", 7, { policy: { method: "bands", bands, appliedTo: "attainment" } })).toBe("unmet 0.2");
    expect(evaluate("almeno 10", 9, { policy: { method: "bands", bands } }).trace.at(-1)).toMatchObject({
      step: "band",
      band: 1,
      label: "quasi",
    });
  });

  it("has no score below the lowest band", () => {
    const policy: Policy = { method: "bands", bands: [{ from: 5, score: 1 }] };
    expect(outcome("almeno 10", 3, { policy })).toBe("unmet invalid no-band");
  });

  it("scores a range, which has no attainment but in or out", () => {
    const policy: Policy = {
      method: "piecewise",
      knots: [
        { at: 25, score: 0.5 },
        { at: 50, score: 1 },
      ],
      outside: "zero",
    };
    expect(["10", "25", "40", "50"].map((actual) => outcome("tra 25 e 50", actual, { policy }))).toEqual([
      "unmet 0",
      "met 0.5",
      "met 0.8",
      "met 1",
    ]);
  });

  it("needs what it is counted in", () => {
    const policy: Policy = {
      method: "piecewise",
      knots: [{ at: 1, score: 1 }],
      appliedTo: "attainment",
      zeroAt: "baseline",
    };
    expect(outcome("almeno 10", 9, { policy })).toBe("unmet invalid baseline-required");
    expect(outcome("almeno 10", 9, { policy: { ...policy, method: "bands", bands: [{ from: 0, score: 1 }] } })).toBe(
      "unmet invalid baseline-required",
    );
  });
});

describe("an inverse score", () => {
  it("reaches the cap at nothing, and has none without a cap", () => {
    expect(outcome("al massimo 30", 0, { policy: { method: "inverse" } })).toBe("met 1");
    const uncapped: Policy = { method: "inverse", clamp: { max: null } };
    expect(outcome("al massimo 30", 0, { policy: uncapped })).toBe("met not-assessable zero-target");
    expect(outcome("al massimo 20", "8,8", { policy: uncapped })).toBe("met 2.2727");
  });
});
