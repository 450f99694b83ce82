import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/evaluate.js";
import { outcome } from "../../builders/evaluation.js";

const whole = "100% entro il 31/12/2020";
const report = "Report finale entro il 30/06/2021";
const unanswered = "undecided missing unanswered-members";

describe("all-of", () => {
  it("holds one number against every bound", () => {
    expect(["79%", "80%", "95%", "96%"].map((actual) => outcome(">= 80% e <= 95%", actual).split(" ")[0])).toEqual([
      "unmet",
      "met",
      "met",
      "unmet",
    ]);
  });

  it("is unmet as soon as one member is, and met only when every one is answered", () => {
    expect(outcome(whole, "90%")).toBe("unmet missing unanswered-members");
    expect(outcome(whole, "100%")).toBe(unanswered);
    expect(outcome(whole, "15/06/2020")).toBe(unanswered);
    expect(outcome(whole, "15/06/2021")).toBe("unmet 0");
    expect(outcome(whole, { value: "100%", date: "2020-12-31" })).toBe("met 1");
    expect(outcome(whole, "100% il 15/06/2020")).toBe("met 1");
    expect(outcome(whole, { value: "99%", date: "2020-06-15" })).toBe("unmet 0.99");
    expect(outcome(whole, ["100%", "15/06/2020"])).toBe("met 1");
  });

  it("takes the day of delivery for the delivery", () => {
    expect(outcome(report, "15/06/2021")).toBe("met 1");
    expect(outcome(report, "15/07/2021")).toBe("unmet 0");
    expect(outcome(report, "SI")).toBe(unanswered);
    expect(outcome(report, "NO")).toBe("unmet 0");
    expect(outcome(report, { value: "NO", date: "2021-06-30" })).toBe("unmet 0");
  });

  it("scores as its weakest member", () => {
    expect(outcome("1.500 UP; 150 interventi", ["1.600", "120"])).toBe("unmet 0.8");
    expect(outcome("1.500 UP; 150 interventi", "1) 1.600 2) 120")).toBe("unmet 0.8");
  });

  it("about different things is answered by a list only", () => {
    expect(outcome("1.500 UP; 150 interventi", 2000)).toBe(unanswered);
    expect(outcome("1) +10% 2) +5%", "+12%")).toBe(unanswered);
    expect(outcome("1) +10% 2) +5%", ["+12%", "+6%"])).toBe("met 1");
    expect(outcome("1) +10% 2) +5%", ["+12%"])).toBe(unanswered);
    expect(outcome("1) +10% 2) +5%", ["+12%", null])).toBe(unanswered);
    expect(outcome("1) +10% 2) +5%", ["+12%", "+6%", "+1%"])).toBe("undecided invalid incomparable");
  });

  it("of parts is answered in its first member by a single number", () => {
    expect(outcome("6 interventi di cui 3 porti", 7)).toBe(unanswered);
    expect(outcome("6 interventi di cui 3 porti", 5)).toMatch(/^unmet/);
    expect(outcome("6 interventi di cui 3 porti", [7, 3])).toBe("met 1");
    expect(outcome("6 interventi di cui 3 porti", [7, 2])).toBe("unmet 0.6667");
  });

  it("is not answered by what none of its members can be compared with", () => {
    expect(outcome(whole, "3 giorni")).toBe("undecided invalid incomparable");
  });

  it("is invalid where one member is", () => {
    expect(outcome("1.500 UP; circa 150 interventi", [1600, 150])).toBe("undecided invalid tolerance-required");
    expect(outcome(">= 80% e <= 95%", "0/0")).toMatch(/^undecided not-assessable nothing-to-assess/);
  });

  it("tells what became of each member", () => {
    expect(evaluate(whole, "90%").trace).toMatchObject([
      { step: "member", member: 0, verdict: "unmet", status: "scored" },
      { step: "member", member: 1, verdict: "undecided", status: "missing", score: null },
    ]);
  });
});

describe("any-of", () => {
  it("is met as soon as one member is", () => {
    expect(outcome("SI o 3/3", "SI")).toBe("met 1");
    expect(outcome("SI o 3/3", "3/3")).toBe("met 1");
    expect(outcome("SI o 3/3", ["NO", "3/3"])).toBe("met 1");
  });

  it("is unmet when every member that it can be compared with is", () => {
    expect(outcome("SI o 3/3", "2/3")).toBe("unmet 0.6667");
    expect(outcome("SI o 3/3", ["NO", "2/3"])).toBe("unmet 0.6667");
    expect(outcome("SI o 300/300", "31/12/2020")).toBe("undecided invalid incomparable");
  });

  it("about different things is answered by a list only", () => {
    expect(outcome("10 incontri o 5 report", 7)).toBe(unanswered);
    expect(outcome("10 incontri o 5 report", [3, 5])).toBe("met 1");
  });
});

describe("a missing measurement", () => {
  it("is pending before the deadline, and missing from then on", () => {
    const status = (asOf: string) => evaluate(whole, null, { asOf }).status;
    expect(["2020-12-30", "2020-12-31", "2021-01-01"].map(status)).toEqual(["pending", "missing", "missing"]);
    expect(evaluate(whole, null).status).toBe("missing");
    expect(evaluate("> 80%", null, { asOf: "2020-01-01" }).status).toBe("missing");
    expect(evaluate("dal 1/1/2030", null, { asOf: "2020-01-01" }).status).toBe("missing");
    expect(evaluate(whole, "100%", { asOf: new Date(2020, 5, 30) }).status).toBe("pending");
  });
});
