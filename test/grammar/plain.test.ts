import { describe, expect, it } from "vitest";
import { readPlain } from "../../grammar/plain.js";
import type { ReadingHints } from "../../grammar/reading.js";
import { locales } from "../../src/locale/locales.js";
import { outline } from "../corpus/outline.js";

const usual: ReadingHints = { slash: "ratio", dateOrder: "day-first" };

/** What a text is read as at once; null where the grammar must read it. */
function plain(text: string, hints = usual, locale: "it" | "en" = "it"): string | null {
  const read = readPlain(text, locales[locale].words, hints)?.expectation ?? null;
  return read === null ? null : outline(read);
}

describe("reading at once", () => {
  it.each([
    ["> 80%", "comparison > 80%"],
    [" 24.000 ", "comparison 24000"],
    ["Almeno 3 incontri", 'comparison >= 3 "incontri"'],
    ["almeno il 50 %", "comparison >= 50%"],
    ["non inferiore all’80%", "comparison >= 80%"],
    ["5 campagne di comunicazione", 'comparison 5 "campagne di comunicazione"'],
    ["100% delle pratiche evase", 'comparison 100% "delle pratiche evase"'],
    ["50 o più", "comparison >= 50"],
    ["n. 5 incontri", 'comparison 5 "incontri"'],
    ["€ 10.000,00", "comparison 10000 EUR"],
    ["non più di 15 giorni medi", 'comparison <= 15 day "medi"'],
  ])("takes comparisons: %s", (text, reads) => {
    expect(plain(text)).toBe(reads);
  });

  it("takes ratios, and those that may be days by the hint", () => {
    expect(plain("250/75")).toBe("comparison 250/75");
    expect(plain("≥ 3/4")).toBe("comparison >= 3/4");
    expect(plain("2/4")).toBe("comparison 2/4");
    expect(plain("2/4", { slash: "date", dateOrder: "day-first" })).toBe("deadline yyyy-04-02");
    expect(plain("2/4", { slash: "date", dateOrder: "month-first" })).toBe("deadline yyyy-02-04");
    expect(readPlain("2/4", locales.it.words, usual)?.ambiguous).toEqual([{ start: 0, end: 3 }]);
  });

  it("takes symbols that are mistyped, and says what they stand for", () => {
    expect(readPlain("=> 4", locales.it.words, usual)).toMatchObject({
      expectation: { kind: "comparison", relation: ">=" },
      notes: [{ span: { start: 0, end: 2 }, facts: { code: "repaired", found: "=>", canonical: ">=" } }],
    });
  });

  it("takes ranges from less to more", () => {
    expect(plain("tra il 60 e il 75%")).toBe("range [60%, 75%]");
    expect(plain("tra 60 e le")).toBeNull();
    expect(plain("tra 60 e di 75")).toBeNull();
    expect(plain("tra 60 e 75%")).toBe("range [60%, 75%]");
    expect(plain("10-15%")).toBe("range [10%, 15%]");
    expect([plain("10-15"), plain("15-10%"), plain("10-x%"), plain("10-15% x")]).toEqual([null, null, null, null]);
    expect(plain("da 3 a 5 incontri")).toBe('range [3, 5] "incontri"');
    expect(plain("tra 75 e 60")).toBeNull();
    expect(plain("tra 5% e 10 giorni")).toBeNull();
    expect(plain("da 60 e 75")).toBeNull();
    expect(plain("tra 60 e")).toBeNull();
    expect(plain("tra 2019 e 2021")).toBeNull();
    expect(plain("tra 1.5 e 7")).toBeNull();
    expect(plain("da 3 a 5")).toBeNull();
    expect(plain("tra 60 e 75 x")).toBeNull();
  });

  it("takes days and months", () => {
    expect(plain("entro il 15/07/2020")).toBe("deadline by 2020-07-15");
    expect(plain("30 Giugno")).toBe("deadline yyyy-06-30");
    expect([plain("30/06"), plain("entro il 31/12")]).toEqual(["deadline yyyy-06-30", "deadline by yyyy-12-31"]);
    expect(plain("prima del 1° marzo")).toBe("deadline before yyyy-03-01");
    expect(plain("prima del 1 marzo 2021")).toBe("deadline before 2021-03-01");
    expect(plain("entro giugno 2021")).toBe("deadline by 2021-06");
    expect(plain("dicembre 2021")).toBe("deadline 2021-12");
    expect(plain("by 30 June 2021", usual, "en")).toBe("deadline by 2021-06-30");
  });

  it("takes yes and no", () => {
    expect([plain("SI"), plain("Sì"), plain("no"), plain("yes", usual, "en")]).toEqual([
      "answer yes",
      "answer yes",
      "answer no",
      "answer yes",
    ]);
  });

  it.each([
    ["=>2021", "may be a year"],
    ["2.5", "has the other language's mark"],
    ["1.00.0", "has no number"],
    ["2021", "may be a year"],
    ["2021 incontri", "may be a year"],
    ["entro il 5", "may be a day"],
    ["5 min", "may be a minimum"],
    ["3 incontri o riunioni", "has more than one member"],
    ["CO2", "is a name"],
    ["12/2021", "is a month"],
    ["0/3", "is a ratio of nothing"],
    ["30/6", "may be a ratio or a day"],
    ["n. 5", "counts nothing"],
    ["€ 5 milioni", "has a scale"],
    ["€ x 5", "opens with other marks"],
    ["31/04/2021 x", "has something after the day"],
    ["40/07/2021", "is no day"],
    ["entro il 30 brumaio", "has no such month"],
    ["per tutto giugno 2021", "opens with other words"],
    ["entro giugno 21", "has a short year"],
    ["SI'", "is repaired"],
    ["", "is empty"],
    ["Relazione finale", "has no figure"],
    [`almeno 3 ${"x".repeat(80)}`, "is long"],
  ])("leaves %s to the grammar, for it %s", (text) => {
    expect(plain(text)).toBeNull();
  });

  it("leaves numeric days to the grammar where the month comes first", () => {
    expect(plain("15/07/2020", { slash: "ratio", dateOrder: "month-first" })).toBeNull();
  });
});
