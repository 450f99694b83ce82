import { describe, expect, it } from "vitest";
import { resolveBands } from "../../src/criterion/bands.js";
import { contextOf } from "../../src/criterion/context.js";
import { open, within } from "../../src/criterion/within.js";
import { parse } from "../../src/parse.js";
import { resolve } from "../../src/resolve.js";
import { assumed, demands } from "../builders/criterion.js";

describe("bands demand", () => {
  it("a score per condition, as a share of the full score", () => {
    expect(demands("=6->100 / =5->75 / =4->50 / <4->0")).toBe(
      "[6, 6] -> 1 / [5, 5] -> 0.75 / [4, 4] -> 0.5 / (-∞, 4) -> 0",
    );
  });

  it("just what is written: an equality is no lost `>` here", () => {
    expect(demands("=6->100 / <6->0", { equality: "at-least" })).toBe("[6, 6] -> 1 / (-∞, 6) -> 0");
    expect(assumed("=6->100 / <6->0")).toEqual([]);
  });

  it("just the level that a change leads to", () => {
    expect(demands("riduzione da 10 a 5 -> 100; riduzione da 10 a 8 -> 50")).toBe("[5, 5] -> 1 / [8, 8] -> 0.5");
  });

  it("nothing decidable if one condition is open", () => {
    const bands = parse("=6->100 / <6->0");
    if (bands.kind !== "bands") throw new Error(bands.kind);
    const context = contextOf({}, { baseline: null, tolerance: null });
    const resolved = resolveBands(bands, context, ({ span }) => open({ code: "year-required", years: [] }, span));
    expect(resolved).toMatchObject({ kind: "open", reason: { code: "year-required" } });
    const nothing = resolveBands(bands, context, ({ span }) => ({ kind: "nothing", span, assumptions: [] }));
    expect(nothing).toMatchObject({ kind: "open", reason: { code: "no-target" } });
    const axis = { kind: "ratio" } as const;
    expect(resolveBands(bands, context, ({ span }) => within({ span, axis, intervals: [] })).kind).toBe("bands");
  });
});

it("are met on the point or not, where no relation is written", () => {
  const criterion = resolve(parse("6->100 / 5->50"));
  if (criterion.kind !== "bands") throw new Error(criterion.kind);
  expect(criterion.bands.map((band) => band.criterion.polarity)).toEqual([
    { value: "on-target", from: "written" },
    { value: "on-target", from: "written" },
  ]);
});
