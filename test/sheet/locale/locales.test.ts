import { describe, expect, it } from "vitest";
import { english } from "../../../src/sheet/locale/en.js";
import { italian } from "../../../src/sheet/locale/it.js";
import { sheetLocaleOf } from "../../../src/sheet/locale/locales.js";

/** The paths of an object and what stands at them. */
function shape(value: unknown, path = ""): string[] {
  if (typeof value === "function") return [`${path}: function of ${value.length}`];
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, item]) => shape(item, `${path}.${key}`));
}

describe("sheetLocaleOf", () => {
  it("has the same reports in Italian and English", () => {
    expect(shape(english.report)).toEqual(shape(italian.report));
  });

  it("has a sentence for the same codes in Italian and English", () => {
    expect(Object.keys(english.reading.sentences)).toEqual(Object.keys(italian.reading.sentences));
    expect(Object.keys(english.scoring.sentences)).toEqual(Object.keys(italian.scoring.sentences));
  });

  it("refuses a locale that does not exist", () => {
    expect(() => sheetLocaleOf("fr" as "it")).toThrow('option "locale" is "fr"; it must be one of "it", "en"');
  });
});
