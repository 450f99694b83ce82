import { describe, expect, it } from "vitest";
import { readingOf } from "../reading-of.js";

describe("a range", () => {
  it.each([
    ["tra 60 e 75%", "range [60%, 75%]"],
    ["da 2 a 3 milioni", "range [2000000, 3000000]"],
    ["da 90 a 76", "range [76, 90]"],
    ["tra 20% e 10%", "range [10%, 20%]"],
  ])("has its ends in order, with one unit and one scale: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([
    ["tra 5 e 10", "range [5, 10]"],
    ["tra 5 e 10 estremi esclusi", "range (5, 10)"],
    ["5 <= x < 10", "range [5, 10)"],
  ])("includes its ends unless they are excluded: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([
    ["= 89-85%", "range [85%, 89%]"],
    ["> 10-20", "refused: unexpected-text"],
    ["> 100 ± 5", "refused: unexpected-text"],
    ["circa 100 ± 5", "range 100 ± 5"],
  ])("takes no relation but the equality: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });
});
