import { describe, expect, it } from "vitest";
import { judgeActual } from "../../src/evaluate/actual.js";
import { readTarget } from "../../src/evaluate/target.js";

describe("judgeActual", () => {
  it("shares what does not depend on the actual", () => {
    const target = readTarget("> 80%", {});
    const [first, second] = [judgeActual(target, "85%"), judgeActual(target, "90%")];
    expect(first.policy).toBe(second.policy);
    expect(first.criterion).toBe(target.criterion);
    expect(first.diagnostics).toBe(target.diagnostics);
  });

  it("shows the actual as it was given", () => {
    const target = readTarget("> 80%", {});
    expect(judgeActual(target, " 85% ").actual).toBe(" 85% ");
    expect(judgeActual(target, { numerator: 3, denominator: 4 }).actual).toBe("3/4");
    expect(judgeActual(target, null).actual).toBe("");
  });

  it("points its diagnostics into the actual", () => {
    const { diagnostics, actual } = judgeActual(readTarget("> 80%", {}), "0,85");
    expect(diagnostics).toMatchObject([
      { code: "suspicious-scale", source: "actual", span: { start: 0, end: actual.length } },
    ]);
  });
});
