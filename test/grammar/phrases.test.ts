import { describe, expect, it } from "vitest";
import { baseOf, phraseBook } from "../../grammar/phrases.js";
import { words } from "../../src/locale/it/words.js";

describe("the phrase book of a vocabulary", () => {
  const book = phraseBook(words);

  it("is built once", () => {
    expect(phraseBook(words)).toBe(book);
  });

  it("folds inflected words into their base", () => {
    expect(["dell'", "DEGLI", "del", "nelle", "minima", "casa"].map((image) => baseOf(image, book))).toEqual([
      "di",
      "di",
      "di",
      "in",
      "minimo",
      "casa",
    ]);
  });

  it("finds a phrase word by word, with all that it may mean", () => {
    const phrase = ["entro", "e", "non", "oltre"].reduce((node, word) => node.next.get(word) ?? node, book.root);
    expect(phrase.meanings.map((meaning) => meaning.as)).toEqual(["relation", "timing"]);
  });

  it("knows no word that only JavaScript knows", () => {
    for (const word of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
      expect([book.root.next.get(word), baseOf(word, book).toLowerCase()]).toEqual([undefined, word.toLowerCase()]);
    }
  });
});
