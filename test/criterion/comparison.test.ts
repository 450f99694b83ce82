import { describe, expect, it } from "vitest";
import { assumed, demands, within } from "../builders/criterion.js";

describe("a comparison demands", () => {
  it.each([
    ["> 80%", "(80, ∞)"],
    [">= 80%", "[80, ∞)"],
    ["< 5", "(-∞, 5)"],
    ["al massimo 20 gg.", "(-∞, 20]"],
    ["uguale a 12", "[12, 12]"],
    ["24000", "[24000, ∞)"],
    ["6,25 gg.", "(-∞, 6.25]"],
    ["≥ 3/4", "[3/4, ∞)"],
    ["> -5", "(-5, ∞)"],
  ])("%s: %s", (text, intervals) => {
    expect(demands(text)).toBe(intervals);
  });

  it("both sides of what it must not be", () => {
    expect(demands("diverso da 5")).toBe("(-∞, 5) ∪ (5, ∞)");
    expect(within("diverso da 5").target).toBeNull();
  });

  it("what the given polarity says, where no relation is written", () => {
    expect(demands("30", { polarity: "lower-is-better" })).toBe("(-∞, 30]");
    expect(demands("30", { polarity: "on-target" })).toBe("[30, 30]");
    expect(assumed("30", { polarity: "lower-is-better" })).toEqual([]);
  });

  it("what is written, whatever the polarity given", () => {
    expect(demands("almeno 30", { polarity: "lower-is-better" })).toBe("[30, ∞)");
    expect(within("almeno 30", { polarity: "lower-is-better" }).polarity).toEqual({
      value: "higher-is-better",
      from: "written",
    });
  });

  it("at least, where the caller says that a `>` was lost", () => {
    expect(demands("=90%")).toBe("[90, 90]");
    expect(demands("=90%", { equality: "at-least" })).toBe("[90, ∞)");
    expect(within("=90%", { equality: "at-least" }).polarity).toEqual({ value: "higher-is-better", from: "given" });
    expect(demands("> 90%", { equality: "at-least" })).toBe("(90, ∞)");
    expect(demands("< 90%", { equality: "at-least" })).toBe("(-∞, 90)");
  });

  it("nothing decidable for an `about` without a tolerance", () => {
    expect(demands("circa 100")).toBe("open: tolerance-required");
    expect(demands("circa 100", { policy: { tolerance: 5 } })).toBe("[95, 105]");
    expect(demands("circa 100", { policy: { tolerance: { absolute: 5 } } })).toBe("[95, 105]");
    expect(demands("circa 200", { policy: { tolerance: { relative: 0.05 } } })).toBe("[190, 210]");
    expect(demands("circa 100", { policy: { tolerance: 0 } })).toBe("[100, 100]");
  });

  it("keeps what is counted, and a baseline in a comparable unit", () => {
    expect(within("almeno 3 incontri").subject).toBe("incontri");
    expect(within("95%", { baseline: "90%" }).baseline).toEqual({ value: "90", unit: { kind: "percent" } });
    expect(within("95%", { baseline: 90 }).baseline).toEqual({ value: "90", unit: null });
    expect(within("24000", { baseline: "90%" }).baseline).toBeNull();
  });
});
