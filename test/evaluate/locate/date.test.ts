import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/evaluate.js";
import { outcome } from "../../builders/evaluation.js";

describe("a date", () => {
  it("without a year is in the plan's, or undecided", () => {
    expect(outcome("entro il 15/06/2021", "30/05")).toBe("undecided invalid year-required");
    expect(outcome("entro il 15/06/2021", "30/05", { year: 2021 })).toBe("met 1");
    expect(outcome("entro il 15/06/2021", "29/02", { year: 2021 })).toBe("undecided invalid no-such-day");
  });

  it("that cannot be placed is told with what is missing", () => {
    const told = (actual: string, year?: number) =>
      evaluate("entro il 15/06/2021", actual, year === undefined ? {} : { year }).diagnostics;
    expect(told("30/05")).toMatchObject([{ code: "year-required", years: [] }]);
    expect(told("29/02", 2021)).toMatchObject([{ code: "no-such-day", found: "29/2/2021" }]);
  });

  it("that is a whole month decides where all of the month does", () => {
    expect(outcome("entro il 30/06/2021", "giugno 2021")).toBe("met 1");
    expect(outcome("entro il 31/05/2021", "giugno 2021")).toBe("unmet 0");
    expect(outcome("entro il 15/06/2021", "giugno 2021")).toBe("undecided invalid imprecise-date");
  });

  it("of something half done says nothing about a deadline", () => {
    const deadline = "entro il 30/06/2021";
    const by = (value: string | boolean) => outcome(deadline, { value, date: "2021-06-30" });
    expect(["SI", true, "100%", "3/3"].map(by)).toEqual(Array.from({ length: 4 }, () => "met 1"));
    for (const value of ["NO", false, "50%", "2/3", "+5%", "3", "100", "150 giorni", "0/0"]) {
      expect(by(value)).toBe("undecided invalid incomparable");
    }
  });

  it("late is scored by days if the policy says so", () => {
    const policy = { deadline: { graceDays: 5, zeroAfterDays: 15 } };
    const by = (day: string) => outcome("entro il 30/06/2021", day, { policy });
    expect(["30/06/2021", "05/07/2021", "10/07/2021", "15/07/2021", "31/12/2021"].map(by)).toEqual([
      "met 1",
      "unmet 1",
      "unmet 0.5",
      "unmet 0",
      "unmet 0",
    ]);
    expect(outcome("dal 1/3/2021 al 30/6/2021", "28/02/2021", { policy })).toBe("unmet 0");
  });
});
