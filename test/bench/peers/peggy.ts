import { readFileSync } from "node:fs";
import peg from "peggy";
import type { Expectation } from "../../../src/ast.js";
import type { Peer } from "./peer.js";
import { isSame, judgeTree } from "./tree.js";

const grammar = readFileSync(new URL("targets.peggy", import.meta.url), "utf8");
const parser: { parse(text: string): Expectation } = peg.generate(grammar);

/** A generated parser for the common forms of a target, with the library's own tree as its result. */
export const peggy: Peer = {
  name: "peggy",
  read: (spelling) => parser.parse(spelling),
  spell: (target) => (isSame(target.expectation, read(target.text)) ? target.text : null),
  judge: (text, actual) => judgeTree(read(text), actual),
};

function read(text: string): Expectation | null {
  try {
    return parser.parse(text);
  } catch {
    return null;
  }
}
