import { describe, expect, it } from "vitest";
import { told } from "../meanings.js";

describe("tokens that are handed on", () => {
  it.each([
    ["Piano, triennale: opere", '"Piano, triennale: opere"'],
    ["( . )", ""],
    ["5 … 6", "Number[5] Number[6]"],
  ])("hold neighbouring words as one, and no lone punctuation: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
