import { describe, expect, it } from "vitest";
import { told } from "../meanings.js";

describe("dates in digits", () => {
  it.each([
    ["30/06", "Date[30/06]"],
    ["30/6", "Date[30/6]"],
    ["28/2", "Date[28/2]"],
    ["2/4", "Number[2] RatioBar[/] Number[4]"],
    ["3/40", "Number[3] RatioBar[/] Number[40]"],
    ["31/12/2020", "Date[31/12/2020]"],
    ["12/2021", "Month[12/] Year[2021]"],
    ["2020-12-31", "Date[2020-12-31]"],
  ])("are told from ratios by their zeros and by the calendar: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["31.12", "Date[31.12]"],
    ["2.5", "Number[2.5] ! foreign-decimal-mark"],
    ["31.12.2020", "Date[31.12.2020]"],
  ])("are told from numbers: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["15-30 giugno", "Day[15] To[-] Day[30] Month[giugno]"],
    ["tra il 10 e il 20 maggio", "Between[tra] Day[10] And[e] Day[20] Month[maggio]"],
    ["10 e 20 maggio", "Date[10] And[e] Day[20] Month[maggio]"],
  ])("share their month: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["delibera del 12/05/2020", '"delibera del 12/05/2020"'],
    ["via 25 Aprile", '"via 25 Aprile"'],
  ])("belong to a name: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["T2-2021", "Part[T2-] Year[2021]"],
    ["entro T2/2021", "Timing[entro] Part[T2/] Year[2021]"],
    ["T5", '"T5"'],
    ["5constructor 2021", '"5constructor 2021"'],
  ])("name a quarter by its letter, with its year: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
