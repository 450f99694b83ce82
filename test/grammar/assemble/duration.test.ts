import { describe, expect, it } from "vitest";
import { safeParse } from "../../../src/parse.js";
import { readingOf } from "../reading-of.js";

describe("a duration", () => {
  it.each([
    ["2 ore e 30 minuti", "comparison 150 minute"],
    ["1 anno e 6 mesi", "comparison 18 month"],
    ["3 settimane e 2 giorni", "comparison 23 day"],
  ])("of a larger and a smaller unit is one: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([
    ["15 giorni e 1 mese", "all-of [comparison 15 day; comparison 1 month]"],
    ["1 mese e 3/4", "all-of [comparison 1 month; comparison 3/4]"],
    ["2 ore e 3 report", 'all-of [comparison 2 hour; comparison 3 "report"]'],
  ])("of units that do not make one is two: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it("of no certain length is refused: 1 mese e 15 giorni", () => {
    expect(safeParse("1 mese e 15 giorni")).toMatchObject({ ok: false, diagnostics: [{ code: "unexpected-text" }] });
  });
});
