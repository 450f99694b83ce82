import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("fractions in words", () => {
  it.each([
    ["la metà dei casi", 'Fraction[metà] "dei casi"'],
    ["un terzo delle pratiche", 'Fraction[un terzo] "delle pratiche"'],
    ["due terzi", "Fraction[due terzi]"],
  ])("are ratios of something: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["metà giugno", "Day[metà] Month[giugno]"],
    ["un terzo incontro", 'Number[un] "terzo incontro"'],
  ])("are none in a date or an order: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
