import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describe as tell } from "../../src/describe.js";
import { evaluate } from "../../src/evaluate.js";
import { explain } from "../../src/explain.js";
import { ParseError, parse, safeParse } from "../../src/parse.js";
import { print } from "../../src/print.js";
import { anyText, wild } from "../arbitraries/texts.js";

describe.each(["it", "en"] as const)("any text (%s)", (locale) => {
  it("is read, evaluated, printed, explained and described without an exception", () => {
    fc.assert(
      fc.property(anyText(locale), anyText(locale), (expected, actual) => {
        const evaluation = evaluate(expected, actual, { locale, year: 2020 });
        explain(evaluation, { locale });
        if (evaluation.expectation !== null) print(evaluation.expectation, { locale });
        for (const found of evaluation.diagnostics) {
          tell(found, { locale, text: found.source === "expected" ? expected : actual });
        }
      }),
      { numRuns: 800 },
    );
  });

  it("is as good an indicator as any", () => {
    fc.assert(
      fc.property(fc.constantFrom("2/4", "80%", "30"), fc.oneof(anyText(locale), wild), (expected, indicator) => {
        expect(safeParse(expected, { locale, indicator }).ok).toBe(true);
        expect(evaluate(expected, null, { locale, indicator }).verdict).toBe("undecided");
      }),
      { numRuns: 300 },
    );
  });

  it("that is refused makes `parse` throw a ParseError and nothing else", () => {
    fc.assert(
      fc.property(anyText(locale), (text) => {
        try {
          parse(text, { locale });
        } catch (error) {
          expect(error).toBeInstanceOf(ParseError);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a text that is too long", () => {
  it("is refused with its length, its limit and the part beyond it, and is not read", () => {
    const text = "80% ".repeat(600);
    const result = safeParse(text);
    expect(result.ok).toBe(false);
    expect(result.diagnostics).toEqual([
      {
        code: "too-long",
        severity: "error",
        source: "expected",
        length: 2400,
        limit: 2000,
        span: { start: 2000, end: 2400 },
      },
    ]);
    expect(evaluate(text, "80%").verdict).toBe("undecided");
  });

  it("is read where the caller allows it", () => {
    const name = "relazione ".repeat(300).trim();
    expect(safeParse(name, { maxLength: 5000 }).ok).toBe(true);
    expect(safeParse("80%", { maxLength: 2 }).ok).toBe(false);
  });

  const stretches = [
    "@",
    "(",
    "1/",
    "il ",
    "2021 ",
    "5; ",
    "e 5 ",
    "«",
    "1) 5 ",
    "vs ",
    "un ",
    "9/9/",
    "non ",
    "5 mila ",
    "entro il ",
  ];
  it.each(stretches)("overflows nothing, were it fifty thousand characters of %j", (stretch) => {
    const text = stretch.repeat(Math.ceil(50_000 / stretch.length));
    expect(() => safeParse(text, { maxLength: Number.MAX_SAFE_INTEGER })).not.toThrow();
  });

  it("overflows nothing, however deep its brackets", () => {
    const depth = 10_000;
    const text = `${"(".repeat(depth)}80%${")".repeat(depth)}`;
    expect(() => safeParse(text, { maxLength: Number.MAX_SAFE_INTEGER })).not.toThrow();
  });
});
