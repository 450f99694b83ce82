import { isDeepStrictEqual } from "node:util";
import type { Expectation } from "../../../src/ast.js";
import { library } from "../library.js";
import type { Actual } from "./peer.js";

/** Whether a reader of targets made the very tree that the library makes. */
export function isSame(ours: Expectation, tree: Expectation | null): boolean {
  return isDeepStrictEqual(ours, tree);
}

/** What follows from a tree of the library's own kind. */
export function judgeTree(tree: Expectation | null, actual: Actual): boolean | null {
  if (tree === null) return null;
  const measured = typeof actual === "object" ? actual.day : actual;
  const { verdict } = library.evaluate(tree, measured, { year: 2021, ratioReading: "quotient" });
  return verdict === "undecided" ? null : verdict === "met";
}
