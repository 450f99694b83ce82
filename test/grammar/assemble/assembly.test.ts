import { describe, expect, it } from "vitest";
import { readingOf } from "../reading-of.js";

describe("the words of a subject", () => {
  it.each([
    ["5  corsi,  base .", 'comparison 5 "corsi, base"'],
    ["Piano: 5 «nuovi corsi»", 'comparison 5 "Piano … «nuovi corsi»"'],
    ['5 "nuovi corsi"', 'comparison 5 "nuovi corsi"'],
    ["5 «nuovi corsi»", 'comparison 5 "nuovi corsi"'],
    ["5 “nuovi corsi”", 'comparison 5 "nuovi corsi"'],
    ["5 (nuovi) corsi", 'comparison 5 "(nuovi) corsi"'],
    ["5 corsi (di base", "refused: unclosed-bracket"],
    ["100% (12/12)", 'comparison 100% "(12/12)"'],
  ])("have one space between them, no punctuation at their edges and no outer quotes: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });
});
