import { describe, expect, it } from "vitest";
import { isOverdue } from "../../src/evaluate/pending.js";
import { dayOf } from "../../src/value/day.js";
import { within } from "../builders/criterion.js";

const settings = { year: null, percentScale: "percent", ratioReading: null } as const;

describe("isOverdue", () => {
  it("is true unless it is evaluated for a day before the deadline", () => {
    const deadline = within("entro il 30/06/2020");
    expect(isOverdue(deadline, { ...settings, asOf: null })).toBe(true);
    expect(isOverdue(deadline, { ...settings, asOf: dayOf(2020, 6, 29) })).toBe(false);
    expect(isOverdue(deadline, { ...settings, asOf: dayOf(2020, 6, 30) })).toBe(true);
    expect(isOverdue(within("> 80%"), { ...settings, asOf: dayOf(2020, 1, 1) })).toBe(true);
    expect(isOverdue(within("> 80%"), { ...settings, asOf: dayOf(1950, 1, 1) })).toBe(true);
  });
});
