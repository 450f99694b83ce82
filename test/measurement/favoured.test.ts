import { describe, expect, it } from "vitest";
import { favouredReading } from "../../src/measurement/favoured.js";
import { parse } from "../../src/parse.js";

describe("favouredReading", () => {
  it.each([
    ["> 80%", "ratio"],
    ["tra 10 e 20", "ratio"],
    ["-5%", "ratio"],
    ["=6->100 / <6->0", "ratio"],
    ["Anno 2015: >= 90%", "ratio"],
    ["entro il 30/06/2020", "date"],
    ["1 giugno - 30 settembre", "date"],
    ["Report finale entro il 30/06/2021", "date"],
    ["SI o 3/3", "ratio"],
    ["100% entro il 31/12/2020", null],
    ["SI", null],
    ["n.d.", null],
  ])("of %s is %s", (text, reading) => {
    expect(favouredReading(parse(text))).toBe(reading);
  });
});
