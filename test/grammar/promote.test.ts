import { expect, it } from "vitest";
import { parse } from "../../src/parse.js";
import { print } from "../../src/print.js";

it.each([
  ["30.06", "30 giugno"],
  ["30-06-2021", "30/06/2021"],
  ["giu '21", "giugno 2021"],
  ["giu-21", "giugno 2021"],
  ["Q3 2021", "III trimestre 2021"],
  ["T3 2021", "III trimestre 2021"],
  ["=6 -> 100 | =5 -> 75", "=6 -> 100 / =5 -> 75"],
  ["anno 2021 5%, anno 2022 6%", "Anno 2021: 5%; Anno 2022: 6%"],
  ["2021: 5 2022: 6", "Anno 2021: 5; Anno 2022: 6"],
  ["nel 2021: 5", "Anno 2021: 5"],
  ["nuovo portale 2.0", "nuovo portale 2.0"],
  ["(≥) 50%", ">= 50%"],
  ["100% (entro il 30/06)", "100% entro il 30 giugno"],
])("reads %j as %j", (text, canonical) => {
  expect(print(parse(text))).toBe(canonical);
});
