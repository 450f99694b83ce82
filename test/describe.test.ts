import { describe, expect, it, test } from "vitest";
import { describe as describeDiagnostic } from "../src/describe.js";
import type { Diagnostic, DiagnosticFacts } from "../src/diagnostic.js";
import { evaluate } from "../src/evaluate.js";
import type { LocaleName } from "../src/options.js";
import { ParseError, parse, safeParse } from "../src/parse.js";

const nowhere = { start: 0, end: 0 };

function about(facts: DiagnosticFacts, source: Diagnostic["source"] = "expected"): Diagnostic {
  return { ...facts, severity: "warning", source, span: nowhere };
}

/** One of every code: the compiler refuses a code that is not in the table, and the type one that is missing. */
const examples: { readonly [Code in DiagnosticFacts["code"]]: Extract<DiagnosticFacts, { readonly code: Code }> } = {
  "too-long": { code: "too-long", length: 2400, limit: 2000 },
  "unknown-symbol": { code: "unknown-symbol", found: "@" },
  "malformed-number": { code: "malformed-number", found: "1.00.0" },
  "no-such-day": { code: "no-such-day", found: "31/02/2020" },
  "zero-denominator": { code: "zero-denominator", found: "3/0" },
  "missing-value": { code: "missing-value", after: ">=", wanted: "value" },
  "unexpected-text": { code: "unexpected-text", found: "75%", wanted: "end" },
  "unclosed-bracket": { code: "unclosed-bracket", found: "(" },
  "hidden-number": { code: "hidden-number", found: "100%" },
  "not-a-measurement": { code: "not-a-measurement", found: "boh" },
  "doubtful-measurement": { code: "doubtful-measurement", found: "stima", reason: "estimate" },
  repaired: { code: "repaired", found: "=>", canonical: ">=" },
  "foreign-decimal-mark": { code: "foreign-decimal-mark", found: "2.5", value: "2.5" },
  ambiguous: { code: "ambiguous", found: "2/4", reading: "ratio", other: "date" },
  "inferred-reading": { code: "inferred-reading", reading: "date", words: "rispetto dei tempi" },
  "digits-in-name": { code: "digits-in-name", found: "2015" },
  "exact-equality": { code: "exact-equality", found: "=90%" },
  "kind-only": { code: "kind-only", found: "si/no" },
  "reversed-range": { code: "reversed-range", found: "da 90 a 76" },
  "unread-condition": { code: "unread-condition", found: "entro" },
  "assumed-polarity": { code: "assumed-polarity", polarity: "higher-is-better" },
  "inferred-polarity": { code: "inferred-polarity", polarity: "lower-is-better", words: "tempo medio" },
  "assumed-year": { code: "assumed-year", year: 2021 },
  "year-required": { code: "year-required", years: [2015, 2016] },
  "unlisted-year": { code: "unlisted-year", year: 2018, years: [2015, 2016, 2017] },
  "baseline-required": { code: "baseline-required" },
  "tolerance-required": { code: "tolerance-required" },
  "unreadable-baseline": { code: "unreadable-baseline", found: "boh" },
  "missing-measurement": { code: "missing-measurement" },
  incomparable: { code: "incomparable", expected: "percent", actual: "date" },
  "assumed-unit": { code: "assumed-unit", unit: "day" },
  "suspicious-scale": { code: "suspicious-scale", found: "0.85" },
  "ratio-reading-required": { code: "ratio-reading-required", found: "240" },
  "unsigned-change": { code: "unsigned-change", found: "10" },
  "unanswered-members": { code: "unanswered-members", count: 1 },
  "no-band": { code: "no-band", found: "4" },
  "overlapping-bands": { code: "overlapping-bands", found: "4" },
  "no-full-score": { code: "no-full-score", highest: "10" },
  "nothing-to-assess": { code: "nothing-to-assess", found: "0/0" },
  "imprecise-date": { code: "imprecise-date", found: "giugno 2020" },
  "unknown-deadline": { code: "unknown-deadline", found: "entro i termini di legge" },
  "zero-target": { code: "zero-target" },
  "misplaced-zero": { code: "misplaced-zero", zero: "30", target: "40" },
  "no-target": { code: "no-target" },
  "weight-missing": { code: "weight-missing", count: 2 },
  "weight-not-valid": { code: "weight-not-valid", index: 0, found: "-5" },
  "weights-sum": { code: "weights-sum", sum: "95" },
  "nothing-to-weigh": { code: "nothing-to-weigh" },
  "member-unavailable": { code: "member-unavailable", index: 2, status: "missing" },
  "required-unmet": { code: "required-unmet", index: 2 },
  "unreadable-row": { code: "unreadable-row", reason: "not-a-row", found: "number" },
};

