import { describe, expect, it } from "vitest";
import { describeScoring, type ScoringDiagnosticFacts } from "../../src/sheet/index.js";
import { remark } from "../../src/sheet/score/scoring-diagnostic.js";

const long = "lungo ".repeat(100);

const facts: readonly ScoringDiagnosticFacts[] = [
  { code: "no-actuals", objectives: ["2022_BL05", long] },
  { code: "unpaired-actual", of: "phase", name: long },
  { code: "ambiguous-actual", of: "indicator", name: "Spesa", numbers: [1, 3] },
  { code: "repeated-actual", of: "phase", number: 2, agree: true },
  { code: "repeated-actual", of: "indicator", number: 2, agree: false },
  { code: "unpaired-setting", of: "indicator", name: "9" },
  { code: "unused-date", number: 4, found: "31/12/2022" },
  { code: "unchecked-end", number: 3 },
  { code: "split-required", blocks: ["phases", "indicators", "linked"] },
  { code: "block-left-out", block: "linked" },
  { code: "links-not-given", count: 1 },
  { code: "links-not-given", count: 3 },
  { code: "unscored-link", name: "2022_BL00_01" },
  { code: "unlinked-objective", name: "2022_XX" },
  { code: "repeated-objective", name: "2022_XX" },
];

describe("describeScoring", () => {
  it.each(facts)("says $code in both languages, in a sentence", (fact) => {
    for (const locale of ["it", "en"] as const) {
      const sentence = describeScoring(remark(fact), locale);
      expect(sentence).toMatch(/^[\p{Lu}"].*\.$/su);
      expect(sentence).not.toMatch(/undefined|\[object/);
      expect(sentence.length).toBeLessThan(400);
    }
    expect(describeScoring(remark(fact))).not.toBe(describeScoring(remark(fact), "en"));
  });

  it("names the line of the actuals", () => {
    const diagnostic = remark({ code: "unpaired-actual", of: "indicator", name: "9" }, 4);
    expect(describeScoring(diagnostic)).toBe(
      'Consuntivi, riga 4: la scheda non ha nessun indicatore "9": correggere il numero o la descrizione.',
    );
    expect(describeScoring(diagnostic, "en")).toBe(
      'Actuals, line 4: the sheet has no indicator "9"; correct its number or description.',
    );
  });

  it("refuses a locale that does not exist", () => {
    expect(() => describeScoring(remark({ code: "unchecked-end", number: 1 }), "fr" as "en")).toThrow(/"it", "en"/);
  });
});
