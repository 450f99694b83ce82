import { describe, expect, it } from "vitest";
import { remarked, undecided } from "../../src/evaluate/outcome.js";

describe("an outcome", () => {
  it("that is undecided has no figures", () => {
    expect(undecided("missing", [])).toEqual({
      verdict: "undecided",
      status: "missing",
      attainment: null,
      score: null,
      gap: null,
      answered: false,
      diagnostics: [],
      working: { by: "nothing" },
    });
  });

  it("tells a remark of the whole actual", () => {
    const context = { year: null, percentScale: "percent", ratioReading: null, asOf: null, text: "85%" } as const;
    expect(remarked({ severity: "info", facts: { code: "no-target" } }, context)).toMatchObject({
      source: "actual",
      span: { start: 0, end: 3 },
    });
  });
});
