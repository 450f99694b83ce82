import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import type { MeasurementInput } from "../../src/measurement.js";
import type { EvaluateOptions } from "../../src/options.js";
import { safeParse } from "../../src/parse.js";
import { print } from "../../src/print.js";
import { resolve } from "../../src/resolve.js";
import { rollUp } from "../../src/score/roll-up.js";
import type { RollUpItem } from "../../src/score/weights.js";
import { deepFreeze } from "../../src/value/freeze.js";
import { expectation } from "../arbitraries/expectation.js";
import { measurements } from "../arbitraries/measurements.js";
import { anyText } from "../arbitraries/texts.js";

const options: fc.Arbitrary<EvaluateOptions> = fc.record(
  {
    year: fc.constantFrom(2019, 2020, 2021),
    baseline: fc.constantFrom(100, "60%", "12"),
    polarity: fc.constantFrom("higher-is-better", "lower-is-better", "on-target"),
    policy: fc.constantFrom({ clamp: { min: 0, max: 1.2 }, tolerance: 1 }, { method: "inverse" as const }),
  },
  { requiredKeys: [] },
);

/** A frozen input cannot be changed without a TypeError; a copy says whether it was. */
function kept<Input>(input: Input, use: (input: Input) => void): boolean {
  const before = structuredClone(input);
  use(deepFreeze(input));
  expect(input).toEqual(before);
  return true;
}

describe("what is given stays as it is:", () => {
  it("a measurement and the options", () => {
    fc.assert(
      fc.property(anyText("it"), measurements, options, (text, actual, own) =>
        kept({ actual, own }, (given) => evaluate(text, given.actual as MeasurementInput, given.own)),
      ),
      { numRuns: 400 },
    );
  });

  it("an expectation that is printed, resolved and evaluated", () => {
    fc.assert(
      fc.property(expectation, options, (tree, own) =>
        kept({ tree, own }, (given) => {
          print(given.tree);
          resolve(given.tree, given.own);
          evaluate(given.tree, "85%", given.own);
        }),
      ),
      { numRuns: 200 },
    );
  });

  it("the items of a roll-up", () => {
    const item: fc.Arbitrary<RollUpItem> = fc.record({ weight: fc.nat(100), score: fc.constantFrom(0, 0.5, 1) });
    fc.assert(fc.property(fc.array(item), (items) => kept(items, (given) => void rollUp(given))));
  });
});

describe("what is handed out", () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every((member) => isFrozen(member)));

  it.each(["it", "en"] as const)("is plain and frozen: trees, other readings and diagnostics (%s)", (locale) => {
    fc.assert(
      fc.property(anyText(locale), (text) => {
        const result = safeParse(text, { locale });
        expect(isFrozen(result)).toBe(true);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(structuredClone(result)).toEqual(result);
      }),
      { numRuns: 800 },
    );
  });

  it("is frozen: criteria and their assumptions", () => {
    fc.assert(
      fc.property(expectation, options, (tree, own) => {
        const criterion = resolve(tree, own);
        expect(isFrozen(criterion)).toBe(true);
        expect(JSON.parse(JSON.stringify(criterion))).toEqual(criterion);
      }),
      { numRuns: 300 },
    );
  });

  it("survives JSON: an expectation evaluates to the same once it has been written and read", () => {
    fc.assert(
      fc.property(expectation, measurements, (tree, actual) => {
        const again = JSON.parse(JSON.stringify(tree));
        expect(evaluate(again, actual, { year: 2020 })).toEqual(evaluate(tree, actual, { year: 2020 }));
      }),
      { numRuns: 300 },
    );
  });
});
