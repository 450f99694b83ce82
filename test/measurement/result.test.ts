import { describe, expect, it } from "vitest";
import { aboutActual, read, unread } from "../../src/measurement/result.js";

describe("the result of reading a measurement", () => {
  it("is a measurement, or says why there is none", () => {
    expect(read({ kind: "missing" })).toEqual({ ok: true, measurement: { kind: "missing" }, diagnostics: [] });
    expect(unread({ code: "not-a-measurement", found: "boh" }, "boh")).toMatchObject({
      ok: false,
      diagnostics: [{ code: "not-a-measurement", severity: "error" }],
    });
  });

  it("points to the whole of the actual", () => {
    expect(aboutActual({ code: "missing-measurement" }, "info", "abc")).toEqual({
      code: "missing-measurement",
      severity: "info",
      source: "actual",
      span: { start: 0, end: 3 },
    });
  });
});
