import { describe, expect, it } from "vitest";
import { readingOf } from "../reading-of.js";

describe("a text is one of bands", () => {
  it.each([
    [">= 90% = 100%", "bands [comparison >= 90% -> 100]"],
    [">= 90%: 100 punti", "bands [comparison >= 90% -> 100]"],
    ["≥90% (100%); <90% (0%)", "bands [comparison >= 90% -> 100; comparison < 90% -> 0]"],
    ["3 incontri -> 100 / 2 incontri -> 50", 'bands [comparison 3 "incontri" -> 100; comparison 2 "incontri" -> 50]'],
    [
      "entro giugno 2021: 100%; entro dicembre 2021: 50%",
      "bands [deadline by 2021-06 -> 100; deadline by 2021-12 -> 50]",
    ],
    ["entro il 30/06 100%; entro il 31/12 50%", "bands [deadline by yyyy-06-30 -> 100; deadline by yyyy-12-31 -> 50]"],
  ])("%s is %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });
});

describe("a text is none of bands", () => {
  it("where shares rise as time goes on: each is to be reached by its day", () => {
    expect(readingOf("entro giugno: 50%; entro dicembre: 100%")).toMatch(/^all-of/);
    expect(readingOf("entro il 30/06 50%; entro il 31/12 100%")).toMatch(/^all-of/);
  });

  it("where years are labelled or bracketed", () => {
    expect(readingOf("80% (2021) 85% (2022)")).toMatch(/^schedule/);
    expect(readingOf("2021: 80%; 2022: 85%")).toMatch(/^schedule/);
  });
});
