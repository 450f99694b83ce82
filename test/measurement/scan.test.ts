import { describe, expect, it } from "vitest";
import { scanMeasurement } from "../../src/measurement/scan.js";
import { quickest } from "../builders/quickest.js";

const italian = { locale: "it", dateOrder: "day-first", favoured: null } as const;
const scan = (text: string, options = {}) => scanMeasurement(text, { ...italian, ...options });
const percent = { kind: "percent" };
const day = (year: number | null, month: number, date: number) => ({
  kind: "date",
  moment: { grain: "day", year, month, day: date },
});

describe("scanMeasurement", () => {
  it.each([
    ["85", "85", null],
    ["0", "0", null],
    ["1.100", "1100", null],
    ["1.100,5", "1100.5", null],
    ["2.500.000,00", "2500000", null],
    ["20,10", "20.1", null],
    ["20,1010", "20.101", null],
    ["9,5", "9.5", null],
    ["9%", "9", percent],
    ["85%", "85", percent],
    ["85 %", "85", percent],
    ["€ 10.000", "10000", { kind: "currency", code: "EUR" }],
    ["10.000,50 €", "10000.5", { kind: "currency", code: "EUR" }],
    ["30 giorni", "30", { kind: "time", name: "day" }],
    ["4,5 gg.", "4.5", { kind: "time", name: "day" }],
  ])("reads %s as a quantity", (text, value, unit) => {
    expect(scan(text)).toEqual({ kind: "quantity", value, unit });
  });

  it("reads a written sign as a change", () => {
    expect(scan("+5%")).toEqual({ kind: "change", value: "5", unit: percent });
    expect(scan("-2,50")).toEqual({ kind: "change", value: "-2.5", unit: null });
  });

  it("reads ratios that are no date", () => {
    expect(scan("240/80")).toEqual({ kind: "ratio", numerator: "240", denominator: "80" });
    expect(scan("17/20")).toEqual({ kind: "ratio", numerator: "17", denominator: "20" });
    expect(scan("40/5")).toEqual({ kind: "ratio", numerator: "40", denominator: "5" });
    expect(scan("0/3")).toEqual({ kind: "ratio", numerator: "0", denominator: "3" });
    expect(scan("0/0")).toEqual({ kind: "ratio", numerator: "0", denominator: "0" });
  });

  it("reads what may be either only as the target favours", () => {
    expect(scan("2/4")).toBeNull();
    for (const lastDay of ["30/6", "28/2", "29/2", "31/12"]) expect(scan(lastDay, { favoured: "ratio" })).toBeNull();
    expect(scan("27/2", { favoured: "ratio" })).toMatchObject({ kind: "ratio" });
    expect(scan("2/4", { favoured: "ratio" })).toEqual({ kind: "ratio", numerator: "2", denominator: "4" });
    expect(scan("2/4", { favoured: "date" })).toEqual(day(null, 4, 2));
    expect(scan("2/4", { favoured: "date", dateOrder: "month-first" })).toEqual(day(null, 2, 4));
  });

  it("reads dates in the order of the locale's writers, and ISO ones", () => {
    expect(scan("12/07/2020")).toEqual(day(2020, 7, 12));
    expect(scan("12/07/2020", { dateOrder: "month-first" })).toEqual(day(2020, 12, 7));
    expect(scan("12.07.2020")).toEqual(day(2020, 7, 12));
    expect(scan("2020-07-12")).toEqual(day(2020, 7, 12));
  });

  it("reads answers, and the words of a report", () => {
    const answer = (text: string, locale = "it") => scan(text, { locale });
    for (const text of ["SI", "sì", "Sì", "true", "on", "fatto", "Realizzata"]) {
      expect(answer(text)).toEqual({ kind: "answer", value: "yes" });
    }
    for (const text of ["NO", "false", "off", "non realizzato", "Non raggiunti"]) {
      expect(answer(text)).toEqual({ kind: "answer", value: "no" });
    }
    expect(answer("not done", "en")).toEqual({ kind: "answer", value: "no" });
    expect(answer("constructor")).toBeNull();
  });

  it("follows the number marks of the locale", () => {
    expect(scan("1,100.5", { locale: "en" })).toEqual({ kind: "quantity", value: "1100.5", unit: null });
    expect(scan("1.100,5", { locale: "en" })).toBeNull();
  });

  it.each([
    "2.5",
    "1.1000",
    "0.100",
    "007",
    "1.00.0",
    "85%%",
    "31/02/2020",
    "29/02/2021",
    "12/07/20",
    "5/0",
    "5/12",
    "40/05",
    "05/06",
    "30/06",
    "31/2",
    "3 incontri",
    "€ 5 €",
    "5 boh",
    "> 80%",
    "SI o NO",
    "+0",
    "",
    "abc",
  ])("leaves %j to the grammar", (text) => {
    expect(scan(text)).toBeNull();
  });

  it("is bounded: a long text costs no more than a short one", () => {
    const scanLong = () => {
      for (const part of ["1", "1.000", ".", ",", "1/", "€ ", "+"]) scan(part.repeat(200_000));
    };
    expect(quickest(scanLong)).toBeLessThan(500);
  });
});
