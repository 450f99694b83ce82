import { describe, expect, it } from "vitest";
import { readingOf } from "../reading-of.js";

describe("pieces side by side", () => {
  it.each([
    ["Realizzazione di 5 eventi", 'comparison 5 "Realizzazione di … eventi"'],
    ["almeno altri 450 servizi", 'comparison >= 450 "altri … servizi"'],
    ["3 incontri o più", 'comparison >= 3 "incontri"'],
    ["spesa da 2 milioni a 3 milioni", 'range [2000000, 3000000] "spesa"'],
    ["almeno altri 3 incontri su 4", 'comparison >= 3/4 "altri … incontri"'],
  ])("are a demand and the words around it: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([
    ["100% entro il 31/12/2020", "all-of [comparison 100%; deadline by 2020-12-31]"],
    ["report entro 2021 I trimestre", 'all-of [deliverable "report"; deadline by 2021-Q1]'],
    ["Report finale entro il 30/06/2021", 'all-of [deliverable "Report finale"; deadline by 2021-06-30]'],
  ])("are a demand and its deadline, or a name and its: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([
    ["40 75% 3,2", "refused: unexpected-text unexpected-text"],
    ["10% 20%", "refused: unexpected-text"],
    ["30/06/2020 31/12/2020", "refused: unexpected-text"],
  ])("are no columns glued together: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([["baseline: 70%; target: 80%", "refused: hidden-number"]])(
    "are no name that hides a share: %s",
    (text, reading) => {
      expect(readingOf(text)).toBe(reading);
    },
  );

  it.each([
    ["1) 5 2) (almeno)", 'all-of [comparison 5; deliverable "(almeno)"]'],
    ["( )", "refused: unexpected-text"],
  ])("have a target among them: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });
});
