import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("months", () => {
  it.each([
    ["giugno", "Month[giugno]"],
    ["30 giugno", "Day[30] Month[giugno]"],
    ["giugno 2018", "Month[giugno] Year[2018]"],
    ["DIC-15", "Month[DIC-] Year[15]"],
    ["dic. 2015", "Month[dic.] Year[2015]"],
  ])("are moments at the head, beside a day and before a year: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["corso di marzo", '"corso di marzo"'],
    ["dic", '"dic"'],
  ])("are words elsewhere: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([["gen-giu 2021", "Month[gen] To[-] Month[giu] Year[2021]"]])(
    "may be short at the head of a period: %s is %s",
    (text, tokens) => {
      expect(told(text)).toBe(tokens);
    },
  );
});
