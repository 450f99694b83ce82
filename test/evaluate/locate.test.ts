import { describe, expect, it } from "vitest";
import { outcome } from "../builders/evaluation.js";

const incomparable = "undecided invalid incomparable";

describe("what cannot be compared is undecided, never unmet", () => {
  it.each([
    ["80%", "30/06/2020"],
    ["80%", "SI"],
    ["24000", "85%"],
    ["24000", "3/4"],
    ["24000", "30 giorni"],
    ["24000", "+5"],
    ["€ 10.000", "9.000 giorni"],
    ["al massimo 30 giorni", "2 mesi"],
    ["al massimo 10 giorni lavorativi", "10 giorni"],
    ["entro 15 giorni", "30/06/2020"],
    ["entro il 15/07/2020", "100%"],
    ["entro il 15/07/2020", "SI"],
    ["SI", "100%"],
    ["SI", "3"],
    ["Report finale", "3"],
    ["Report finale", "+5%"],
    ["≥ 3/4", "SI"],
    ["+10%", "SI"],
    ["+10%", "31/12/2020"],
    ["+10%", "+5 punti percentuali"],
    ["incremento di 5 punti percentuali", "+5%"],
  ])("%s by %s", (expected, actual) => {
    expect(outcome(expected, actual)).toBe(incomparable);
  });

  it("or by a list", () => {
    for (const expected of ["80%", "≥ 3/4", "Report finale", "+10%", "entro il 15/07/2020", "SI"]) {
      expect(outcome(expected, ["85%", "90%"])).toBe(incomparable);
    }
  });
});

describe("a value with its date", () => {
  it("answers a value by the value", () => {
    expect(outcome("80%", { value: "85%", date: "2020-12-31" })).toBe("met 1");
    expect(outcome("SI", { value: "NO", date: "2020-12-31" })).toBe("unmet 0");
    expect(outcome("≥ 3/4", { value: "1/4", date: "2020-12-31" })).toBe("unmet 0.3333");
    expect(outcome("+10%", { value: "+10%", date: "2020-12-31" })).toBe("met 1");
    expect(outcome("Report finale", { value: "SI", date: "2020-12-31" })).toBe("met 1");
  });
});
