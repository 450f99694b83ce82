import type { Relation } from "../ast.js";

/** The relation in which the negatives stand: where 5 > 3, -5 < -3. */
export const mirroredRelation = {
  "<": ">",
  "<=": ">=",
  "=": "=",
  "!=": "!=",
  ">=": "<=",
  ">": "<",
  "~": "~",
} as const satisfies Readonly<Record<Relation, Relation>>;
