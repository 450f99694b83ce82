import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOf, tokenize } from "../../grammar/lexer.js";
import { anyText } from "../arbitraries/texts.js";

function tokens(text: string): string[] {
  return tokenize(text).map(({ tokenType, image }) => `${tokenType.name} ${image}`);
}

describe("the lexer", () => {
  it.each([
    [">= 80%", ["Mark >=", "Digits 80", "Mark %"]],
    ["1.100,50", ["Digits 1.100,50"]],
    ["1'100", ["Digits 1'100"]],
    ["15/07/2020", ["FullDate 15/07/2020"]],
    ["15-7-20", ["FullDate 15-7-20"]],
    ["2020-12-31", ["FullDate 2020-12-31"]],
    ["1/2/3", ["Digits 1", "Mark /", "Digits 2", "Mark /", "Digits 3"]],
    ["30/06", ["Digits 30", "Mark /", "Digits 06"]],
    ["dell'80%", ["Word dell'", "Digits 80", "Mark %"]],
    ["PIU' più", ["Word PIU'", "Word più"]],
    ["Q2 CO2 RA1.1.1", ["Word Q2", "Word CO2", "Word RA1.1.1"]],
    ["m² m³", ["Word m²", "Word m³"]],
    ["«5 passi» «5»", ["Word «5 passi»", "Mark «", "Digits 5", "Mark »"]],
    ["«a «b» c»", ["Word «a «b» c»"]],
    ["-> --> => ⇒", ["Mark ->", "Mark -->", "Mark =>", "Mark ⇒"]],
    ["5G", ["Digits 5", "Word G"]],
    ["@ 漢 😀 ½", ["Unknown @", "Unknown 漢", "Unknown 😀", "Unknown ½"]],
    [" \t\n\u00a0\u200b", []],
  ])("takes %j apart", (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });

  it("leaves nothing out but space, and no character twice", () => {
    fc.assert(
      fc.property(anyText("it"), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(end, token.startOffset).replace(/[\s\u00ad\u200b-\u200d\u2060]/g, "")).toBe("");
          expect(text.slice(token.startOffset, endOf(token))).toBe(token.image);
          end = endOf(token);
        }
        expect(text.slice(end).replace(/[\s\u00ad\u200b-\u200d\u2060]/g, "")).toBe("");
      }),
    );
  });
});
