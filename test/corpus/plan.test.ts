import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/evaluate.js";
import { safeParse } from "../../src/parse.js";
import { refused, targets } from "./plan.js";

const verdict = (text: string, actual: string) => evaluate(text, actual, { year: 2021 }).verdict;

describe("the targets of a plan", () => {
  it.each(targets)("%s is met by %s and not by %s", (text, met, unmet) => {
    expect(verdict(text, met)).toBe(met === "" ? "undecided" : "met");
    expect(verdict(text, unmet)).toBe(unmet === "" ? "undecided" : "unmet");
  });

  it.each(refused)("%s is refused", (text) => {
    expect(safeParse(text).ok).toBe(false);
  });
});
