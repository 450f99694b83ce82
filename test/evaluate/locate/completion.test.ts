import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/evaluate.js";
import { outcome } from "../../builders/evaluation.js";

describe("a completion", () => {
  it("is not told by a day where it was due by one that is unknown", () => {
    const { verdict, diagnostics } = evaluate("Report finale entro i termini di legge", "15/06/2021");
    expect(verdict).toBe("undecided");
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: "unknown-deadline", found: "entro i termini di legge", severity: "warning" }),
    );
    expect(outcome("Report finale entro i termini di legge", "SI")).toMatch(/^met 1/);
  });

  it("is told by yes or no, a percentage, a ratio, or the day of delivery", () => {
    expect(
      ["SI", "100%", "4/4", "15/06/2021", true, "realizzato"].map((actual) => outcome("Report finale", actual)),
    ).toEqual(Array.from({ length: 6 }, () => "met 1"));
    expect(["NO", "50%", "3/4", "non realizzato"].map((actual) => outcome("Report finale", actual))).toEqual([
      "unmet 0",
      "unmet 0.5",
      "unmet 0.75",
      "unmet 0",
    ]);
  });
});
