import { writeFileSync } from "node:fs";
import { ExpectationParser } from "./parser.js";
import { writeEbnf } from "./publish/ebnf.js";
import { drawDiagrams } from "./publish/railroad.js";

/** Writes the published form of the grammar; a test says when it is stale. */
const rules = new ExpectationParser({ skipValidations: false }).getSerializedGastProductions();
writeFileSync(new URL("expectation.ebnf", import.meta.url), writeEbnf(rules));
writeFileSync(new URL("diagrams.html", import.meta.url), drawDiagrams(rules));
