import type { Relation } from "../src/ast.js";

/** Relations as symbols, with the ways they are mistyped; what is not canonical is reported as repaired. */
export const relationSymbols: Readonly<Record<Relation, readonly string[]>> = {
  ">=": [">=", "≥", "⩾", "=>", "> =", "= >", "> / =", "= / >", "> o =", "> or =", "≥ =", "= o >", "> =>", ">=="],
  "<=": ["<=", "≤", "⩽", "=<", "= <", "< =", "< / =", "= / <", "< o =", "< or =", "≤ =", "= o <", "<=="],
  ">": [">"],
  "<": ["<"],
  "=": ["=", "=="],
  "!=": ["≠", "!=", "< >", "! =", "= / ="],
  "~": ["~", "≈", "~ =", "≈ ="],
};

/** Between a condition and its score. */
export const arrows: readonly string[] = ["->", "-->", "→", "⇒", "➔", "=>", "==>", "- >", "= >"];

export const plusMinus: readonly string[] = ["±", "+ / -", "+ -", "+ / –", "+ / −"];
