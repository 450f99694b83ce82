import { describe, expect, it } from "vitest";
import type { Expectation } from "../../src/ast.js";
import { parse } from "../../src/parse.js";
import { resolve } from "../../src/resolve.js";
import { assumed, demands } from "../builders/criterion.js";

const answerable = (text: string) => {
  const criterion = resolve(parse(text));
  if (criterion.kind !== "all-of" && criterion.kind !== "any-of") throw new Error(criterion.kind);
  return criterion.answerable;
};

describe("a compound demands", () => {
  it("all, or some, of its members", () => {
    expect(demands(">= 80% e <= 95%")).toBe("[80, ∞) and (-∞, 95]");
    expect(demands("SI o 3/3")).toBe("[1, 1] or [3/3, ∞)");
    expect(demands("100% entro il 31/12/2020")).toBe("[100, ∞) and (-∞, 2020-12-31]");
  });

  it("a level kept by the polarity, where no change beside it says which way is for the worse", () => {
    expect(demands("mantenimento o 3")).toBe("[0, ∞) or [3, ∞)");
  });

  it("what its members assume", () => {
    expect(assumed("100% entro il 31/12/2020")).toEqual(["assumed-polarity"]);
  });

  it("an answer by every member that a single measurement can answer", () => {
    expect(answerable(">= 80% e <= 95%")).toBe("every");
    expect(answerable("100% entro il 31/12/2020")).toBe("every");
    expect(answerable("Report finale entro il 30/06/2021")).toBe("every");
    expect(answerable("SI o 3/3")).toBe("every");
  });

  it("an answer by the first member only, where the rest are parts of it", () => {
    expect(answerable("6 interventi di cui 3 porti")).toBe("first");
  });

  it("a list where its members are about different things", () => {
    expect(answerable("1.500 UP; 150 interventi")).toBe("none");
    expect(answerable("75% stipula contratto; 25% aggiudicazione definitiva")).toBe("none");
  });

  it("a list where a table of bands and another member name different subjects", () => {
    const both = (subject: string): Expectation => {
      const bands = parse("=6 incontri->100 / <6 incontri->0");
      return { kind: "all-of", span: bands.span, join: "and", members: [bands, parse(`almeno 8 ${subject}`)] };
    };
    expect(resolve(both("report"))).toMatchObject({ answerable: "none" });
    expect(resolve(both("Incontri"))).toMatchObject({ answerable: "every" });
  });

  it("a list where a number could answer either of two units", () => {
    expect(answerable("1) >= 80% 2) >= 3")).toBe("none");
    expect(answerable("1) >= 80% 2) >= 3 km")).toBe("none");
    expect(answerable("1) >= 80% 2) >= 3/4")).toBe("every");
    expect(answerable("1) >= 3 2) <= 8")).toBe("every");
  });

  it("an answer to a table of bands by its first, since all are of one thing", () => {
    const bands = parse(">= 90%->100 / >= 80%->50");
    const both: Expectation = { kind: "all-of", span: bands.span, join: "and", members: [bands, parse("SI")] };
    expect(resolve(both)).toMatchObject({ answerable: "every" });
  });

  it("nothing of a member that sets no target", () => {
    const none = parse("n.d.");
    const both: Expectation = { kind: "all-of", span: none.span, join: "and", members: [none, parse("> 80%")] };
    expect(resolve(both)).toMatchObject({ answerable: "every", members: [{ kind: "nothing" }, { kind: "within" }] });
  });

  it("a list where one demand follows from another: nobody writes both of one thing", () => {
    expect(answerable("1) +10% 2) +5%")).toBe("none");
    expect(answerable("1) +10% sul 2018 2) +10% sul 2018")).toBe("none");
  });
});
