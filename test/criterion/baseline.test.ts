import { describe, expect, it } from "vitest";
import { readBaseline } from "../../src/criterion/baseline.js";

const percent = { kind: "percent" };

describe("a baseline", () => {
  it("is a native number, or text in the language of targets", () => {
    expect(readBaseline({ baseline: 200 }).baseline).toEqual({ value: "200", unit: null });
    expect(readBaseline({ baseline: "98,62%" }).baseline).toEqual({ value: "98.62", unit: percent });
    expect(readBaseline({ baseline: "2.700,00" }).baseline).toEqual({ value: "2700", unit: null });
    expect(readBaseline({ baseline: "-5" }).baseline).toEqual({ value: "-5", unit: null });
    expect(readBaseline({ baseline: "98.62%", locale: "en" }).baseline).toEqual({ value: "98.62", unit: percent });
  });

  it("is the percentage that a ratio makes", () => {
    expect(readBaseline({ baseline: "3/4" }).baseline).toEqual({ value: "75", unit: percent });
    expect(readBaseline({ baseline: "1/3" }).baseline).toEqual({ value: "100/3", unit: percent });
    expect(readBaseline({ baseline: "0/0" }).baseline).toBeNull();
  });

  it("is none where it is not given or blank", () => {
    expect(readBaseline({})).toEqual({ baseline: null, problems: [] });
    expect(readBaseline({ baseline: " " })).toEqual({ baseline: null, problems: [] });
  });

  it("is reported where it cannot be read", () => {
    for (const baseline of ["SI", "boh", "31/12/2020", "80%%"]) {
      expect(readBaseline({ baseline })).toMatchObject({
        baseline: null,
        problems: [{ code: "unreadable-baseline", severity: "warning", found: baseline, span: { start: 0, end: 0 } }],
      });
    }
  });
});
