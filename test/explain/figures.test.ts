import { describe, expect, it } from "vitest";
import type { Axis } from "../../src/criterion.js";
import { rounded, writeIsoDay, writePoint } from "../../src/explain/figures.js";
import { locales } from "../../src/locale/locales.js";
import { Decimal } from "../../src/value/decimal.js";

describe("figures", () => {
  it("are rounded to two decimals, half away from zero, and zero has no sign", () => {
    expect(["2.345", "-2.345", "-0.004", "0"].map((figure) => rounded(new Decimal(figure)))).toEqual([
      "2.35",
      "-2.35",
      "0",
      "0",
    ]);
  });

  it.each<[Axis, string, string, string]>([
    [{ kind: "number", unit: { kind: "percent" } }, "85.5", "85,5%", "85.5%"],
    [{ kind: "change", unit: null }, "1/3", "0,33", "0.33"],
    [{ kind: "ratio" }, "1250/75", "1.250/75", "1,250/75"],
    [{ kind: "date" }, "2021-06-30", "30/06/2021", "30 June 2021"],
    [{ kind: "answer" }, "0", "NO", "NO"],
    [{ kind: "completion", when: null }, "62.5", "62,5%", "62.5%"],
  ])("are points of an axis: %o", (axis, point, italian, english) => {
    expect(writePoint(point, axis, locales.it)).toBe(italian);
    expect(writePoint(point, axis, locales.en)).toBe(english);
  });

  it("are days of any year, even of the one after the last that can be written", () => {
    expect(writeIsoDay("0999-03-01", locales.it)).toBe("01/03/0999");
    expect(writeIsoDay("+010000-01-01", locales.it)).toBe("01/01/10000");
  });
});
