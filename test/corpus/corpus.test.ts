import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import type { MeasurementInput } from "../../src/measurement.js";
import type { EvaluateOptions, LocaleName } from "../../src/options.js";
import { safeParse } from "../../src/parse.js";
import { accepted } from "./accepted.js";
import { outline } from "./outline.js";
import { rejected } from "./rejected.js";
import type { Accepted } from "./row.js";

const locales: readonly LocaleName[] = ["it", "en"];

/** What is said about any target whose measurement is missing, or that demands nothing. */
const aboutNothing = new Set<string>(["missing-measurement", "no-target"]);

/** How a row is told in the title of its test. */
function titleOf({ text, context }: Accepted): string {
  return context === undefined ? `"${text}"` : `"${text}" given ${JSON.stringify(context)}`;
}

function readingOf(text: string, options: EvaluateOptions): string {
  const result = safeParse(text, options);
  return result.ok ? outline(result.expectation) : `refused: ${result.diagnostics.map(({ code }) => code).join(" ")}`;
}

function codesOf(text: string, options: EvaluateOptions): string[] {
  const codes = evaluate(text, null, options).diagnostics.map(({ code }) => code);
  return [...new Set(codes)].filter((code) => !aboutNothing.has(code));
}

/** The verdicts of some measurements, to be held against one verdict for all. */
function verdictsOf(text: string, measurements: readonly MeasurementInput[], options: EvaluateOptions): string[] {
  return measurements.map((actual) => `${JSON.stringify(actual)}: ${evaluate(text, actual, options).verdict}`);
}

function all(measurements: readonly MeasurementInput[], verdict: string): string[] {
  return measurements.map((actual) => `${JSON.stringify(actual)}: ${verdict}`);
}

describe.each(Object.entries(accepted))("the corpus reads a text of the kind %s:", (kind, byLocale) => {
  const rows = locales.flatMap((locale) => byLocale[locale].map((row) => ({ row, locale, title: titleOf(row) })));
  it.each(rows)("$title", ({ row, locale }) => {
    const options: EvaluateOptions = { ...row.context, locale };
    const { met = [], unmet = [], undecided = [], codes = [] } = row;
    expect(readingOf(row.text, options)).toBe(row.reads);
    expect(row.reads.split(/[ -]/)[0]).toBe(kind.split("-")[0]);
    expect(verdictsOf(row.text, met, options)).toEqual(all(met, "met"));
    expect(verdictsOf(row.text, unmet, options)).toEqual(all(unmet, "unmet"));
    expect(verdictsOf(row.text, [null, ...undecided], options)).toEqual(all([null, ...undecided], "undecided"));
    expect(codesOf(row.text, options)).toEqual(codes);
  });
});

describe.each(locales)("the corpus refuses (%s)", (locale) => {
  it.each(rejected[locale])("$text", ({ text, code, at }) => {
    const result = safeParse(text, { locale });
    expect(readingOf(text, { locale })).toMatch(/^refused/);
    const [first] = result.diagnostics;
    expect([first?.code, text.slice(first?.span.start, first?.span.end)]).toEqual([code, at]);
  });

  it.each(rejected[locale])("$text decides nothing, whatever is measured", ({ text }) => {
    const verdicts = ["85%", "SI", "5", "30/06/2021", null].map((actual) => evaluate(text, actual, { locale }).verdict);
    expect(new Set(verdicts)).toEqual(new Set(["undecided"]));
  });
});

describe("the corpus", () => {
  it("holds no text twice in one context", () => {
    for (const locale of locales) {
      const keys = Object.values(accepted).flatMap((rows) =>
        rows[locale].map(({ text, context }) => `${text} ${JSON.stringify(context ?? {})}`),
      );
      const texts = [...keys, ...rejected[locale].map(({ text }) => text)];
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });
});
