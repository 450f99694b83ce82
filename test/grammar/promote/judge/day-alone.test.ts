import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("a day whose month is not named", () => {
  it.each([
    ["entro il 15", '"entro" Number[15] ! unexpected-text'],
    ["prima del 15", '"prima del" Number[15] ! unexpected-text'],
    ["dal 15", '"dal" Number[15] ! unexpected-text'],
    ["entro il giorno 10", '"entro il giorno" Number[10] ! unexpected-text'],
  ])("is refused after every opener: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["entro il 15%", "Relation[entro] Number[15] Unit[%]"],
    ["dal 15 al 30 giugno", "Between[dal] Day[15] To[al] Day[30] Month[giugno]"],
    ["entro 15 giorni", "Relation[entro] Number[15] Unit[giorni]"],
    ["entro € 15", "Relation[entro] LeadingUnit[€] Number[15]"],
  ])("is none where a unit or a month follows: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
