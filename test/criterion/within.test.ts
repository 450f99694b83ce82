import { describe, expect, it } from "vitest";
import { open, within } from "../../src/criterion/within.js";

const span = { start: 0, end: 2 };

describe("a criterion", () => {
  it("says nothing that was not said", () => {
    expect(within({ span, axis: { kind: "date" }, intervals: [] })).toEqual({
      kind: "within",
      span,
      axis: { kind: "date" },
      intervals: [],
      target: null,
      polarity: { value: "on-target", from: "written" },
      baseline: null,
      subject: null,
      assumptions: [],
    });
  });

  it("that is open says why, as a warning", () => {
    expect(open({ code: "baseline-required" }, span)).toMatchObject({
      kind: "open",
      reason: { code: "baseline-required", severity: "warning", source: "expected", span },
    });
  });
});
