import { describe, expect, it } from "vitest";
import { italian } from "../../src/locale/it.js";
import { aroundIn } from "../../src/measurement/around.js";
import { toMeasurement } from "../../src/measurement/convert.js";
import { parse } from "../../src/parse.js";

const measured = (text: string) => toMeasurement(parse(text), italian.literals.answers, aroundIn(text, italian.doubts));

describe("what a number counts", () => {
  it.each([
    ["12 incontri", "incontri"],
    ["12  incontri svolti", "incontri"],
    ["10 µg", "µg"],
    ["85°", "°"],
    ["85 voti", "voti"],
    ["85 punti", "punti"],
  ])("in %j is %j", (text, counted) => {
    expect(measured(text)).toMatchObject({ kind: "quantity", unit: null, counted });
  });

  it.each(["12", "n. 12", "85 dei casi", "85 dell'utenza", "85 raggiunto", "85 medio", "12 (dodici)", "85, vedi nota"])(
    "is not said in %j",
    (text) => {
      expect(measured(text)).not.toHaveProperty("counted");
    },
  );

  it("is said of a value with its date, and of members of a list", () => {
    expect(measured("12 incontri al 31/12/2020")).toMatchObject({ kind: "dated", value: { counted: "incontri" } });
    expect(measured("1) 12 incontri 2) 5%")).toMatchObject({ members: [{ counted: "incontri" }, { value: "5" }] });
  });

  it("is not said where there is a unit", () => {
    expect(measured("5 gg lavorati")).toEqual({ kind: "quantity", value: "5", unit: { kind: "time", name: "day" } });
  });
});

describe("a change", () => {
  it("is told by a sign or by words", () => {
    expect(measured("-5%")).not.toHaveProperty("worded");
    expect(measured("- 5%")).not.toHaveProperty("worded");
    expect(measured("+5 enti")).not.toHaveProperty("worded");
    expect(measured("calo del 5%")).toMatchObject({ value: "-5", worded: true });
    expect(measured("aumento di 3")).toMatchObject({ value: "3", worded: true });
  });
});
