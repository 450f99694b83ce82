import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("what an opener makes of its operand", () => {
  it.each([
    ["entro il 2/4", "Timing[entro] Date[2/4]"],
    ["il 2/4", "Date[2/4]"],
    ["entro il 2021", "Timing[entro] Year[2021]"],
    ["entro l'anno 2021", "Timing[entro] Year[anno 2021]"],
  ])("is a moment where it can be one: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([["2/4", "Number[2] RatioBar[/] Number[4]"]])("is what it was otherwise: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
