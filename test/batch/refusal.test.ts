import { describe, expect, it } from "vitest";
import { refusal, rowProblem } from "../../src/batch/refusal.js";

describe("what keeps a row from being scored", () => {
  it("is nothing where it has a target, though an empty one", () => {
    for (const row of [{ expected: "> 80%" }, { expected: null, actual: "3" }, { expected: "", options: {} }]) {
      expect(rowProblem(row)).toBeNull();
    }
  });

  it("is that it is no row", () => {
    const found = [null, undefined, 7, "> 80%", ["> 80%", "85%"]].map((row) => rowProblem(row));
    expect(found.map((problem) => problem?.found)).toEqual(["null", "undefined", "number", "string", "array"]);
    expect(found.every((problem) => problem?.reason === "not-a-row")).toBe(true);
  });

  it("is that it has no target, and then which fields it has", () => {
    expect(rowProblem({ target: "8", actual: "9" })).toEqual({ reason: "no-target", found: "target, actual" });
  });

  it("is that its options are none", () => {
    expect(rowProblem({ expected: "8", options: 2021 })).toEqual({
      reason: "refused",
      found: "options is number; it must be an object",
    });
    expect(rowProblem({ expected: "8", options: null })?.found).toBe("options is null; it must be an object");
  });
});

describe("the evaluation of a refused row", () => {
  it("decides nothing, says why, and tells the policy of the batch", () => {
    const evaluation = refusal("all-or-nothing")({ reason: "not-a-row", found: "null" });
    expect(evaluation).toMatchObject({ verdict: "undecided", status: "invalid", score: null, criterion: null });
    expect(evaluation.policy).toMatchObject({ method: { value: "binary", from: "given" } });
    expect(evaluation.diagnostics).toEqual([
      {
        code: "unreadable-row",
        reason: "not-a-row",
        found: "null",
        severity: "error",
        source: "expected",
        span: { start: 0, end: 0 },
      },
    ]);
  });
});
