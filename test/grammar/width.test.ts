import { expect, it } from "vitest";
import { foldWidth, widthNote } from "../../grammar/width.js";

it("folds fullwidth forms and the entities of web pages, sign for sign", () => {
  for (const [text, folded] of [
    ["＞＝ ８０％", ">= 80%"],
    ["&ge; 80%", "≥    80%"],
    ["&GT;= 80%", ">   = 80%"],
    ["R&D; 3", "R&D; 3"],
    ["&pippo; 3", "&pippo; 3"],
  ] as const) {
    expect(foldWidth(text)).toBe(folded);
  }
});

it("reports the stretch that changed", () => {
  const text = "almeno &ge; 3";
  expect(widthNote(text, foldWidth(text))).toMatchObject({
    span: { start: 7, end: 11 },
    facts: { code: "repaired", found: "&ge;", canonical: "≥" },
  });
});
