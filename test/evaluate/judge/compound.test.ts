import { describe, expect, it } from "vitest";
import type { Expectation } from "../../../src/ast.js";
import { evaluate } from "../../../src/evaluate.js";
import type { MeasurementInput } from "../../../src/measurement.js";
import type { EvaluateOptions } from "../../../src/options.js";
import { parse } from "../../../src/parse.js";
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

/** A compound as a program may write it: members of every kind, compounds among them. */
function compound(kind: "all-of" | "any-of", ...members: (string | Expectation)[]): Expectation {
  const parsed = members.map((member) => (typeof member === "string" ? parse(member) : member));
  const span = { start: 0, end: 0 };
  return kind === "all-of" ? { kind, span, join: "and", members: parsed } : { kind, span, members: parsed };
}

const said = (expected: Expectation, actual: MeasurementInput, options: EvaluateOptions = {}) => {
  const { verdict, status, score, attainment, diagnostics } = evaluate(expected, actual, options);
  const codes = diagnostics.filter(({ source }) => source === "actual").map(({ code }) => code);
  return [verdict, status, score?.toString() ?? null, attainment?.toString() ?? null, codes.join(" ")];
};

describe("a member that was answered, but not decided", () => {
  it("leaves the whole open for its own reason", () => {
    expect(said(compound("all-of", "> 80%", "n.d."), ["85%", "3"])).toEqual([
      "undecided",
      "informational",
      null,
      null,
      "no-target",
    ]);
    expect(said(compound("all-of", "SI", "entro il 15/06/2020"), ["SI", "giugno 2020"])).toEqual([
      "undecided",
      "invalid",
      null,
      null,
      "imprecise-date",
    ]);
    expect(said(compound("all-of", "SI", "=6->100 / =5->50"), ["SI", 7])[4]).toBe("no-band");
    expect(said(compound("all-of", "SI", "riduzione del 10%"), ["SI", "5"])[4]).toBe("baseline-required");
  });

  it("is not the same as one that the measurement says nothing about", () => {
    expect(said(compound("all-of", "SI", "=6->100 / =5->50"), ["SI", "NO"])).toEqual([
      "undecided",
      "missing",
      null,
      null,
      "unanswered-members",
    ]);
    expect(said(compound("all-of", "SI", "=6->100 / =5->50"), "SI")[1]).toBe("missing");
    expect(said(compound("all-of", "SI", "=6->100 / =5->50"), ["SI", 5])).toEqual([
      "unmet",
      "scored",
      "0.5",
      "0.5",
      "",
    ]);
  });

  it("keeps an any-of open, unless another member is met", () => {
    const either = compound("any-of", "circa 100", "> 200");
    expect(said(either, 50)).toEqual(["undecided", "invalid", null, null, ""]);
    expect(said(either, 250).slice(0, 3)).toEqual(["met", "scored", "1"]);
  });
});

describe("a compound in a compound", () => {
  it("answers as one member", () => {
    const nested = compound("all-of", compound("any-of", "SI", "3/3"), "entro il 30/06/2020");
    expect(said(nested, [true, "15/06/2020"]).slice(0, 3)).toEqual(["met", "scored", "1"]);
    expect(said(nested, { value: "3/3", date: "2020-06-15" }).slice(0, 3)).toEqual(["met", "scored", "1"]);
    expect(said(nested, { value: "2/3", date: "2020-06-15" }).slice(0, 2)).toEqual(["unmet", "scored"]);
    const both = compound("any-of", compound("all-of", ">= 3", "<= 8"), "SI");
    expect(said(both, 5).slice(0, 3)).toEqual(["met", "scored", "1"]);
    expect(said(both, 9).slice(0, 3)).toEqual(["unmet", "scored", "0.875"]);
  });
});

describe("a value with its day", () => {
  it("gives the day to deadlines where there is a value to be reached too", () => {
    expect(said(compound("all-of", "100%", "entro il 30/06/2020"), { value: "50%", date: "2020-06-15" })).toEqual([
      "unmet",
      "scored",
      "0.5",
      "0.5",
      "",
    ]);
  });

  it("must be the whole of it where only days are demanded", () => {
    const window = compound("all-of", "dal 1/6/2020", "entro il 30/06/2020");
    expect(said(window, { value: "100%", date: "2020-06-15" })[0]).toBe("met");
    expect(said(window, { value: "50%", date: "2020-06-15" })[1]).toBe("invalid");
  });
});

describe("the figures of a compound", () => {
  it("are those of its weakest member, of all-of, and of its best, of any-of", () => {
    expect(said(compound("all-of", "almeno 10", "almeno 20"), [15, 15])[3]).toBe("0.75");
    expect(said(compound("any-of", "almeno 10", "almeno 20"), [15, 15])[3]).toBe("1.5");
    expect(said(compound("any-of", "almeno 10", "almeno 20"), [5, 15])[3]).toBe("0.75");
  });

  it("of any-of leave out a member that is met without a score", () => {
    const either = compound("any-of", "SI", ">= 3");
    expect(said(either, ["SI", 5], { policy: { zeroAt: "baseline" } }).slice(0, 4)).toEqual([
      "met",
      "scored",
      "1",
      "1",
    ]);
  });

  it("of a part of all-of are no score while a missing member may lower it, however low", () => {
    const both = compound("all-of", "almeno 10", "SI");
    expect(said(both, [-5], { policy: { clamp: { min: null } } }).slice(0, 3)).toEqual(["unmet", "missing", null]);
    expect(said(both, [-5]).slice(0, 3)).toEqual(["unmet", "scored", "0"]);
  });
});

it("finds nothing measured where a list holds nothing", () => {
  expect(said(compound("all-of", "> 80%", "SI"), [null, null])).toEqual([
    "undecided",
    "missing",
    null,
    null,
    "unanswered-members",
  ]);
});
