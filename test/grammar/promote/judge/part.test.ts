import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("parts of a year and of a month", () => {
  it.each([
    ["III trimestre", "Part[III trimestre]"],
    ["1° semestre 2021", "Part[1° semestre] Year[2021]"],
    ["trimestre 2", "Part[trimestre 2]"],
    ["Q3 2021", "Part[Q3] Year[2021]"],
    ["secondo bimestre", "Part[secondo bimestre]"],
  ])("have an ordinal, a numeral or a letter: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["metà giugno", "Day[metà] Month[giugno]"],
    ["prima decade di giugno", "Day[prima decade di] Month[giugno]"],
    ["primo marzo", "Day[primo] Month[marzo]"],
  ])("are days: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["i 5", "Number[5]"],
    ["i trimestri", '"i trimestri"'],
  ])("are not the article: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
