import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/evaluate.js";
import { parse } from "../../../src/parse.js";
import { outcome } from "../../builders/evaluation.js";

describe("bands in the target", () => {
  it("always give their score, and only the full one meets the target", () => {
    const bands = "=6->100 / =5->75 / =4->50 / <4->0";
    expect([6, 5, 4, 3].map((actual) => outcome(bands, actual))).toEqual([
      "met 1",
      "unmet 0.75",
      "unmet 0.5",
      "unmet 0",
    ]);
    expect(outcome(bands, 5, { policy: "all-or-nothing" })).toBe("unmet 0.75");
  });

  it("decide nothing about a value in no band", () => {
    expect(outcome(">190 -> 0%", 190)).toBe("undecided invalid no-band");
    expect(outcome(">= 90% -> 100% / 80-89% -> 75%", "89,5%")).toBe("undecided invalid no-band");
  });

  it("give the narrowest of those that overlap, in whichever order they stand", () => {
    expect(outcome(">= 80 -> 75 / >= 90 -> 100", 95)).toBe("met 1");
    expect(outcome(">= 90 -> 100 / >= 80 -> 75", 95)).toBe("met 1");
    expect(outcome("> 10 -> 50 / > 20 -> 0", 25)).toBe("unmet 0");
  });

  it("decide nothing at the top of a scale that does not go to 100", () => {
    const points = "> 90% = 10 punti; 80-90% = 5 punti; < 80% = 0 punti";
    expect(["91%", "85%", "79%"].map((actual) => outcome(points, actual))).toEqual([
      "undecided invalid no-full-score",
      "unmet 0.05",
      "unmet 0",
    ]);
    expect(outcome("> 80% e <= 90% -> 75", "85%")).toBe("unmet 0.75");
  });

  it("decide nothing on an edge that two of them share", () => {
    expect(outcome("10-20 -> 50% / 20-30 -> 100%", 20)).toBe("undecided invalid overlapping-bands");
    expect(outcome("10-20 -> 100% / 20-30 -> 100%", 20)).toBe("met 1");
  });

  it("are not answered by what none of them can be compared with", () => {
    expect(outcome(">190 -> 0%", "SI")).toBe("undecided invalid incomparable");
  });

  it("tell which one it was", () => {
    expect(evaluate("=6->100 / <6->0", 3).trace).toMatchObject([
      { step: "compare", actual: "3", inside: true },
      { step: "band", band: 1 },
    ]);
  });
});

describe("bands of days", () => {
  const bands = "entro il 30/06/2020 -> 100 / entro il 31/12/2020 -> 50";

  it("hold a stretch of days only if all of it lies in them", () => {
    expect(outcome(bands, "maggio 2020")).toBe("met 1");
    expect(outcome(bands, "luglio 2020")).toBe("unmet 0.5");
    expect(outcome(bands, { kind: "date", moment: { grain: "year", year: 2020 } })).toBe("unmet 0.5");
    expect(outcome(bands, "15/01/2021")).toBe("undecided invalid no-band");
  });

  it("cannot be compared with a number", () => {
    expect(outcome(bands, "80%")).toBe("undecided invalid incomparable");
  });
});

describe("several bands that hold a value", () => {
  it("must agree, all of them, or one must lie within the others", () => {
    expect(outcome("0-10 -> 100 / 5-15 -> 100 / 5-20 -> 50", 7)).toBe("undecided invalid overlapping-bands");
    expect(outcome("0-10 -> 100 / 5-15 -> 100 / 5-20 -> 100", 7)).toBe("met 1");
    expect(outcome("0-10 -> 100 / 2-8 -> 100 / 5-6 -> 50", 5)).toBe("unmet 0.5");
  });
});

it("answers by the bands that it can be compared with, whichever stands first", () => {
  const answers = parse("6 -> 100 / 5 -> 50");
  if (answers.kind !== "bands") throw new Error(answers.kind);
  const [first, second] = answers.bands;
  if (first === undefined || second === undefined) throw new Error("two bands");
  const yes = parse("SI");
  if (yes.kind !== "answer") throw new Error(yes.kind);
  const mixed = { ...answers, bands: [{ ...first, condition: yes }, second] };
  expect(evaluate(mixed, 5)).toMatchObject({ status: "scored", verdict: "unmet" });
  expect(evaluate(mixed, "SI").verdict).toBe("met");
});
