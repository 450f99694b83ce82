import { describe, expect, it } from "vitest";
import { ParseError, parse, safeParse } from "../src/parse.js";
import { outline } from "./corpus/outline.js";

function codesOf(text: string, options: Parameters<typeof safeParse>[1] = {}): string[] {
  return safeParse(text, options).diagnostics.map(({ code }) => code);
}

describe("safeParse", () => {
  it("gives the tree, the other readings and what there is to say", () => {
    const result = safeParse("2/4");
    if (!result.ok) throw new Error("2/4 is refused");
    expect(outline(result.expectation)).toBe("comparison 2/4");
    expect(result.alternatives.map(outline)).toEqual(["deadline yyyy-04-02"]);
    expect(result.diagnostics).toEqual([
      {
        code: "ambiguous",
        severity: "warning",
        source: "expected",
        span: { start: 0, end: 3 },
        found: "2/4",
        reading: "ratio",
        other: "date",
      },
    ]);
  });

  it("lets the indicator settle what is ambiguous, and offers no other reading then", () => {
    const date = safeParse("2/4", { indicator: "approvazione del bando: rispetto dei tempi" });
    expect(date).toMatchObject({ ok: true, alternatives: [], expectation: { kind: "deadline" } });
    expect(date.diagnostics.map(({ code }) => code)).toEqual(["inferred-reading"]);
    const ratio = safeParse("2/4", { indicator: "incontri effettuati/incontri previsti" });
    expect(ratio).toMatchObject({ ok: true, alternatives: [], expectation: { kind: "comparison" } });
  });

  it("says nothing of an indicator where nothing is ambiguous", () => {
    expect(codesOf("entro il 2/4", { indicator: "incontri effettuati/incontri previsti" })).toEqual([]);
  });

  it("puts errors before warnings, whatever their place in the text", () => {
    expect(codesOf("2.5 e > > 3")).toEqual(["unexpected-text", "foreign-decimal-mark"]);
  });

  it("refuses with a place in the text, and never without a reason", () => {
    const result = safeParse("80%%");
    expect(result).toMatchObject({ ok: false, diagnostics: [{ severity: "error", span: { start: 3, end: 4 } }] });
  });

  it("reads up to the greatest length, and nothing of a longer text", () => {
    const text = `5 ${"a".repeat(1998)}`;
    expect(safeParse(text).ok).toBe(true);
    expect(codesOf(`${text}b`)).toEqual(["too-long"]);
    expect(codesOf("80%", { maxLength: 2 })).toEqual(["too-long"]);
  });

  it("takes what the options leave out for Italian, day first", () => {
    expect(safeParse("04/05/2020")).toEqual(safeParse("04/05/2020", { locale: "it", dateOrder: "day-first" }));
  });

  it("refuses an option value that does not exist, listing those that do", () => {
    expect(() => safeParse("> 80%", { locale: "fr" as "it" })).toThrow(
      new TypeError('option "locale" is "fr"; it must be one of "it", "en"'),
    );
    expect(() => safeParse("> 80%", { maxLength: 0 })).toThrow(TypeError);
  });

  it("refuses what is no text", () => {
    expect(() => safeParse(80 as unknown as string)).toThrow(new TypeError("text is a number; it must be a string"));
  });

  it("says where a text is longer than it may be", () => {
    const { diagnostics } = safeParse("> 80%", { maxLength: 3 });
    expect(diagnostics).toEqual([
      { code: "too-long", length: 5, limit: 3, severity: "error", source: "expected", span: { start: 3, end: 5 } },
    ]);
  });

  it("freezes what it gives", () => {
    const result = safeParse("> 80%");
    expect(Object.isFrozen(result) && result.ok && Object.isFrozen(result.expectation)).toBe(true);
  });
});

describe("parse", () => {
  it("gives the tree alone", () => {
    expect(parse("> 80%")).toEqual({
      kind: "comparison",
      span: { start: 0, end: 5 },
      relation: ">",
      value: { kind: "quantity", span: { start: 2, end: 5 }, value: "80", unit: { kind: "percent" } },
      subject: null,
    });
  });

  it("throws what safeParse reports, with the place in its message", () => {
    const text = "Anno 2017: >=";
    const refused = () => parse(text, { locale: "en" });
    expect(refused).toThrow(ParseError);
    expect(refused).toThrow(/^expected a value after ">="\n {2}Anno 2017: >=\n/);
    try {
      refused();
    } catch (error) {
      expect(error instanceof ParseError && error.diagnostics).toEqual(safeParse(text, { locale: "en" }).diagnostics);
    }
  });
});
