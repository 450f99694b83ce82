import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("numbers, units and articles", () => {
  it.each([
    ["due report", 'Number[due] "report"'],
    ["cento euro", "Number[cento] Unit[euro]"],
    ["trentadue", "Number[trentadue]"],
    ["due milioni di euro", "Number[due milioni di] Unit[euro]"],
  ])("a spelled number is a number: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["il 90%", "Number[90] Unit[%]"],
    ["n. 5 incontri", 'Number[5] "incontri"'],
    ["i 30 giorni", "Number[30] Unit[giorni]"],
    ["una quota pari al 50%", "Number[50] Unit[%]"],
  ])("an article says nothing before a number: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["un incontro", 'Number[un] "incontro"'],
    ["almeno un incontro", 'Relation[almeno] Number[un] "incontro"'],
    ["un incontro e 3 report", '"un incontro" And[e] Number[3] "report"'],
  ])('"un" is one where it is all the figure there is: %s is %s', (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["10 €", "Number[10] Unit[€]"],
    ["€ 10", "LeadingUnit[€] Number[10]"],
    ["gg. 30", "LeadingUnit[gg.] Number[30]"],
    ["30 gg lavorativi", "Number[30] Unit[gg lavorativi]"],
    ["50 µg/m³", "Number[50] Unit[µg/m³]"],
  ])("a unit follows its number, or leads it: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["ore di lavoro", '"ore di lavoro"'],
    ["anno di prova", '"anno di prova"'],
  ])("a word that could be a unit is a word elsewhere: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["mille duecento cinquanta", "Number[mille duecento cinquanta]"],
    ["mille duecento", "Number[mille duecento]"],
  ])("hundreds, tens and units make one number: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([["nessun", '"nessun"']])('"nessun" is a word where nothing is told: %s is %s', (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
