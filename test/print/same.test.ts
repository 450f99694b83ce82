import { expect, test } from "vitest";
import { isSameTree } from "../../src/print/same.js";

test.each<[unknown, unknown, boolean]>([
  [{ kind: "answer", span: { start: 0, end: 2 } }, { span: { start: 5, end: 9 }, kind: "answer" }, true],
  [{ kind: "answer", value: "yes" }, { kind: "answer", value: "no" }, false],
  [{ kind: "answer" }, { kind: "answer", value: null }, false],
  [{ value: undefined }, { other: undefined }, false],
  [[1, 2], [1, 2], true],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [[], {}, false],
  [null, {}, false],
  [{ members: [{ span: 1, year: null }] }, { members: [{ span: 2, year: null }] }, true],
  ["5", 5, false],
])("%j and %j: %s", (left, right, same) => {
  expect(isSameTree(left, right)).toBe(same);
});
