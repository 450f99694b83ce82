import { describe, expect, it } from "vitest";
import { readingOf } from "../reading-of.js";

describe("the condition of a band", () => {
  it.each([
    [">= 90% -> 100", "bands [comparison >= 90% -> 100]"],
    ["> 80% e <= 90% -> 75", "bands [range (80%, 90%] -> 75]"],
    ["SI -> 100", "bands [answer yes -> 100]"],
    ["entro 30/06 -> 100", "bands [deadline by yyyy-06-30 -> 100]"],
  ])("is one demand, or two that close an interval: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([
    ["report -> 100", "refused: unknown-symbol"],
    [">= 5 e >= 6 -> 100", "refused: unexpected-text"],
    ["1 o 2 -> 100", "refused: unexpected-text unexpected-text"],
  ])("is nothing else: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });
});
