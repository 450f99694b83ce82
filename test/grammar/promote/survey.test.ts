import { describe, expect, it } from "vitest";
import { told } from "../meanings.js";

describe("a first look", () => {
  it.each([
    ["<=37 100 / 38-40 75", "Relation[<=] Number[37] Score[100] Separator[/] Number[38] To[-] Number[40] Score[75]"],
    ["38-40 75", "Number[38] To[-] Number[40] Number[75]"],
  ])("tells bands from conditions with numbers: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["- 3; - 2", "Number[3] Separator[;] Separator[-] Number[2]"],
    ["- 3", "Sign[-] Number[3]"],
  ])("tells a bulleted list from a minus: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["1. uno 2. due", 'Enumerator[1.] "uno" Enumerator[2.] Number[due]'],
    ["1. uno", 'Number[1] ". uno"'],
  ])("tells a numbered list from a decimal: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
