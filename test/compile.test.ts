import { describe, expect, it } from "vitest";
import { compile } from "../src/compile.js";
import { evaluate } from "../src/evaluate.js";
import type { EvaluateOptions } from "../src/options.js";

describe("compile", () => {
  it("reads and resolves once, and then evaluates as evaluate does", () => {
    const target = compile("entro il 30 Giugno", { year: 2017 });
    for (const actual of ["12/07/2017", "30/06/2017", null, "boh"]) {
      expect(target.evaluate(actual)).toEqual(evaluate("entro il 30 Giugno", actual, { year: 2017 }));
    }
  });

  it("shows what it read", () => {
    expect(compile("=>4")).toMatchObject({
      expectation: { kind: "comparison" },
      criterion: { kind: "within" },
      diagnostics: [{ code: "repaired" }],
    });
    expect(compile("80%%")).toMatchObject({ expectation: null, criterion: null });
  });

  it("refuses unknown options before any measurement", () => {
    expect(() => compile("5", { policy: "half" } as unknown as EvaluateOptions)).toThrow(TypeError);
  });
});
