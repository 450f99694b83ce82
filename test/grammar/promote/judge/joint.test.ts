import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe('"e", "o" and "di cui"', () => {
  it.each([
    ["3 corsi e 2 report", 'Number[3] "corsi" And[e] Number[2] "report"'],
    ["SI o 3/3", "Answer[SI] Or[o] Number[3] RatioBar[/] Number[3]"],
    [">= 80% e <= 95%", "Relation[>=] Number[80] Unit[%] And[e] Relation[<=] Number[95] Unit[%]"],
    ["100 di cui 20 nuovi", 'Number[100] OfWhich[di cui] Number[20] "nuovi"'],
  ])("join two demands: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["corsi e report", '"corsi e report"'],
    ["prima o poi", '"prima o poi"'],
    ["report di cui al piano", '"report di cui al piano"'],
  ])("are words between words: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    [
      "Bando entro il 31/03 e graduatoria entro il 30/06",
      '"Bando" Timing[entro] Date[31/03] And[e] "graduatoria" Timing[entro] Date[30/06]',
    ],
  ])("part two things with a date each: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    [
      "Delibera del 12/05/2020 e relazione entro il 30/06",
      '"Delibera del 12/05/2020 e relazione" Timing[entro] Date[30/06]',
    ],
  ])("stay words after a date that belongs to a name: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([["85% con riduzione dei tempi", 'Number[85] Unit[%] "con riduzione dei tempi"']])(
    '"con" is a word before a change without its amount: %s is %s',
    (text, tokens) => {
      expect(told(text)).toBe(tokens);
    },
  );

  it.each([["85% con un aumento", 'Number[85] Unit[%] "con" Direction[aumento]']])(
    '"con un" is a word before a change without its amount: %s is %s',
    (text, tokens) => {
      expect(told(text)).toBe(tokens);
    },
  );
});
