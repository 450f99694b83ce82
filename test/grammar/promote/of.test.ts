import { describe, expect, it } from "vitest";
import { told } from "../meanings.js";

describe('"di"', () => {
  it.each([["III trimestre del 2021", "Part[III trimestre] Year[2021]"]])(
    "says nothing between a moment and its year: %s is %s",
    (text, tokens) => {
      expect(told(text)).toBe(tokens);
    },
  );

  it.each([["9 di 10", "Number[9] RatioBar[di] Number[10]"]])(
    'is "out of" between two counts: %s is %s',
    (text, tokens) => {
      expect(told(text)).toBe(tokens);
    },
  );

  it.each([["relazione del 2021-2023", '"relazione del 2021-2023"']])(
    "is part of a name before a span of years: %s is %s",
    (text, tokens) => {
      expect(told(text)).toBe(tokens);
    },
  );

  it.each([
    ["12 del 2021 T2", "Number[12] Year[2021] Part[T2]"],
    ["relazione del 2021 T2", '"relazione del" Year[2021] Part[T2]'],
  ])("says nothing between a number and a year, and is a word of a name: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
