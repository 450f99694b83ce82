import { describe, expect, it } from "vitest";
import { readTarget } from "../../src/evaluate/target.js";

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
