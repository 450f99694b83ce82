import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("answers", () => {
  it.each([
    ["SI", "Answer[SI]"],
    ["no", "Answer[no]"],
    ["Sì", "Answer[Sì]"],
    ["SI'", "Answer[SI'] ! repaired"],
    ["on", "Answer[on]"],
  ])("stand alone: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["si con riserva", '"si con riserva"'],
    ["come si dice", '"come si dice"'],
  ])("are reflexive inside a sentence: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["si/no", "Answer[si/no] ! kind-only"],
    ["SI o NO", "Answer[SI o NO] ! kind-only"],
    ["vero/falso", "Answer[vero/falso] ! kind-only"],
  ])("name the kind only: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["n.d.", "Unspecified[n.d.]"],
    ["da definire", "Unspecified[da definire]"],
    ["non definito", "Unspecified[non definito]"],
    ["Kpi non definito", "Unspecified[Kpi non definito]"],
    ["da definire nel 2021", "Unspecified[da definire nel 2021]"],
  ])("are none where no target was set: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
