import { describe, expect, it } from "vitest";
import { assumption } from "../../src/criterion/assumption.js";

describe("an assumption", () => {
  it("is about the expected text", () => {
    const span = { start: 1, end: 3 };
    expect(assumption({ code: "assumed-year", year: 2020 }, "info", span)).toEqual({
      code: "assumed-year",
      year: 2020,
      severity: "info",
      source: "expected",
      span,
    });
  });
});
