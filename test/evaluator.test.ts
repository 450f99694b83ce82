import { describe, expect, it } from "vitest";
import { evaluate } from "../src/evaluate.js";
import { createEvaluator } from "../src/evaluator.js";
import type { EvaluateOptions } from "../src/options.js";
import { parse } from "../src/parse.js";

describe("createEvaluator", () => {
  it("evaluates as evaluate does, the first time and every other", () => {
    const evaluator = createEvaluator({ year: 2017 });
    for (let round = 0; round < 3; round++) {
      for (const [expected, actual] of [
        ["> 80%", "85%"],
        ["entro il 30 Giugno", "12/07/2017"],
        ["80%%", "85%"],
      ] as const) {
        expect(evaluator.evaluate(expected, actual)).toEqual(evaluate(expected, actual, { year: 2017 }));
      }
    }
  });

  it("reads a text once", () => {
    const evaluator = createEvaluator();
    expect(evaluator.evaluate("> 80%", "1%").criterion).toBe(evaluator.evaluate("> 80%", "2%").criterion);
  });

  it("reads a measurement in words once, and a figure anew", () => {
    const evaluator = createEvaluator();
    const measured = (actual: string) => evaluator.evaluate("almeno 3 report", actual).measurement;
    expect(measured("due report")).toEqual({ kind: "quantity", value: "2", unit: null, counted: "report" });
    expect(measured("due report")).toBe(measured("due report"));
    expect(measured("2")).not.toBe(measured("2"));
    const long = `due report ${"x".repeat(200)}`;
    expect(measured(long)).not.toBe(measured(long));
  });

  it("remembers a measurement for its language alone", () => {
    const evaluator = createEvaluator({ year: 2021 });
    const kindOf = (options?: EvaluateOptions) => evaluator.evaluate("SI", "30 june 2021", options).measurement?.kind;
    expect([kindOf(), kindOf({ locale: "en" }), kindOf()]).toEqual(["quantity", "date", "quantity"]);
  });

  it("does not mix up what the options change", () => {
    const evaluator = createEvaluator({ year: 2020 });
    const verdicts = (options?: EvaluateOptions) =>
      evaluator.evaluate("entro il 30 Giugno", "15/06/2021", options).verdict;
    expect([verdicts(), verdicts({ year: 2021 }), verdicts(), verdicts({ year: 2022 })]).toEqual([
      "unmet",
      "met",
      "unmet",
      "met",
    ]);
    const polarity = (polarity?: EvaluateOptions["polarity"]) =>
      evaluator.evaluate("30", "12", polarity === undefined ? {} : { polarity }).verdict;
    expect([polarity(), polarity("lower-is-better"), polarity(), polarity("on-target")]).toEqual([
      "unmet",
      "met",
      "unmet",
      "unmet",
    ]);
  });

  it("tells policies apart, and options that only look alike", () => {
    const evaluator = createEvaluator();
    const score = (options: EvaluateOptions) => evaluator.evaluate("almeno 100", "50", options).score?.toString();
    expect(score({ policy: { zeroAt: 0 } })).toBe("0.5");
    expect(score({ policy: { zeroAt: 50 } })).toBe("0");
    expect(score({ policy: "all-or-nothing" })).toBe("0");
    expect(score({ baseline: "0", policy: "baseline" })).toBe("0.5");
    expect(score({ baseline: 0, indicator: "50", policy: "baseline" })).toBe("0.5");
  });

  it("keeps its own option where a call leaves one undefined", () => {
    const evaluator = createEvaluator({ year: 2020 });
    const options = { year: undefined } as unknown as EvaluateOptions;
    expect(evaluator.evaluate("entro il 30 Giugno", "15/06/2020", options).verdict).toBe("met");
  });

  it("takes an expectation, and texts that are not worth remembering", () => {
    const evaluator = createEvaluator();
    expect(evaluator.evaluate(parse("> 80%"), "85%").verdict).toBe("met");
    expect(evaluator.evaluate("\u0000> 80%", "85%").verdict).toBe("undecided");
    expect(evaluator.evaluate("8".repeat(3000), "85%").diagnostics).toMatchObject([{ code: "too-long" }]);
  });

  it("refuses unknown options, when made and when called", () => {
    const options = { locale: "fr" } as unknown as EvaluateOptions;
    expect(() => createEvaluator(options)).toThrow(TypeError);
    expect(() => createEvaluator({ policy: "half" } as unknown as EvaluateOptions)).toThrow(TypeError);
    const evaluator = createEvaluator();
    evaluator.evaluate("5", "5");
    expect(() => evaluator.evaluate("5", "5", options)).toThrow(TypeError);
  });
});
