import { expect, it } from "vitest";
import { centreIn } from "../../../../src/sheet/read/phases/centre.js";

const at = (text: string, known: readonly string[] = []) =>
  centreIn({ text, span: { start: 0, end: text.length }, line: 1 }, known);

it("begins where the words are those of an office that the sheet names, cut off though they are", () => {
  expect(at("VENTONERO LIA VIABILITA' E STR", ["viabilita e strade"])).toEqual({ at: 14, certain: true });
});

it("begins, with a doubt, at the last word that offices begin with", () => {
  expect(at("VENTONERO LIA SERVIZIO VIABILITA'")).toEqual({ at: 14, certain: false });
  expect(at("VENTONERO LIA")).toBeNull();
});
