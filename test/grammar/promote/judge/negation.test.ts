import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("a negation", () => {
  it.each([
    ["non 5", '"non" Number[5] ! unexpected-text'],
    ["non > 5", '"non" Relation[>] Number[5] ! unexpected-text'],
    ["tutti tranne 3", '"tutti tranne" Number[3] ! unexpected-text'],
    ["senza 2 incontri", '"senza" Number[2] "incontri" ! unexpected-text'],
  ])("is refused before a demand: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["non più di 5", "Relation[non più di] Number[5]"],
    ["non definito", "Unspecified[non definito]"],
    ["pratiche non evase: 3", '"pratiche non evase" Number[3]'],
  ])("is part of a phrase, or of a name: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
