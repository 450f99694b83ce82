import { writeFileSync } from "node:fs";
import { formsOfCorpus } from "../test/corpus/forms.js";
import { ExpectationParser } from "./parser.js";
import { writeEbnf } from "./publish/ebnf.js";
import { writeForms } from "./publish/forms.js";
import { drawDiagrams } from "./publish/railroad.js";

/** Writes the published form of the grammar; a test says when it is stale. */
const rules = new ExpectationParser({ skipValidations: false }).getSerializedGastProductions();
writeFileSync(new URL("expectation.ebnf", import.meta.url), writeEbnf(rules));
writeFileSync(new URL("diagrams.html", import.meta.url), drawDiagrams(rules));
writeFileSync(new URL("forms.md", import.meta.url), writeForms(formsOfCorpus()));
