import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("the two ends of a range", () => {
  it.each([
    ["tra 10 e 20", "Between[tra] Number[10] And[e] Number[20]"],
    ["da 10 a 20", "Between[da] Number[10] To[a] Number[20]"],
    ["10-20", "Number[10] To[-] Number[20]"],
    ["10 – 20%", "Number[10] To[–] Number[20] Unit[%]"],
    ["da un minimo di 10 a un massimo di 20", "Between[da un minimo di] Number[10] To[a un massimo di] Number[20]"],
  ])("are joined where values stand on both sides: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["dal 1/3/2021 al 30/6/2021", "Between[dal] Date[1/3/2021] To[al] Date[30/6/2021]"],
    ["1 giugno - 30 settembre", "Day[1] Month[giugno] To[-] Day[30] Month[settembre]"],
    ["gennaio-giugno", "Month[gennaio] To[-] Month[giugno]"],
    ["dal 2019 al 2021", "Between[dal] Year[2019] To[al] Year[2021]"],
  ])("are moments where moments stand on both sides: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["da casa", '"da casa"'],
    ["porta a porta", '"porta a porta"'],
    ["tra le parti", '"tra le parti"'],
  ])("are none in a name: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["tra 5 e 10 estremi esclusi", "Between[tra] Number[5] And[e] Number[10] Limits[estremi esclusi]"],
    ["estremi esclusi", '"estremi esclusi"'],
  ])("may be excluded: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["100 ± 5", "Number[100] PlusMinus[±] Number[5]"],
    ["100 più o meno 5", "Number[100] PlusMinus[più o meno] Number[5]"],
  ])("may be a margin: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["3 su 4", "Number[3] RatioBar[su] Number[4]"],
    ["3 incontri su 4", 'Number[3] "incontri" RatioBar[su] Number[4]'],
    ["80% su 120", 'Number[80] Unit[%] "su" Number[120]'],
  ])("are no ratio: a count out of a count is: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([["dal 1° al 20 maggio", "Between[dal] Day[1°] To[al] Day[20] Month[maggio]"]])(
    "may begin with a first day: %s is %s",
    (text, tokens) => {
      expect(told(text)).toBe(tokens);
    },
  );

  it.each([
    ["4 su una scala da 1 a 5", 'Number[4] "su una scala da 1 a 5"'],
    ["4 su una scala tra 1 a 5", 'Number[4] "su una scala tra 1 a 5"'],
    ["4 su una scala da 1 a", 'Number[4] "su una scala da 1 a"'],
    ["4 su una scala", 'Number[4] "su una scala"'],
  ])("are words where they are those of a scale: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
