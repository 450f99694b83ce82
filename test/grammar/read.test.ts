import { describe, expect, it } from "vitest";
import { read } from "../../grammar/read.js";
import { words as english } from "../../src/locale/en/words.js";
import { words } from "../../src/locale/it/words.js";
import { outline } from "../corpus/outline.js";

const hints = { slash: "ratio", dateOrder: "day-first" } as const;

function told(text: string, own: Partial<Parameters<typeof read>[2]> = {}): string {
  const { expectation, notes } = read(text, words, { ...hints, ...own });
  return expectation === null ? notes.map(({ facts }) => facts.code).join(" ") : outline(expectation);
}

describe("reading", () => {
  it("gives a tree whose root spans what is not space", () => {
    expect(read("  > 80%\n", words, hints).expectation?.span).toEqual({ start: 2, end: 7 });
  });

  it("takes nothing, dashes and dots for no target", () => {
    for (const text of ["", "   ", "-", "— —", "...", "/", "?", "_", "***"]) expect(told(text)).toBe("unspecified");
  });

  it("folds fullwidth forms in place, and says so once", () => {
    const { expectation, notes } = read("＞＝ ８０％", words, hints);
    expect(expectation?.span).toEqual({ start: 0, end: 6 });
    expect(notes.map(({ facts, span }) => [facts.code, span])).toEqual([["repaired", { start: 0, end: 6 }]]);
  });

  it("reads 2/4 as the hint says, and tells where", () => {
    expect([told("2/4"), told("2/4", { slash: "date" })]).toEqual(["comparison 2/4", "deadline yyyy-04-02"]);
    expect(read(" 2/4", words, hints).ambiguous).toEqual([{ start: 1, end: 4 }]);
    expect(read("31/4", words, { ...hints, slash: "date" }).ambiguous).toEqual([]);
  });

  it("reads numeric dates in the order given", () => {
    expect(told("04/05/2020")).toBe("deadline 2020-05-04");
    expect(told("04/05/2020", { dateOrder: "month-first" })).toBe("deadline 2020-04-05");
  });

  it("says what is missing, and after what", () => {
    const { notes } = read("Anno 2021: almeno", words, hints);
    expect(notes.map(({ facts }) => facts)).toContainEqual({ code: "missing-value", after: "almeno", wanted: "value" });
  });

  it("gives no tree where anything is wrong", () => {
    for (const text of [">=", "80%%", "(80%", "5 @", "1.00.0", "12/0"]) {
      const { expectation, notes } = read(text, words, hints);
      expect([text, expectation, notes.some(({ severity }) => severity === "error")]).toEqual([text, null, true]);
    }
  });

  it("reads another language by its words alone", () => {
    expect(read("at least 1,100.5", english, hints).expectation).toMatchObject({ value: { value: "1100.5" } });
  });
});
