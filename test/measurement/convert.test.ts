import { describe, expect, it } from "vitest";
import { italian } from "../../src/locale/it.js";
import { toMeasurement } from "../../src/measurement/convert.js";
import { parse } from "../../src/parse.js";

const converted = (text: string) => toMeasurement(parse(text), italian.literals.answers);

describe("a text in the language of targets", () => {
  it("tells a measurement", () => {
    expect(converted("n. 6 incontri")).toEqual({ kind: "quantity", value: "6", unit: null });
    expect(converted("3/3")).toEqual({ kind: "ratio", numerator: "3", denominator: "3" });
    expect(converted("SI")).toEqual({ kind: "answer", value: "yes" });
    expect(converted("15/06/2020")).toEqual({
      kind: "date",
      moment: { grain: "day", year: 2020, month: 6, day: 15 },
    });
    expect(converted("n.d.")).toEqual({ kind: "missing" });
  });

  it("tells a change by its sign or by its words", () => {
    expect(converted("+3 incontri")).toEqual({ kind: "change", value: "3", unit: null });
    expect(converted("riduzione del 10%")).toEqual({ kind: "change", value: "-10", unit: { kind: "percent" } });
    expect(converted("-5")).toEqual({ kind: "change", value: "-5", unit: null });
    expect(converted("mantenimento")).toEqual({ kind: "change", value: "0", unit: null });
  });

  it("tells a value with its date", () => {
    expect(converted("100% il 15/06/2020")).toMatchObject({
      kind: "dated",
      value: { kind: "quantity", value: "100" },
      date: { moment: { year: 2020, month: 6, day: 15 } },
    });
  });

  it("tells a list", () => {
    expect(converted("1) 10 2) 20")).toEqual({
      kind: "list",
      members: [
        { kind: "quantity", value: "10", unit: null },
        { kind: "quantity", value: "20", unit: null },
      ],
    });
  });

  it.each([
    "> 80%",
    "entro il 15/06/2020",
    "tra 10 e 20",
    "1 giugno - 30 settembre",
    "si/no",
    "miglioramento del 5%",
    "riduzione non inferiore al 10%",
    "=6->100 / <6->0",
    "Anno 2015: 90%",
    "SI o 3/3",
    "6 interventi di cui 3 porti",
    "1) > 10 2) 20",
    "Report finale",
  ])("demands, and so tells none: %s", (text) => {
    expect(converted(text)).toBeNull();
  });
});

it("tells nothing where a date sets a limit, or a name answers nothing", () => {
  expect(converted("100% dopo il 15/06/2020")).toBeNull();
  expect(converted("100% prima del 15/06/2020")).toBeNull();
  expect(converted("Bilancio consuntivo")).toBeNull();
  expect(converted("realizzato")).toEqual({ kind: "answer", value: "yes" });
  expect(converted("riduzione del -10%")).toEqual({ kind: "change", value: "-10", unit: { kind: "percent" } });
});

describe("a value with the day it was reached", () => {
  it.each([
    ["3/3 il 15/06/2020", "ratio"],
    ["SI il 15/06/2020", "answer"],
    ["+5% il 15/06/2020", "change"],
    ["3 report al 15/06/2020", "quantity"],
  ])("%s is dated, as a value of the kind %s", (text, kind) => {
    expect(converted(text)).toMatchObject({ kind: "dated", value: { kind } });
  });

  it("is neither a day alone nor two values, nor a value with a second day", () => {
    expect(converted("1) 10 2) 15/06/2020 3) 20")).toMatchObject({ kind: "list" });
    expect(converted("tra 10 e 20 il 15/06/2020")).toBeNull();
  });
});

describe("a relation", () => {
  it("tells a measurement only where it says how much it was, or that there was none", () => {
    expect(converted("nessun reclamo")).toMatchObject({ kind: "quantity", value: "0" });
    expect(converted("pari al 90%")).toMatchObject({ kind: "quantity", value: "90" });
    expect(converted("= 3/4")).toMatchObject({ kind: "ratio", numerator: "3" });
    for (const text of ["al massimo 5", "al massimo 0/5", "almeno 0", "meno di 3"]) expect(converted(text)).toBeNull();
  });
});

describe("a change in words", () => {
  it("tells no measurement without a size, with a level of its own, or without a way", () => {
    for (const text of ["riduzione", "+20 enti per un totale di almeno 200", "peggioramento del 5%"]) {
      expect(converted(text)).toBeNull();
    }
    expect(converted("riduzione dello 0%")).toMatchObject({ kind: "change", value: "0" });
  });
});
