import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { createEvaluator } from "../../src/evaluator.js";
import type { MeasurementInput } from "../../src/measurement.js";
import type { EvaluateOptions } from "../../src/options.js";
import { parse, safeParse } from "../../src/parse.js";
import { safeParseMeasurement } from "../../src/parse-measurement.js";
import { print } from "../../src/print.js";
import type { Policy } from "../../src/score/policy.js";
import { rollUp } from "../../src/score/roll-up.js";
import { readActuals, readSheet, renderReport, scoreSheet } from "../../src/sheet/index.js";

const words = [
  ...["constructor", "__proto__", "prototype", "toString", "toLocaleString", "valueOf", "hasOwnProperty"],
  ...["isPrototypeOf", "propertyIsEnumerable", "__defineGetter__", "__lookupGetter__", "undefined", "NaN", "then"],
];

/** Where what a word names on every object would show, had anything been looked up by it. */
const before = Object.getOwnPropertyNames(Object.prototype).sort();

describe.each(words)("%s is a word like any other:", (word) => {
  it("in a target", () => {
    const texts = [word, `> ${word}`, `5 ${word}`, `>= 5 ${word}`, `${word} 5`, `entro ${word}`, `${word}: 80%`];
    for (const text of [
      ...texts,
      `1) ${word} 2) 5`,
      `Anno 2021: ${word}`,
      `5 ${word}/h`,
      `«${word} 5»`,
      `${word} o 5`,
    ]) {
      for (const locale of ["it", "en"] as const) {
        const result = safeParse(text, { locale });
        if (!result.ok || result.expectation.kind === "unspecified") continue;
        expect(JSON.stringify(result.expectation)).toContain(word);
        expect(print(result.expectation, { locale })).toContain(word);
      }
    }
    // An underscore has no meaning, and is refused with its place.
    if (word.includes("_"))
      expect(safeParse(word).diagnostics[0]).toMatchObject({ code: "unknown-symbol", found: "_" });
    else expect(parse(word)).toMatchObject({ kind: "deliverable", name: word });
    const counted = safeParse(`almeno 5 ${word}`);
    if (counted.ok) expect(counted.expectation).toMatchObject({ value: { value: "5", unit: null }, subject: word });
  });

  it("in a measurement", () => {
    for (const text of [word, `5 ${word}`, `${word} 5`, `85% ${word}`]) {
      expect(() => safeParseMeasurement(text)).not.toThrow();
      expect(["met", "unmet", "undecided"]).toContain(evaluate(">= 5", text).verdict);
    }
    expect(evaluate(">= 5", word).verdict).toBe("undecided");
    const odd = [{ [word]: 5 }, JSON.parse(`{"${word}":5}`), Object.create({ [word]: 5 })];
    for (const actual of odd as MeasurementInput[]) expect(evaluate(">= 5", actual).verdict).toBe("undecided");
  });

  it("in the indicator's description, and in an evaluator that remembers", () => {
    const plain = evaluate("2/4", "3/4", { indicator: "x" });
    expect(evaluate("2/4", "3/4", { indicator: word }).verdict).toBe(plain.verdict);
    const evaluator = createEvaluator();
    for (const round of [1, 2]) {
      expect([round, evaluator.evaluate(word, "SI", { indicator: word })]).toEqual([
        round,
        evaluate(word, "SI", { indicator: word }),
      ]);
    }
  });

  it("in options: no value goes by it, and a field by its name is none", () => {
    for (const name of ["locale", "dateOrder", "equality", "percentScale", "polarity", "ratioReading", "policy"]) {
      const options = { [name]: word } as EvaluateOptions;
      expect(() => evaluate("5", 5, options)).toThrow(TypeError);
    }
    const options = JSON.parse(`{"${word}":"x"}`) as EvaluateOptions;
    expect(evaluate("5", 5, options).verdict).toBe("met");
    const policy = { policy: { method: "bands", bands: [{ from: 0, score: 1, label: word }] } satisfies Policy };
    expect(evaluate("5", 5, policy).score?.toString()).toBe("1");
    expect(() => evaluate("5", 5, { policy: { method: word } as unknown as Policy })).toThrow(TypeError);
  });

  it("in a roll-up", () => {
    expect(() => rollUp([{ weight: 1, score: 1 }], { method: word as "mean" })).toThrow(TypeError);
    expect(rollUp([{ weight: word as unknown as number, score: 1 }]).status).toBe("invalid");
    const items = [JSON.parse(`{"weight":1,"score":0.5,"${word}":2}`), { weight: 1, score: 1 }];
    expect(rollUp(items).score?.toString()).toBe("0.75");
  });

  it("in a sheet and in separated values", () => {
    const sheet = readSheet(`INDICATORI\nDescrizione\tTipo\tValore Atteso\n${word}\tRISULTATO\t>= 5\n`);
    const actuals = readActuals(`indicatore;consuntivo;${word}\n${word};6;7\n${word};${word};${word}\n`);
    expect(actuals.actuals[0]).toMatchObject({ indicator: { kind: "description", description: word }, actual: "6" });
    expect(readActuals(`${word};consuntivo\n1;6\n`).actuals).toEqual([]);
    expect(sheet.indicators[0]).toMatchObject({ description: word, expected: ">= 5" });
    const scored = scoreSheet(sheet, actuals.actuals);
    for (const format of ["text", "markdown", "html"] as const)
      expect(renderReport(scored, { format })).toContain(word.slice(2, 6));
  });

  it("and leaves every object as it was", () => {
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
