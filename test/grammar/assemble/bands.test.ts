import { expect, it } from "vitest";
import { safeParse } from "../../../src/parse.js";
import { readingOf } from "../reading-of.js";

function codesOf(text: string): string[] {
  return safeParse(text).diagnostics.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
}

it("closes a band with each score", () => {
  expect(readingOf(">190 -> 0 / <=190 -> 100")).toBe("bands [comparison > 190 -> 0; comparison <= 190 -> 100]");
});

it("opens a band with a score that leads its condition, and closes it at the next one", () => {
  expect(readingOf("100% se > 90% e <= 95%; 50% se <= 90%")).toBe(
    "bands [range (90%, 95%] -> 100; comparison <= 90% -> 50]",
  );
});

it("leaves words after a score, and says so: they are not about the next condition", () => {
  const text = "100%: 10 puni; 80%: 5 punti";
  expect(readingOf(text)).toBe("bands [comparison 100% -> 10; comparison 80% -> 5]");
  expect(codesOf(text)).toEqual(["unread-condition puni"]);
  expect(codesOf(">= 90% = 100% del premio; >= 80% = 50%")).toEqual(["unread-condition del premio"]);
});

it("refuses a value without a score, and one band without a limit", () => {
  expect(codesOf(">= 90% -> 100; 80%")).toEqual(["missing-value 80%"]);
  expect(codesOf("Relazione finale 3 -> 100")).toEqual(["unexpected-text 3 -> 100"]);
});
