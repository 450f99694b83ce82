import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ExpectationParser } from "../../grammar/parser.js";
import { writeEbnf } from "../../grammar/publish/ebnf.js";
import { writeForms } from "../../grammar/publish/forms.js";
import { drawDiagrams } from "../../grammar/publish/railroad.js";
import { formsOfCorpus } from "../corpus/forms.js";

const rules = new ExpectationParser({ skipValidations: false }).getSerializedGastProductions();
const published = (name: string) => readFileSync(new URL(`../../grammar/${name}`, import.meta.url), "utf8");

test("the published EBNF is the parser's own (npm run grammar writes it)", () => {
  expect(published("expectation.ebnf")).toBe(writeEbnf(rules));
});

test("the published railroad diagrams are the parser's own (npm run grammar writes them)", () => {
  expect(published("diagrams.html")).toBe(drawDiagrams(rules));
});

test("the published forms are the corpus's own (npm run grammar writes them)", () => {
  expect(published("forms.md")).toBe(writeForms(formsOfCorpus()));
});

test("the grammar passes Chevrotain's own validations", () => {
  expect(() => new ExpectationParser({ skipValidations: false })).not.toThrow();
});
