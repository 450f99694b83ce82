import { describe, expect, it } from "vitest";
import { entryAt } from "../../src/value/entry.js";

describe("entryAt", () => {
  it("gives the entry, whatever it is", () => {
    expect(entryAt([0, null, ""], 0)).toBe(0);
    expect(entryAt([0, null, ""], 1)).toBeNull();
    expect(entryAt([0, null, ""], 2)).toBe("");
  });

  it("throws where there is none", () => {
    expect(() => entryAt([1, 2], 2)).toThrow(new RangeError("no entry 2 in a list of 2"));
    expect(() => entryAt([], 0)).toThrow(RangeError);
  });
});
