import { describe, expect, it } from "vitest";
import { figureOf } from "../../../src/sheet/text/figure.js";

describe("figureOf", () => {
  it.each([
    ["30,00", "30"],
    ["0,50", "0.5"],
    ["1.250,50", "1250.5"],
    ["€ 10.000,00", "10000"],
    ["48.000,00 €", "48000"],
    ["50%", "50"],
    ["33.5", "33.5"],
    ["007", "7"],
    ["-12,30", "-12.3"],
    ["-0,00", "0"],
  ])("reads %j as %j", (written, figure) => {
    expect(figureOf(written)).toBe(figure);
  });

  it.each(["", "un terzo", "1.00.0", "12,", "3/4", "1e5", "9".repeat(80)])("reads %j as no figure", (written) => {
    expect(figureOf(written)).toBeNull();
  });
});
