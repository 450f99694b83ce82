import { expect, it } from "vitest";
import { nameOf } from "../../../src/sheet/score/linked.js";
import { sheetOf } from "../../builders/sheets.js";

it("tells an objective by its code, by its title where it has none, and else by nothing", () => {
  expect(nameOf(sheetOf())).toBe("2022_BL04");
  expect(nameOf(sheetOf({ code: null }))).toBe("Biblioteca aperta");
  expect(nameOf(sheetOf({ code: null, title: null }))).toBe("");
});
