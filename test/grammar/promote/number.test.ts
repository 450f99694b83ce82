import { describe, expect, it } from "vitest";
import { told } from "../meanings.js";

describe("numbers", () => {
  it.each([
    ["24.000,50", "Number[24.000,50]"],
    ["24 000", "Number[24 000] ! repaired"],
    ["1,5 milioni", "Number[1,5 milioni]"],
    ["10k", "Number[10k]"],
    ["10 M€", "Number[10 M] Unit[€]"],
    ["32 mila mq", "Number[32 mila] Unit[mq]"],
  ])("have marks, groups and scales: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["3 (tre)", "Number[3 (tre)]"],
    ["3 (quattro)", 'Number[3] "(quattro)"'],
  ])("may be repeated in words: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["1.00.0", "Number[1.00.0] ! malformed-number"],
    [",5", "Number[5] ! malformed-number"],
    ["1.000.00", "Number[1.000.00] ! malformed-number"],
  ])("are malformed: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    [">= 90% -> 100", "Relation[>=] Number[90] Unit[%] Score[-> 100]"],
    ["<=37 100 / >37 0", "Relation[<=] Number[37] Score[100] Separator[/] Relation[>] Number[37] Score[0]"],
    ["≥ 90% risultato 100%", "Relation[≥] Number[90] Unit[%] Score[risultato 100%]"],
  ])("are the score of a band: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["1 (uno)", "Number[1 (uno)]"],
    ["1 (una)", "Number[1 (una)]"],
  ])("may repeat one in words: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
