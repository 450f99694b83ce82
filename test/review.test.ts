import { describe, expect, it } from "vitest";
import { safeParse } from "../src/parse.js";

/** What is found in a finished tree, with the stretch of the text that it is found in. */
function found(text: string, options: Parameters<typeof safeParse>[1] = {}): string[] {
  return safeParse(text, options)
    .diagnostics.filter(({ code }) => code === "no-such-day" || code === "exact-equality")
    .map(({ code, severity, span }) => `${severity} ${code} ${text.slice(span.start, span.end)}`);
}

describe("a finished tree is reviewed:", () => {
  it.each([
    ["31/02/2020", ["error no-such-day 31/02/2020"]],
    ["29/02/2021", ["error no-such-day 29/02/2021"]],
    ["29/02/2020", []],
    ["29/02", []],
    ["30 febbraio", ["error no-such-day 30 febbraio"]],
    ["entro il 31/06", ["error no-such-day 31/06"]],
    ["dal 30/02/2020 al 31/04/2020", ["error no-such-day 30/02/2020", "error no-such-day 31/04/2020"]],
    ["100% entro il 31/11/2020", ["error no-such-day 31/11/2020"]],
    ["5 o 31/04/2020", ["error no-such-day 31/04/2020"]],
    ["entro 31/09 -> 100", ["error no-such-day 31/09"]],
    ["1) 5 2) entro il 32/01/2020", ["error no-such-day 32/01/2020"]],
  ])("days that are in no calendar: %s", (text, diagnostics) => {
    expect(found(text)).toEqual(diagnostics);
  });

  it.each([
    ["=90%", ["info exact-equality =90%"]],
    ["pari a 5", ["info exact-equality pari a 5"]],
    ["5 corsi e = 3 report", ["info exact-equality = 3"]],
    ["Anno 2021: = 5", ["info exact-equality = 5"]],
    ["=6 -> 100 / =5 -> 75", []],
    [">= 90%", []],
    ["90%", []],
  ])("equalities that may have lost their >: %s", (text, diagnostics) => {
    expect(found(text)).toEqual(diagnostics);
  });

  it("counts the day in the order in which it was read", () => {
    expect(found("02/30/2020", { dateOrder: "month-first" })).toEqual(["error no-such-day 02/30/2020"]);
    expect(found("02/29/2020", { dateOrder: "month-first" })).toEqual([]);
  });
});
