import { expect, it } from "vitest";
import { longestText, refusalOf } from "../../../src/sheet/text/refusal.js";

it("reads a text up to the greatest length, and refuses a longer one with both lengths", () => {
  expect(refusalOf("a".repeat(longestText))).toBeNull();
  expect(refusalOf("a".repeat(longestText + 1))).toEqual({
    code: "too-long",
    length: longestText + 1,
    limit: longestText,
    severity: "error",
    line: null,
  });
});

it("refuses what holds a NUL character, which no text does", () => {
  expect(refusalOf("2022_BL04\0")).toMatchObject({ code: "binary-content", found: "NUL" });
});
