import { describe, expect, it } from "vitest";
import { readTarget } from "../../src/evaluate/target.js";
import type { EvaluateOptions } from "../../src/options.js";

describe("readTarget", () => {
  it("keeps the text, and what reading and resolving had to say", () => {
    const target = readTarget("=> 30 giorni", {});
    expect(target.text).toBe("=> 30 giorni");
    expect(target.diagnostics.map(({ code }) => code)).toEqual(["repaired"]);
    expect(readTarget("30 giorni", {}).diagnostics.map(({ code }) => code)).toEqual(["assumed-polarity"]);
  });

  it("tells why a target, or a member of one, stayed open", () => {
    const codes = (text: string) => readTarget(text, {}).diagnostics.map(({ code }) => code);
    expect(codes("entro il 30 Giugno")).toEqual(["year-required"]);
    expect(codes("Report finale entro il 30 Giugno")).toEqual(["year-required"]);
  });

  it("is a target too where the text cannot be read", () => {
    expect(readTarget("80%%", {})).toMatchObject({ expectation: null, criterion: null, prepared: null });
  });
});

describe("what a target has to say", () => {
  const codes = (text: string, options: EvaluateOptions = {}) =>
    readTarget(text, options).diagnostics.map(({ code }) => code);

  it("leaves out the doubt that the caller has settled, and nothing else", () => {
    expect(codes("= 90%")).toEqual(["exact-equality"]);
    expect(codes("= 90%", { equality: "at-least" })).toEqual([]);
    expect(codes("= 90 %%", { equality: "at-least" })).toEqual(codes("= 90 %%"));
    expect(codes("=> 90%", { equality: "at-least" })).toEqual(["repaired"]);
  });

  it("is the reason of each member that stayed open, of either kind of compound", () => {
    expect(codes("entro il 30 Giugno o circa 100")).toEqual(["year-required", "tolerance-required"]);
    expect(codes("SI o 300/300")).toEqual(["assumed-polarity"]);
  });
});

it("sets nothing where a cell is empty, and refuses a number, which the locale would read", () => {
  for (const empty of [undefined, null, ""]) {
    expect(readTarget(empty as string, {})).toMatchObject({ text: "", criterion: { kind: "nothing" } });
  }
  expect(() => readTarget(1.125 as unknown as string, {})).toThrow(
    new TypeError("expected is a number; it must be text or an Expectation"),
  );
});