describe.each(["it", "en"] as const)("in %s", (locale) => {
  test.each(Object.values(examples))("$code has a problem that reads as a sentence", (facts) => {
    const said = describeDiagnostic(about(facts), { locale });
    expect(said).not.toMatch(/\b(?:undefined|null|NaN)\b|\[object/);
    expect(said.split("\n").every((line) => /^\p{L}|^["«]|^\d/u.test(line) && !/[.;:]$/.test(line))).toBe(true);
  });

  it("has a sentence of its own for every code", () => {
    const problems = Object.values(examples).map(
      (facts) => describeDiagnostic(about(facts), { locale }).split("\n")[0],
    );
    expect(new Set(problems).size).toBe(problems.length);
  });
});

test("no sentence is left untranslated", () => {
  for (const facts of Object.values(examples)) {
    const [italian, english] = (["it", "en"] as const).map((locale) => describeDiagnostic(about(facts), { locale }));
    expect(italian).not.toBe(english);
  }
});

describe("what is said", () => {
  it("is the problem, the place and the remedy", () => {
    const text = "Anno 2017: >=";
    const result = safeParse(text);
    const [diagnostic] = result.diagnostics;
    expect(diagnostic && describeDiagnostic(diagnostic, { locale: "en", text })).toBe(
      [
        'expected a value after ">="',
        "  Anno 2017: >=",
        "               ^",
        'write the value the indicator must reach, for instance ">= 80%"',
      ].join("\n"),
    );
  });

  it("shows no place without the text", () => {
    expect(describeDiagnostic(about(examples["kind-only"]))).toBe(
      '"si/no" dice solo che la risposta è sì o no: si è inteso SI\nscrivere la risposta attesa, SI o NO',
    );
  });

  it("is Italian with Italian marks unless said otherwise", () => {
    const facts = { code: "misplaced-zero", zero: "1234.5", target: "40" } as const;
    expect(describeDiagnostic(about(facts))).toContain("1.234,5");
    expect(describeDiagnostic(about(facts), { locale: "en" })).toContain("1,234.5");
  });

  it("names kinds and units in words, and symbols as they are", () => {
    const facts = { code: "incomparable", expected: "change in percent", actual: "MW" } as const;
    expect(describeDiagnostic(about(facts, "actual"), { locale: "en" })).toContain(
      "the measurement is a value in MW and the target is a change (a percentage)",
    );
    const list = { code: "incomparable", expected: "list of 2", actual: "longer list" } as const;
    expect(describeDiagnostic(about(list, "actual"))).toContain(
      "il consuntivo è un elenco più lungo e il valore atteso è un elenco di 2 condizioni",
    );
  });

  it("tells the ends of a target that do not fit from a measurement that does not", () => {
    const facts = { code: "incomparable", expected: "hour", actual: "EUR" } as const;
    expect(describeDiagnostic(about(facts), { locale: "en" })).toContain("the two parts of the target");
  });

  it("tells how each reading of an ambiguous text is written so that it is no other", () => {
    const remedies = (["ratio", "number", "change"] as const).flatMap((other) =>
      (["it", "en"] as const).map((locale) => {
        const facts = { code: "ambiguous", found: "2021", reading: "date", other } as const;
        return describeDiagnostic(about(facts), { locale }).split("\n")[1];
      }),
    );
    expect(remedies).toEqual([
      `scrivere "2 su 4" per un rapporto, "02/04" per una data, o indicare la descrizione dell'indicatore`,
      'write "2 out of 4" for a ratio, "02/04" for a date, or give the description of the indicator',
      'scrivere "n. 2021" per un numero, "entro il 2021" per una data',
      'write "no. 2021" for a number, "by 2021" for a date',
      'scrivere "-10%" per una variazione, ": 10%" per un valore',
      'write "-10%" for a change, ": 10%" for a value',
    ]);
  });

  it("counts one and many", () => {
    expect(describeDiagnostic(about(examples["unanswered-members"]))).toContain("1 condizione è rimasta");
    expect(describeDiagnostic(about({ code: "unanswered-members", count: 3 }))).toContain("3 condizioni sono rimaste");
  });

  it("is refused in a locale that does not exist", () => {
    expect(() => describeDiagnostic(about(examples.repaired), { locale: "de" as LocaleName })).toThrow(TypeError);
  });
});

describe("a diagnostic of an evaluation", () => {
  it("is shown in the text that it is about", () => {
    const evaluation = evaluate("> = 80%", "8@%");
    const said = evaluation.diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, { text: evaluation }));
    expect(said[0]).toContain("\n  > = 80%\n  ^^^\n");
    expect(said[1]).toContain('nel consuntivo: il segno "@" qui non ha significato\n  8@%\n   ^\n');
  });

  it("shows no place where the target was given as a tree", () => {
    const evaluation = evaluate(parse("80%"), "85%");
    const [assumed] = evaluation.diagnostics;
    expect(assumed && describeDiagnostic(assumed, { text: evaluation })).not.toContain("^");
  });
});

test("the message of a ParseError is its first diagnostic", () => {
  expect(() => parse("80%%", { locale: "en" })).toThrow(ParseError);
  expect(() => parse("80%%", { locale: "en" })).toThrow('the sign "%" has no meaning here\n  80%%\n     ^');
});
