import { describe, expect, it } from "vitest";
import { italian } from "../../src/locale/it.js";
import { findContradiction } from "../../src/measurement/contradiction.js";
import { toMeasurement } from "../../src/measurement/convert.js";
import { mask } from "../../src/measurement/mask.js";
import { parse } from "../../src/parse.js";

function contradicts(text: string): boolean | null {
  const expectation = parse(text);
  const measurement = toMeasurement(expectation, italian.literals.answers);
  return measurement === null
    ? null
    : findContradiction(mask(text, expectation, italian.doubts.half), measurement) !== null;
}

describe("a figure in brackets", () => {
  it.each([
    "17/20 (85%)",
    "17/20 (pari a 85%)",
    "17/20 (34/40)",
    "17/20 (3)",
    "2/3 (66%)",
    "2/3 (67%)",
    "2/3 (66,6%)",
    "2/3 (66,7%)",
    "85% (17/20)",
    "85% (85%)",
    "85% (170 su 200)",
    "85% (170 su 200 pratiche)",
    "85% (12)",
    "67% (2/3)",
    "66,7% (2/3)",
    "12 (12)",
    "12 (80%)",
    "12 (3/4)",
    "1.200 (1.200)",
    "5 gg (3)",
    "SI (100%)",
    "SI (3)",
    "SI (120%)",
    "SI (5 su 5)",
    "SI (3/5)",
    "NO (0 su 5)",
    "NO (0%)",
    "-5% (3%)",
    "100% (45/45) il 15/06/2020",
    "15/06/2020 (3)",
    "12 (dodici)",
  ])("agrees in %s", (text) => {
    expect(contradicts(text)).toBe(false);
  });

  it.each([
    "17/20 (75%)",
    "17/20 (84%)",
    "17/20 (= 75%)",
    "17/20 (12/20)",
    "2/3 (66,5%)",
    "85% (12/20)",
    "85% (80%)",
    "85% (150 su 200)",
    "85% (150 su 200 pratiche)",
    "66,7% (3/5)",
    "12 (10)",
    "SI (50%)",
    "SI (3 su 5)",
    "NO (3 su 5)",
    "NO (100%)",
    "100% (44/45) il 15/06/2020",
  ])("contradicts in %s", (text) => {
    expect(contradicts(text)).toBe(true);
  });
});
