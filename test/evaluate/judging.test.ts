import { describe, expect, it } from "vitest";
import { judgingSettings } from "../../src/evaluate/judging.js";
import { dayOf } from "../../src/value/day.js";

describe("the settings of judging", () => {
  it("have every default filled in", () => {
    expect(judgingSettings({})).toEqual({ year: null, percentScale: "percent", ratioReading: null, asOf: null });
  });

  it("take a day as text or as a Date", () => {
    const day = dayOf(2020, 1, 31);
    expect(judgingSettings({ asOf: "2020-01-31" }).asOf).toBe(day);
    expect(judgingSettings({ asOf: new Date(2020, 0, 31, 23) }).asOf).toBe(day);
  });
});
