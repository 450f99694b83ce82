import { describe, expect, it } from "vitest";
import { readingOf } from "../reading-of.js";

describe("what a duration runs from", () => {
  it.each([
    ["entro 30 giorni dal 15/07/2020", 'comparison <= 30 day "dal 15/07/2020"'],
    ["30 giorni dopo il 31/12/2020", 'comparison 30 day "dopo il 31/12/2020"'],
    ["entro 60 gg dalla chiusura dell'esercizio", 'comparison <= 60 day "dalla chiusura dell\'esercizio"'],
  ])("belongs to its subject: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([
    ["100% dal 15/07/2020", "all-of [comparison 100%; deadline from 2020-07-15]"],
    ["30 giorni entro il 31/12/2020", "all-of [comparison 30 day; deadline by 2020-12-31]"],
  ])("is a deadline after anything else: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });
});
