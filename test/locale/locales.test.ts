import { describe, expect, it, test } from "vitest";
import { english } from "../../src/locale/en.js";
import { italian } from "../../src/locale/it.js";
import { localeOf } from "../../src/locale/locales.js";
import type { LocaleName } from "../../src/options.js";

/** The paths of an object and what stands at them. */
function shape(value: unknown, path = ""): string[] {
  if (value instanceof Map) return [`${path}: map`];
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, item]) => shape(item, `${path}.${key}`));
}

test("Italian and English have the same shape", () => {
  // Words have a parity test of their own, since many of their tables differ in length.
  const { words: _english, ...ours } = english;
  const { words: _italian, ...theirs } = italian;
  expect(shape(ours).sort()).toEqual(shape(theirs).sort());
});

describe("localeOf", () => {
  it("is Italian unless said otherwise", () => {
    expect(localeOf()).toBe(italian);
    expect(localeOf("en")).toBe(english);
  });

  it("refuses a locale that does not exist", () => {
    expect(() => localeOf("fr" as LocaleName)).toThrow('option "locale" is "fr"; it must be one of "it", "en"');
  });
});
