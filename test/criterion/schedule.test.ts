import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse.js";
import { resolve } from "../../src/resolve.js";
import { demands } from "../builders/criterion.js";

const text = "Anno 2015: >= 90% Anno 2016: >= 95%";

describe("a schedule demands", () => {
  it("the entry of the plan's year", () => {
    expect(demands(text, { year: 2016 })).toBe("[95, ∞)");
  });

  it("the year, unless it lists but one", () => {
    expect(resolve(parse(text))).toMatchObject({ reason: { code: "year-required", years: [2015, 2016] } });
    expect(demands("Anno 2015: >= 90%")).toBe("[90, ∞)");
  });

  it("nothing decidable in a year that it does not list", () => {
    expect(resolve(parse(text), { year: 2020 })).toMatchObject({ reason: { code: "unlisted-year", year: 2020 } });
    expect(demands("Anno 2015: >= 90%", { year: 2016 })).toBe("open: unlisted-year");
  });
});
