import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("relations in words and symbols", () => {
  it.each([
    ["almeno 5", "Relation[almeno] Number[5]"],
    ["non meno di 10", "Relation[non meno di] Number[10]"],
    ["massimo 5", "Relation[massimo] Number[5]"],
    ["entro 30 giorni", "Relation[entro] Number[30] Unit[giorni]"],
    ["> di 50", "Relation[>] Number[50]"],
    ["almeno del 10%", "Relation[almeno] Number[10] Unit[%]"],
    ["almeno pari al 10%", "Relation[almeno] Number[10] Unit[%]"],
    ["almeno altri 450", 'Relation[almeno] "altri" Number[450]'],
    ["circa 100", "Relation[circa] Number[100]"],
    ["≥5", "Relation[≥] Number[5]"],
    ["superiore al 75%", "Relation[superiore al] Number[75] Unit[%]"],
  ])("a relation counts before the value it bears on: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["5 massimo", "Number[5] RelationAfter[massimo]"],
    ["3 incontri o più", 'Number[3] "incontri" RelationAfter[o più]'],
    ["5 incontri massimo", 'Number[5] "incontri" RelationAfter[massimo]'],
    ["100 circa", "Number[100] RelationAfter[circa]"],
    ["5+", "Number[5] RelationAfter[+]"],
  ])("a relation counts after its value: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["< 3 o più di 5", "Relation[<] Number[3] Or[o] Relation[più di] Number[5]"],
    ["> 5 e meno di 8", "Relation[>] Number[5] And[e] Relation[meno di] Number[8]"],
  ])("a relation belongs to the value after it where one follows: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["livello massimo di servizio", '"livello massimo di servizio"'],
    ["oltre la sede", '"oltre la sede"'],
    ["i più fragili", '"i più fragili"'],
    ["sotto controllo", '"sotto controllo"'],
  ])("words of relation are words where no value follows: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["entro il 30/06", "Timing[entro] Date[30/06]"],
    ["non oltre il 30/06", "Timing[non oltre] Date[30/06]"],
    ["<= 31/12/2020", "Timing[<=] Date[31/12/2020]"],
    ["prima del 15/03/2022", "Timing[prima del] Date[15/03/2022]"],
  ])("before a moment a relation bears on the calendar: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["superiore al 2019", "Comparative[superiore al 2019]"],
    ["superiore all'anno precedente", "Comparative[superiore all'anno precedente]"],
    ["non inferiore alla media storica", "Comparative[non inferiore alla media storica]"],
  ])("a relation to a level of the past is one token: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["60% < x <= 75%", "Number[60] Unit[%] Inside[< x <=] Number[75] Unit[%]"],
    ["5 < n < 10", "Number[5] Inside[< n <] Number[10]"],
  ])("the measured value may stand between two relations: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
