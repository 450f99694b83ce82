import { describe, expect, it } from "vitest";
import { isCode, leadingCode, loneCode, yearOfCode } from "../../../src/sheet/text/code.js";

describe("codes of objectives", () => {
  it.each(["2022_BL04", "2022_BL00_01", "2021-ZN08", "2020_03_IS_OB_STR_02"])("knows %s", (word) => {
    expect(isCode(word)).toBe(true);
  });

  it.each(["2022", "2022-01-15", "BL04", "3022_BL04", "2022_"])("does not take %s for one", (word) => {
    expect(isCode(word)).toBe(false);
  });

  it.each([
    ["2022_BL04 Biblioteca aperta", "Biblioteca aperta"],
    ["# 2022_BL04: Biblioteca aperta", "Biblioteca aperta"],
    ["| Codice | 2022_BL04 | Biblioteca aperta |", "Biblioteca aperta"],
    ["Scheda obiettivo n. 2022_BL04 – Biblioteca aperta", "Biblioteca aperta"],
  ])("finds the code at the head of %j", (text, rest) => {
    expect(leadingCode(text)).toMatchObject({ code: "2022_BL04", rest });
  });

  it("tells a code alone on its line", () => {
    expect(loneCode("Codice: 2022_BL04")).toBe("2022_BL04");
    expect(loneCode("2022_BL04 Biblioteca")).toBeNull();
    expect(loneCode("Biblioteca 2022_BL04")).toBeNull();
  });

  it("finds none in a line too long for one, and none without a code", () => {
    expect(loneCode(`2022_BL04${" ".repeat(200)}`)).toBeNull();
    expect(loneCode("Codice:")).toBeNull();
    expect(leadingCode("Obiettivo |")).toBeNull();
  });

  it("reads the year of a code", () => {
    expect(yearOfCode("2022_BL04")).toBe(2022);
    expect(yearOfCode("5.2.11")).toBeNull();
  });
});
