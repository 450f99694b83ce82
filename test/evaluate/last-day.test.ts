import { describe, expect, it } from "vitest";
import { lastDayOf } from "../../src/evaluate/last-day.js";
import { parse } from "../../src/parse.js";
import { resolve } from "../../src/resolve.js";
import { writeDay } from "../../src/value/day.js";

describe("lastDayOf", () => {
  it.each([
    ["entro giugno 2020", "2020-06-30"],
    ["prima del 1° marzo 2022", "2022-02-28"],
    ["dal 1/3/2021 al 30/6/2021", "2021-06-30"],
    ["100% entro il 31/12/2020", "2020-12-31"],
    ["1) entro il 30/06/2020 2) entro il 31/12/2020", "2020-12-31"],
    ["1) entro il 31/12/2020 2) entro il 30/06/2020", "2020-12-31"],
    ["entro il 30/06/2020 o entro il 31/12/2020", "2020-12-31"],
    ["entro il 30/06/2020 -> 100 / entro il 31/12/2020 -> 50", "2020-12-31"],
    ["dal 1/1/2020", null],
    ["> 80%", null],
    ["=6->100 / <6->0", null],
    ["30 Giugno", null],
    ["n.d.", null],
  ])("of %s is %s", (text, day) => {
    const deadline = lastDayOf(resolve(parse(text)));
    expect(deadline === null ? null : writeDay(deadline)).toBe(day);
  });
});
