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
