import { describe, expect, test } from "vitest";
import { quote, writeDate, writeFact, writeNumber } from "../../src/locale/figures.js";

const italian = { decimal: ",", group: "." } as const;
const english = { decimal: ".", group: "," } as const;

test.each([
  ["0", "0", "0"],
  ["999", "999", "999"],
  ["1000", "1.000", "1,000"],
  ["-1234567.125", "-1.234.567,125", "-1,234,567.125"],
  ["0.0001", "0,0001", "0.0001"],
  ["100000", "100.000", "100,000"],
])("writes %s as %s in Italian and %s in English", (value, it, en) => {
  expect(writeNumber(value, italian)).toBe(it);
  expect(writeNumber(value, english)).toBe(en);
});

describe("facts of a diagnostic", () => {
  test.each([
    ["1234.5", "1.234,5"],
    ["240/1500", "240/1.500"],
    ["85%", "85%"],
    ["12/07/2020", "12/07/2020"],
    ["un terzo/2", "un terzo/2"],
  ])("%j becomes %j", (fact, written) => {
    expect(writeFact(fact, italian)).toBe(written);
  });
});

test("pads days and months, so that no day looks like a ratio", () => {
  expect(writeDate(7, 3, 2021)).toBe("07/03/2021");
  expect(writeDate(7, 3, null)).toBe("07/03");
  expect(writeDate(1, 1, 20)).toBe("01/01/0020");
});

test("quotes what was found on one line, and cuts it where it is long", () => {
  expect(quote("due\n righe")).toBe('"due righe"');
  expect(quote("x".repeat(80))).toBe(`"${"x".repeat(60)}…"`);
  expect(quote("😀".repeat(61))).toBe(`"${"😀".repeat(60)}…"`);
});
