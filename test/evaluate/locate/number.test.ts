import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/evaluate.js";
import { outcome } from "../../builders/evaluation.js";

const codes = (expected: string, actual: string | number, options = {}) =>
  evaluate(expected, actual, options)
    .diagnostics.filter(({ source }) => source === "actual")
    .map(({ code }) => code);

describe("a number", () => {
  it("without a unit is taken in the target's, and that is reported", () => {
    expect(outcome("al massimo 30 giorni", 25)).toBe("met 1");
    expect(codes("al massimo 30 giorni", 25)).toEqual(["assumed-unit"]);
    expect(codes("almeno € 10.000", "9.000")).toEqual(["assumed-unit"]);
    expect(codes("almeno 80%", 85)).toEqual([]);
  });

  it("of a time converts where that is exact", () => {
    expect(outcome("al massimo 2 giorni", "48 ore")).toBe("met 1");
    expect(outcome("al massimo 2 giorni", "49 ore")).toBe("unmet 0.9792");
    expect(outcome("al massimo 1 anno", "12 mesi")).toBe("met 1");
  });

  it("that looks like a fraction of one is doubted against a percentage", () => {
    expect(outcome("almeno 80%", "0,85")).toBe("unmet 0.0106");
    expect(codes("almeno 80%", "0,85")).toEqual(["suspicious-scale"]);
    expect(codes("almeno 80%", 1)).toEqual(["suspicious-scale"]);
    expect(codes("almeno 80%", 0)).toEqual([]);
    expect(codes("almeno 80%", "0,85%")).toEqual([]);
    expect(codes("almeno 0,5%", "0,6")).toEqual([]);
    expect(codes("almeno 1%", "0,6")).toEqual([]);
  });

  it("is a fraction of one if the caller says so, and doubted if it looks like a percentage", () => {
    expect(outcome("almeno 80%", "0,85", { percentScale: "fraction" })).toBe("met 1");
    expect(outcome("almeno 80%", "85%", { percentScale: "fraction" })).toBe("met 1");
    expect(codes("almeno 80%", 1.2, { percentScale: "fraction" })).toEqual([]);
    expect(codes("almeno 80%", 2, { percentScale: "fraction" })).toEqual([]);
    expect(codes("almeno 80%", 85, { percentScale: "fraction" })).toEqual(["suspicious-scale"]);
  });

  it("below zero is a level, though its sign is written", () => {
    expect(outcome("> -5", "-3")).toBe("met 1");
    expect(outcome("almeno 100", "-20", { policy: { zeroAt: 20, clamp: { min: null } } })).toBe("unmet -0.5");
  });
});
