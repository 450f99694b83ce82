import { expect, it } from "vitest";
import { readingOf } from "../../reading-of.js";

it("leads a condition with its score", () => {
  expect(readingOf("100% se >= 90% / 50% se >= 80%")).toBe("bands [comparison >= 90% -> 100; comparison >= 80% -> 50]");
  expect(readingOf("10 punti se il tasso supera 5 e 0 punti se < 5")).toMatch(/^bands/);
});

it("is a word where no demand follows, up to the next separator", () => {
  expect(readingOf("100% se possibile; 5 report")).toMatch(/^all-of \[comparison 100% "se possibile"/);
  expect(readingOf("Riduzione del 10% se possibile")).toBe('change decrease 10% "se possibile"');
});

it("is refused where it makes a demand depend on something else", () => {
  expect(readingOf("100% delle pratiche se > 10")).toBe("refused: unexpected-text");
  expect(readingOf("SI se >= 90%")).toBe("refused: unexpected-text");
});
