import { expect, it } from "vitest";
import type { Relation } from "../../src/ast.js";
import { mirroredRelation } from "../../src/value/relation.js";

it("mirrors a relation back to itself", () => {
  const relations = Object.keys(mirroredRelation) as Relation[];
  for (const relation of relations) expect(mirroredRelation[mirroredRelation[relation]]).toBe(relation);
});

it("turns more into less and leaves equality as it is", () => {
  expect(mirroredRelation[">="]).toBe("<=");
  expect(mirroredRelation["="]).toBe("=");
});
