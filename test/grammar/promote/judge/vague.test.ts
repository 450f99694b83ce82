import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";
import { readingOf } from "../../reading-of.js";

describe("a time without a date", () => {
  it.each([
    ["entro la seduta", 'Vague[entro] "la seduta"'],
    ["prima della seduta", 'Vague[prima della] "seduta"'],
    ["dopo l'approvazione", 'Vague[dopo] "l\'approvazione"'],
    ["nei termini di legge", "Vague[nei termini di legge]"],
    ["autunno 2022", 'Vague[autunno] "2022"'],
  ])("is opened by its words: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["Festa di primavera", '"Festa di primavera"'],
    ["Servizio dopo scuola", '"Servizio dopo scuola"'],
    ["oltre la sede", '"oltre la sede"'],
  ])("is none inside a name: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it("bounds a value with a remark, and is no quality of a share", () => {
    expect(readingOf("3 incontri entro Natale")).toBe('comparison 3 "incontri entro Natale"');
    expect(readingOf("85% conclusi nei termini")).toBe('comparison 85% "conclusi nei termini"');
  });
});
