import { describe, expect, it, test } from "vitest";
import { sentences as english } from "../../src/locale/en/sentences.js";
import { sentences as italian } from "../../src/locale/it/sentences.js";
import { sentencesOf } from "../../src/locale/sentences.js";
import type { LocaleName } from "../../src/options.js";

/** The paths of an object and what stands at them. */
function shape(value: unknown, path = ""): string[] {
  if (value instanceof Map) return [`${path}: map`];
  if (typeof value !== "object" || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, item]) => shape(item, `${path}.${key}`));
}

test("Italian and English have the same shape", () => {
  expect(shape(english).sort()).toEqual(shape(italian).sort());
});

describe("the sentences of a locale", () => {
  it("are Italian unless said otherwise", () => {
    expect(sentencesOf()).toBe(italian);
    expect(sentencesOf("en")).toBe(english);
  });

  it("are refused for a locale that does not exist", () => {
    expect(() => sentencesOf("fr" as LocaleName)).toThrow('option "locale" is "fr"; it must be one of "it", "en"');
  });
});
