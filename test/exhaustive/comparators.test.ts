import { describe, expect, it } from "vitest";
import { expand } from "../../grammar/notation.js";
import type { Vocabulary } from "../../grammar/vocabulary.js";
import type { Relation } from "../../src/ast.js";
import { evaluate } from "../../src/evaluate.js";
import { words as english } from "../../src/locale/en/words.js";
import { words as italian } from "../../src/locale/it/words.js";
import { safeParse } from "../../src/parse.js";
import { outline } from "../corpus/outline.js";

const languages: readonly (readonly ["it" | "en", Vocabulary])[] = [
  ["it", italian],
  ["en", english],
];

/** The verdicts of the point below a boundary, of the boundary, and of the point above. */
const verdicts: Readonly<Record<Relation, readonly string[]>> = {
  ">": ["unmet", "unmet", "met"],
  ">=": ["unmet", "met", "met"],
  "<": ["met", "unmet", "unmet"],
  "<=": ["met", "met", "unmet"],
  "=": ["unmet", "met", "unmet"],
  "!=": ["met", "unmet", "met"],
  "~": ["undecided", "undecided", "undecided"],
};

const boundaries = [
  { limit: "80%", points: ["79%", "80%", "81%"] },
  { limit: "40", points: ["39", "40", "41"] },
  { limit: "7 km", points: ["6 km", "7 km", "8 km"] },
  { limit: "€ 5", points: ["€ 4", "€ 5", "€ 6"] },
] as const;

describe.each(languages)("every phrase for a relation (%s)", (locale, vocabulary) => {
  const before = Object.entries(vocabulary.relations).flatMap(([relation, forms]) =>
    forms.flatMap(expand).map((phrase) => ({ relation: relation as Relation, phrase })),
  );
  const after = Object.entries(vocabulary.relationsAfter).flatMap(([relation, forms]) =>
    forms.flatMap(expand).map((phrase) => ({ relation: relation as Relation, phrase })),
  );

  it.each(boundaries)("bears on $limit, and says on which side of it", ({ limit, points }) => {
    const wrong: string[] = [];
    for (const { relation, phrase } of before) {
      const text = `${phrase} ${limit}`;
      const told = points.map((point) => evaluate(text, point, { locale }).verdict);
      if (told.join() !== verdicts[relation].join()) wrong.push(`${text} (${relation}): ${told.join(" ")}`);
    }
    expect(wrong).toEqual([]);
  });

  it("bears on a number that could be a year, unless it opens a date as well", () => {
    const dates = new Set(Object.values(vocabulary.timings).flatMap((forms) => forms.flatMap(expand)));
    // Some speak of time or of another year by themselves: "in line with 2000".
    const ofTime = /period of$|^better than$|^in line with$/;
    const opensDate = (phrase: string) => ofTime.test(phrase) || [...dates].some((date) => phrase.endsWith(date));
    const wrong = before.flatMap(({ relation, phrase }) => {
      const told = [1999, 2000, 2001].map((point) => evaluate(`${phrase} 2000`, point, { locale }).verdict);
      return told.join() === verdicts[relation].join() || opensDate(phrase) ? [] : [`${phrase} (${relation}): ${told}`];
    });
    expect(wrong).toEqual([]);
    const decided = before.filter(({ phrase }) => evaluate(`${phrase} 2000`, 1, { locale }).verdict !== "undecided");
    expect(decided.length).toBeGreaterThan(before.length * 0.9);
  });

  it("bears on the value before it", () => {
    const wrong: string[] = [];
    for (const { relation, phrase } of after) {
      const text = `80% ${phrase}`;
      const told = ["79%", "80%", "81%"].map((point) => evaluate(text, point, { locale }).verdict);
      if (told.join() !== verdicts[relation].join()) wrong.push(`${text} (${relation}): ${told.join(" ")}`);
    }
    expect(wrong).toEqual([]);
  });

  it("is missing its value where nothing follows", () => {
    const accepted = before.filter(({ phrase }) => {
      const result = safeParse(phrase, { locale });
      return result.ok && !["deliverable", "unspecified"].some((kind) => outline(result.expectation).startsWith(kind));
    });
    expect(accepted).toEqual([]);
  });
});
