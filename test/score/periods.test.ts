import { describe, expect, it } from "vitest";
import type { Measurement } from "../../src/measurement.js";
import { parseMeasurement } from "../../src/parse-measurement.js";
import { combinePeriods, type PeriodMethod, periodsMet } from "../../src/score/periods.js";

const combined = (texts: readonly (string | null)[], method: PeriodMethod): Measurement | null =>
  combinePeriods(
    texts.map((text) => parseMeasurement(text)),
    method,
  );

describe("combinePeriods", () => {
  it("takes the latest that is not missing", () => {
    expect(combined(["10", "12", null], "latest")).toMatchObject({ value: "12" });
    expect(combined([null, null], "latest")).toEqual({ kind: "missing" });
    expect(combined([], "latest")).toEqual({ kind: "missing" });
  });

  it("sums and averages quantities in the first one's unit", () => {
    expect(combined(["10", "2,5"], "sum")).toEqual({ kind: "quantity", value: "12.5", unit: null });
    expect(combined(["80%", "90%"], "mean")).toEqual({ kind: "quantity", value: "85", unit: { kind: "percent" } });
    expect(combined(["1 giorno", "12 ore"], "sum")).toMatchObject({ value: "1.5" });
  });

  it("is missing as soon as one period is", () => {
    expect(combined(["10", null], "sum")).toEqual({ kind: "missing" });
    expect(combined(["1/2", null], "ratio-of-sums")).toEqual({ kind: "missing" });
    expect(combined([], "sum")).toEqual({ kind: "missing" });
  });

  it("sums ratios term by term, and averages their quotients only if told to", () => {
    expect(combined(["1/2", "9/100"], "ratio-of-sums")).toEqual({ kind: "ratio", numerator: "10", denominator: "102" });
    expect(combined(["1/2", "9/100"], "sum")).toEqual({ kind: "ratio", numerator: "10", denominator: "102" });
    expect(combined(["1/2", "1/40"], "mean")).toMatchObject({ kind: "ratio", numerator: "42", denominator: "160" });
  });

  it("leaves out periods in which nothing was due", () => {
    expect(combined(["1/2", "0/0"], "ratio-of-sums")).toMatchObject({ numerator: "1", denominator: "2" });
    expect(combined(["1/2", "0/0"], "mean")).toMatchObject({ numerator: "1", denominator: "2" });
    expect(combined(["0/0"], "mean")).toEqual({ kind: "ratio", numerator: "0", denominator: "0" });
  });

  it("gives null for what cannot be put together", () => {
    expect(combined(["10", "80%"], "sum")).toBeNull();
    expect(combined(["10", "SI"], "sum")).toBeNull();
    expect(combined(["80%", "SI"], "sum")).toBeNull();
    expect(combined(["10", "12"], "ratio-of-sums")).toBeNull();
  });

  it("refuses an unknown method, listing the valid ones", () => {
    expect(() => combinePeriods([], "median" as PeriodMethod)).toThrow(
      /"method" is "median"; it must be one of "latest", "sum", "mean", "ratio-of-sums"/,
    );
  });
});

describe("periodsMet", () => {
  it("is the share of periods that met the target", () => {
    const year = [...Array.from({ length: 11 }, () => "met" as const), "undecided" as const];
    expect(periodsMet(year)?.toFixed(4)).toBe("0.9167");
    expect(periodsMet(["met", "unmet", "met", "met"])?.toString()).toBe("0.75");
    expect(periodsMet([])).toBeNull();
  });
});
