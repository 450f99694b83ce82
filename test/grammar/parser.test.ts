import { describe, expect, it } from "vitest";
import { ExpectationParser } from "../../grammar/parser.js";
import { promoted } from "./meanings.js";

const parser = new ExpectationParser({ skipValidations: true });

/** The pieces of every group of every branch, by their names. */
function outlineOf(text: string): string {
  parser.input = [...promoted(text).tokens];
  const outline = parser.expectation();
  if (parser.errors.length > 0 || outline === undefined) return `error: ${parser.errors[0]?.name}`;
  if ("unspecified" in outline) return "unspecified";
  return outline.branches
    .map(({ label, alternatives }) => {
      const members = alternatives.map((conjunction) =>
        conjunction
          .map(
            ({ pieces, year }) =>
              pieces.map(({ piece }) => piece).join(" ") + (year === null ? "" : ` in ${year.value}`),
          )
          .join(" & "),
      );
      return (label === null ? "" : `${label.value}: `) + members.join(" | ");
    })
    .join(" ; ");
}

describe("the parser", () => {
  it.each([
    ["n.d.", "unspecified"],
    [">= 80%", "value"],
    ["almeno altri 3 corsi", "value words"],
    ["3 incontri su 4", "value"],
    ["tra 60 e 75% estremi esclusi", "between limits"],
    ["100 ± 5", "around"],
    ["entro il 30/06", "deadline"],
    ["dal 1/3/2021 al 30/6/2021", "period"],
    ["1 giugno - 30 settembre", "period"],
    ["riduzione del 10% rispetto al 2019", "direction value reference"],
    ["superiore al 2019", "comparative"],
    ["+20 enti per un totale di 200", "value words total value"],
    ["SI o 3/3", "answer | value"],
    [">= 80% e <= 95%", "value & value"],
    ["100 di cui 20 nuovi", "value & value words"],
    ["5; report", "value ; words"],
    ["1) 5 2) 6", "value ; value"],
    ["Anno 2015: 5 Anno 2016: 6", "2015: value ; 2016: value"],
    ["2% nel 2011 e 4% nel 2012", "value in 2011 & value in 2012"],
    [">= 90% -> 100 / < 90% -> 0", "value score ; value score"],
    ["la metà dei casi", "value words"],
  ])("finds the pieces of %s", (text, pieces) => {
    expect(outlineOf(text)).toBe(pieces);
  });

  it.each([">=", "> > 5", "tra 60 e", "12/", "entro il 30/06 al", "1) 2) 3)"])("refuses %s", (text) => {
    expect(outlineOf(text)).toMatch(/^error: (?:NoViableAlt|MismatchedToken|EarlyExit|NotAllInput)/);
  });

  it("accounts for every token, or says which it cannot", () => {
    parser.input = [...promoted("80% -> 5 ≥").tokens];
    parser.expectation();
    expect(parser.errors.length).toBeGreaterThan(0);
  });
});
