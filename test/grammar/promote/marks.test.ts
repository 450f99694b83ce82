import { describe, expect, it } from "vitest";
import { told } from "../meanings.js";

describe("marks", () => {
  it.each([
    ["5, 6", "Number[5] Separator[,] Number[6]"],
    ["casa, 5", '"casa," Number[5]'],
    ["entro giugno, luglio", 'Timing[entro] Month[giugno] ", luglio"'],
    ["5 corsi,", 'Number[5] "corsi"'],
  ])("a comma parts demands, not words: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["report; 5", '"report" Separator[;] Number[5]'],
    ["5; report", 'Number[5] Separator[;] "report"'],
  ])("a semicolon parts whatever has a value: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["+10%", "Sign[+] Number[10] Unit[%]"],
    ["5+", "Number[5] RelationAfter[+]"],
  ])("a plus is a sign or a relation: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["-5", "Sign[-] Number[5]"],
    ["5 - 3", "Number[5] To[-] Number[3]"],
    ["- 3; - 2", "Number[3] Separator[;] Separator[-] Number[2]"],
    ["Piano - fase", '"Piano - fase"'],
  ])("a dash is a sign, a joint, a bullet or punctuation: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["12/", "Number[12] RatioBar[/]"],
    ["3/4", "Number[3] RatioBar[/] Number[4]"],
    ["e/o", '"e/o"'],
  ])("a slash is a bar: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["5 corsi (2 in presenza)", 'Number[5] "corsi (2 in presenza)"'],
    ["(circa 1.200)", "Relation[circa] Number[1.200]"],
    ["100 (entro 31/12)", "Number[100] Timing[entro] Date[31/12]"],
  ])("brackets hold a remark: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["% di pratiche", '"% di pratiche"'],
    ["%", " ! unknown-symbol"],
  ])("a percent sign may be a word: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["5 incontri massimo.", 'Number[5] "incontri" RelationAfter[massimo]'],
    ["dicembre.", "Month[dicembre]"],
  ])("a final stop says nothing: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([["entro il 31/12/2021 (entro il 30/06/2022)", 'Timing[entro] Date[31/12/2021] "(entro il 30/06/2022)"']])(
    "a second deadline in brackets after a date is a remark: %s is %s",
    (text, tokens) => {
      expect(told(text)).toBe(tokens);
    },
  );
});
