import { expect, it } from "vitest";
import { fold, isShouted, startsSmall } from "../../../src/sheet/text/fold.js";

it.each([
  ["Valore  Atteso (2021)", "valore atteso 2021"],
  ["Responsabilità", "responsabilita"],
  ["RESPONSABILITA'", "responsabilita"],
  ["N.° dell’indicatore", "n dell indicatore"],
  ["—", ""],
  ["", ""],
])("folds %j to %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it("tells capitals from small letters by the letters alone", () => {
  expect(isShouted("U.O. 12 – LL.PP.")).toBe(true);
  expect(isShouted("12 – 13")).toBe(false);
  expect(isShouted("Servizio")).toBe(false);
  expect(startsSmall("(«di gara»)")).toBe(true);
  expect(startsSmall("12 gare")).toBe(false);
});
