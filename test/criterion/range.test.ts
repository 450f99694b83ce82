import { describe, expect, it } from "vitest";
import type { Between, Quantity, Unit, Value } from "../../src/ast.js";
import { resolveRange } from "../../src/criterion/range.js";
import { demands, within } from "../builders/criterion.js";

const span = { start: 0, end: 0 };
const quantity = (value: string, unit: Unit | null = null): Quantity => ({ kind: "quantity", span, value, unit });
const between = (lower: Value, upper: Value): Between => ({
  kind: "range",
  form: "between",
  span,
  lower,
  upper,
  lowerInclusive: true,
  upperInclusive: false,
  subject: null,
});

describe("a range demands", () => {
  it.each([
    ["tra il 60 e il 75%", "[60, 75]"],
    ["da 3 a 5 incontri", "[3, 5]"],
    ["tra 10 e 20 (estremi esclusi)", "(10, 20)"],
    ["100 ± 5", "[95, 105]"],
    ["200 ± 5%", "[190, 210]"],
  ])("%s: %s", (text, intervals) => {
    expect(demands(text)).toBe(intervals);
  });

  it("no single point to score from, whichever way is good", () => {
    expect(within("tra 10 e 20", { polarity: "lower-is-better" })).toMatchObject({
      target: null,
      polarity: { value: "on-target", from: "written" },
    });
  });

  it("its ends in one unit", () => {
    const hours = quantity("24", { kind: "time", name: "hour" });
    const days = quantity("3", { kind: "time", name: "day" });
    expect(resolveRange(between(hours, days))).toMatchObject({
      intervals: [{ lower: { at: "24", closed: true }, upper: { at: "72", closed: false } }],
    });
    expect(resolveRange(between(quantity("10"), quantity("15", { kind: "percent" })))).toMatchObject({
      axis: { unit: { kind: "percent" } },
    });
  });

  it("its ends in order, each keeping whether it is inside", () => {
    expect(resolveRange(between(quantity("20"), quantity("10")))).toMatchObject({
      intervals: [{ lower: { at: "10", closed: false }, upper: { at: "20", closed: true } }],
    });
    expect(resolveRange(between(quantity("10"), quantity("10")))).toMatchObject({
      intervals: [{ lower: { closed: true }, upper: { closed: false } }],
    });
  });

  it("nothing decidable between different things", () => {
    const ratio = { kind: "ratio", span, numerator: "3", denominator: "4" } as const;
    const days = quantity("3", { kind: "time", name: "day" });
    expect(resolveRange(between(quantity("1", { kind: "percent" }), days))).toMatchObject({
      reason: { code: "incomparable", expected: "percent", actual: "day" },
    });
    expect(resolveRange(between(days, ratio))).toMatchObject({ reason: { expected: "day", actual: "ratio" } });
    expect(resolveRange(between(ratio, days))).toMatchObject({ reason: { code: "incomparable", expected: "ratio" } });
    expect(resolveRange(between(ratio, { ...ratio, numerator: "4" }))).toMatchObject({ axis: { kind: "ratio" } });
  });

  it("a margin in percent as a share, but as points of a percentage", () => {
    const around = (centre: Quantity, margin: Quantity) =>
      resolveRange({ kind: "range", form: "around", span, centre, margin, subject: null });
    const percent: Unit = { kind: "percent" };
    const interval = (lower: string, upper: string) => ({
      intervals: [{ lower: { at: lower }, upper: { at: upper } }],
    });
    expect(around(quantity("-200"), quantity("5", percent))).toMatchObject(interval("-210", "-190"));
    expect(around(quantity("80", percent), quantity("5", percent))).toMatchObject(interval("75", "85"));
    expect(around(quantity("80", percent), quantity("5", { kind: "percentage-point" }))).toMatchObject(
      interval("75", "85"),
    );
    expect(around(quantity("80", percent), quantity("5"))).toMatchObject(interval("75", "85"));
    expect(around(quantity("80"), quantity("5", { kind: "time", name: "day" }))).toMatchObject({
      reason: { code: "incomparable", expected: "number", actual: "day" },
    });
    expect(around(quantity("80"), quantity("5", { kind: "percentage-point" }))).toMatchObject({ kind: "open" });
    expect(around(quantity("80", percent), quantity("5", { kind: "time", name: "day" }))).toMatchObject({
      kind: "open",
    });
  });
});
