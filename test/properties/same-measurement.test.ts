import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { createEvaluator } from "../../src/evaluator.js";
import type { MeasurementInput } from "../../src/measurement.js";
import type { EvaluateOptions } from "../../src/options.js";

const relation = fc.constantFrom("> ", ">= ", "< ", "<= ", "= ", "");
const hundredths = fc.integer({ min: 0, max: 20_000 });
const italian = (value: number) => `${Math.floor(value / 100)},${`${value % 100}`.padStart(2, "0")}`;
const english = (value: number) => `${Math.floor(value / 100)}.${`${value % 100}`.padStart(2, "0")}`;

function same(expected: string, actuals: readonly MeasurementInput[], options: EvaluateOptions = {}): void {
  const [first, ...others] = actuals.map((actual) => {
    const { verdict, score, attainment, gap } = evaluate(expected, actual, options);
    return [verdict, score, attainment, gap].map(String);
  });
  for (const other of others) expect(other).toEqual(first);
}

describe("one measurement, however it is given,", () => {
  it("is a percentage, a bare number, a ratio or a native number against a percentage", () => {
    fc.assert(
      fc.property(relation, hundredths, hundredths, (sign, target, actual) => {
        const ratio = { numerator: actual, denominator: 10_000 };
        same(`${sign}${italian(target)}%`, [`${italian(actual)}%`, italian(actual), actual / 100, ratio]);
      }),
    );
  });

  it("has the number marks of its language", () => {
    fc.assert(
      fc.property(relation, hundredths, hundredths, (sign, target, actual) => {
        const own = evaluate(`${sign}${italian(target)}`, italian(actual));
        const other = evaluate(`${sign}${english(target)}`, english(actual), { locale: "en" });
        expect([own.verdict, String(own.score)]).toEqual([other.verdict, String(other.score)]);
      }),
    );
  });

  it("is a ratio in whatever terms", () => {
    const term = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(term, term, term, term, term, (n, d, a, b, factor) => {
        same(`>= ${n}/${d}`, [
          { numerator: a, denominator: b },
          { numerator: a * factor, denominator: b * factor },
        ]);
      }),
    );
  });

  it("is a day in whatever notation", () => {
    const days = fc.date({ min: new Date(2000, 0, 1), max: new Date(2040, 11, 31), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
        const iso = [year, `${month}`.padStart(2, "0"), `${day}`.padStart(2, "0")].join("-");
        same("entro il 30/06/2020", [date, iso, `${day}/${month}/${year}`, `${day}.${month}.${year}`]);
      }),
    );
  });

  it("comes out of an evaluator as it does without one", () => {
    const evaluator = createEvaluator({ locale: "it" });
    const options = fc.constantFrom<EvaluateOptions>({}, { polarity: "lower-is-better" }, { policy: "banded" });
    fc.assert(
      fc.property(relation, fc.nat(50), fc.nat(50), options, (sign, target, actual, own) => {
        const expected = `${sign}${target}`;
        expect(evaluator.evaluate(expected, actual, own)).toEqual(evaluate(expected, actual, own));
      }),
    );
  });
});
