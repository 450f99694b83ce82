import { expect, it } from "vitest";
import { nameAt } from "../../src/locale/name-at.js";

it("counts names from one, and gives the number of one that is not there", () => {
  expect(nameAt(["gennaio", "febbraio"], 2)).toBe("febbraio");
  expect(nameAt(["gennaio", "febbraio"], 13)).toBe("13");
});
