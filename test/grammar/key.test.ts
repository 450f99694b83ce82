import { describe, expect, it } from "vitest";
import { keyOf } from "../../grammar/key.js";

describe("the key of a word", () => {
  it.each([
    ["Più", "piu"],
    ["PIU'", "piu"],
    ["piu’", "piu"],
    ["dell'", "dell"],
    ["Sì", "si"],
    ["Città", "citta"],
    ["citta\u0300", "citta"],
    ["m²", "m²"],
    ["constructor", "constructor"],
  ])("of %s is %s", (image, key) => {
    expect(keyOf(image)).toBe(key);
  });

  it("of a single letter keeps its accent and its apostrophe: è is not e, and l' is no litre", () => {
    expect([keyOf("è"), keyOf("E'"), keyOf("e"), keyOf("l'"), keyOf("L")]).toEqual(["è", "e'", "e", "l'", "l"]);
  });
});
