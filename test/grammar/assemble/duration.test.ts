import { describe, expect, it } from "vitest";
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
    ["1 mese e 15 giorni", "all-of [comparison 1 month; comparison 15 day]"],
    ["2 ore e 3 report", 'all-of [comparison 2 hour; comparison 3 "report"]'],
  ])("of units that do not convert is two: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });
});
