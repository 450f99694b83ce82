import { describe, expect, it } from "vitest";
import { checkOptions, type EvaluateOptions } from "../src/options.js";

const wrong: readonly (readonly [unknown, RegExp])[] = [
  [{ locale: "fr" }, /option "locale" is "fr"; it must be one of "it", "en"/],
  [{ dateOrder: "year-first" }, /"day-first", "month-first"/],
  [{ equality: "at-most" }, /"exact", "at-least"/],
  [{ percentScale: "permille" }, /"percent", "fraction"/],
  [{ polarity: "up" }, /"higher-is-better", "lower-is-better", "on-target"/],
  [{ ratioReading: "both" }, /"quotient", "numerator"/],
  [{ indicator: 5 }, /option "indicator" is 5; it must be text/],
  [{ year: "2020" }, /option "year" is "2020"; it must be a whole number/],
  [{ year: 2020.5 }, /"year"/],
  [{ year: 0 }, /"year"/],
  [{ maxLength: 0 }, /"maxLength"/],
  [{ baseline: Number.NaN }, /option "baseline" is NaN; it must be a finite number or text/],
  [{ baseline: null }, /"baseline"/],
  [{ asOf: "31/01/2020" }, /option "asOf" is "31\/01\/2020"; it must be an ISO day/],
  [{ asOf: "2021-02-29" }, /"asOf"/],
  [{ asOf: new Date(Number.NaN) }, /"asOf"/],
  [{ locale: "constructor" }, /"locale"/],
];

describe("checkOptions", () => {
  it.each(wrong)("refuses %j, listing what is valid", (options, message) => {
    expect(() => checkOptions(options as EvaluateOptions)).toThrow(TypeError);
    expect(() => checkOptions(options as EvaluateOptions)).toThrow(message);
  });

  it("accepts nothing, and everything at once", () => {
    expect(() => checkOptions({})).not.toThrow();
    expect(() =>
      checkOptions({
        locale: "en",
        indicator: "",
        dateOrder: "month-first",
        maxLength: 10,
        year: 2020,
        polarity: "on-target",
        baseline: "98%",
        equality: "at-least",
        percentScale: "fraction",
        ratioReading: "numerator",
        asOf: new Date(2020, 0, 31),
      }),
    ).not.toThrow();
  });
});
