import { describe, expect, it } from "vitest";
import { ParseError, parse, safeParse } from "../src/parse.js";

describe("safeParse", () => {
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

  it("gives the other reading of a ratio that could be a date, and no other once the indicator settles it", () => {
    const open = safeParse("2/4");
    expect(open.ok && open.alternatives.map(({ kind }) => kind)).toEqual(["deadline"]);
    expect(open.diagnostics.map(({ code }) => code)).toEqual(["ambiguous"]);
    const settled = safeParse("2/4", { indicator: "rispetto dei tempi" });
    expect(settled.ok && settled.expectation.kind).toBe("deadline");
    expect(settled.ok && settled.alternatives).toEqual([]);
    expect(settled.diagnostics.map(({ code }) => code)).toEqual(["inferred-reading"]);
  });

  it("freezes what it gives", () => {
    const result = safeParse("> 80%");
    expect(Object.isFrozen(result) && result.ok && Object.isFrozen(result.expectation)).toBe(true);
  });
});

describe("parse", () => {
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
