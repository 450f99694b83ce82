import { describe, expect, it } from "vitest";
import { told } from "../meanings.js";

describe("heads of members", () => {
  it.each([
    ["1) 5 2) 6", "Enumerator[1)] Number[5] Enumerator[2)] Number[6]"],
    ["a) uno b) due", 'Enumerator[a)] "uno" Enumerator[b)] Number[due]'],
    ["1. uno 2. due", 'Enumerator[1.] "uno" Enumerator[2.] Number[due]'],
  ])("are numbers and letters with a bracket, or numbers with a stop: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });

  it.each([
    ["(1) 5", "Number[1] Number[5]"],
    ["1 ) 5", "Number[1] Number[5]"],
  ])("touch their bracket and match none: %s is %s", (text, tokens) => {
    expect(told(text)).toBe(tokens);
  });
});
