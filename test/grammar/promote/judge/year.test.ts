import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("years", () => {
  it.each([
    ["2021: 80%", "YearLabel[2021:] Number[80] Unit[%]"],
    ["Anno 2015: >= 90%", "YearLabel[Anno 2015:] Relation[>=] Number[90] Unit[%]"],
    ["2% nel 2011, 4% nel 2012", "Number[2] Unit[%] InYear[nel 2011] Separator[,] Number[4] Unit[%] InYear[nel 2012]"],
    ["80% (2021) 85% (2022)", "Number[80] Unit[%] InYear[2021] Number[85] Unit[%] InYear[2022]"],
  ])("label the targets of a schedule: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["30 giugno dell'anno successivo", "Day[30] Month[giugno] Year[dell'anno successivo]"],
    ["giugno dell'anno 2021", "Month[giugno] Year[2021]"],
    ["entro il 31/12 dell'anno in corso", "Timing[entro] Date[31/12] Year[dell'anno in corso]"],
  ])("complete a moment: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["entro il 2021", "Timing[entro] Year[2021]"],
    ["nel 2011", "Timing[nel] Year[2011]"],
    ["anno 2021", "Year[anno 2021]"],
    ["entro l'anno", "Timing[entro] Year[anno]"],
  ])("stand for themselves after an opener: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["80% anno 2021", "Number[80] Unit[%] InYear[anno 2021]"],
    ["Target 2022: 80%", "YearLabel[Target 2022:] Number[80] Unit[%]"],
    ["Target 2022: relazione", '"Target 2022: relazione"'],
    ["Target 2022 80%", '"Target 2022" Number[80] Unit[%]'],
    ["nel 2022: 80%", "YearLabel[nel 2022:] Number[80] Unit[%]"],
    ["fine anno", "Year[anno]"],
    ["bilancio di fine anno", '"bilancio di" Year[anno]'],
  ])("may have their word: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["fine anno scolastico", 'Year[fine anno] "scolastico"'],
    ["bilancio di fine anno scolastico", '"bilancio di fine anno scolastico"'],
  ])("may be those of a school: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
