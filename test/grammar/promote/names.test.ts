import { describe, expect, it } from "vitest";
import { told } from "../meanings.js";

describe("digits that belong to a name", () => {
  it.each([
    ["articolo 5", '"articolo 5"'],
    ["art. 5", '"art. 5"'],
    ["fasi 1 e 2", '"fasi 1 e 2"'],
    ["delibera n. 45/2021", '"delibera n. 45/2021"'],
    ["legge 190/2012", '"legge 190/2012"'],
    ["artt. 1, 2 e 3", '"artt. 1, 2 e 3"'],
  ])("cite an act: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["COVID-19", '"COVID-19"'],
    ["5G", '"5G"'],
    ["POLIS 2.0", '"POLIS 2.0"'],
    ["CO2", '"CO2"'],
  ])("are codes: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["Bilancio 2015 2016", '"Bilancio 2015 2016"'],
    ["2020/2021", '"2020/2021"'],
    ["Piano 2019-2021", '"Piano 2019-2021"'],
  ])("are years: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([["ogni 3 mesi", '"ogni 3 mesi"']])("say how often: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["2000 interventi", 'Number[2000] "interventi"'],
    ["5circa", "Number[5] RelationAfter[circa]"],
    ["3 fasi", 'Number[3] "fasi"'],
  ])("are none where they count: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
