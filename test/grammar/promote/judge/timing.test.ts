import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("what opens a deadline", () => {
  it.each([
    ["entro il 30/06", "Timing[entro] Date[30/06]"],
    ["entro fine anno", "Timing[entro] Year[anno]"],
    ["scadenza: 30/06/2020", "Timing[scadenza:] Date[30/06/2020]"],
    ["al 31/12/2020", "Timing[al] Date[31/12/2020]"],
    ["dal 1/1/2020", "Timing[dal] Date[1/1/2020]"],
    ["entro le ore 12 del 31/05/2020", "Timing[entro] Date[31/05/2020]"],
    ["entro venerdì 30 aprile 2021", "Timing[entro] Day[30] Month[aprile] Year[2021]"],
  ])("counts before a moment: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["dal dirigente", '"dal dirigente"'],
    ["per la sede", '"per la sede"'],
  ])("is a word before anything else: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it("opens a time without a date before words that name none", () => {
    expect(told("entro i termini")).toBe('Vague[entro] "i termini"');
  });

  it.each([["dalla fine di giugno 2021", "Timing[dalla] Month[giugno] Year[2021] ! unexpected-text"]])(
    "is refused where an end opens: %s is %s",
    (text, tokens) => {
      expect(told(text)).toBe(tokens);
    },
  );

  it.each([["entro le ore 12:00 del 31/12/2021", "Timing[entro] Date[31/12/2021]"]])(
    "may have a time of day before its date: %s is %s",
    (text, tokens) => {
      expect(told(text)).toBe(tokens);
    },
  );
});
