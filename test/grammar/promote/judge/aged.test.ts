import { describe, expect, it } from "vitest";
import { told } from "../../meanings.js";

describe("the age of people", () => {
  it.each([
    ["persone over 65 anni", '"persone over 65 anni"'],
    ["over 60 giorni", '"over" Number[60] Unit[giorni]'],
  ])("is words, in years and in no other unit: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
