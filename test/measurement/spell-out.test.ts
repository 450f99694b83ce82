import { expect, it } from "vitest";
import { english } from "../../src/locale/en.js";
import { italian } from "../../src/locale/it.js";
import { spellOut } from "../../src/measurement/spell-out.js";

it.each([
  ["un mese", "1  mese"],
  ["una settimana e mezza", "1   settimana e mezza"],
  ["un'ora", "1  ora"],
  [" Un anno", " 1  anno"],
  ["un report", "un report"],
  ["in un mese", "in un mese"],
  ["un mesetto", "un mesetto"],
])("spells %j as %j", (text, spelled) => {
  expect(spellOut(text, italian.doubts)).toBe(spelled);
  expect(spelled.length).toBe(text.length);
});

it("spells English articles too", () => {
  expect(spellOut("an hour", english.doubts)).toBe("1  hour");
  expect(spellOut("a month", english.doubts)).toBe("1 month");
});
