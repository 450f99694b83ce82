import { describe, expect, it } from "vitest";
import { parse } from "../../src/parse.js";
import { resolve } from "../../src/resolve.js";
import { within } from "../builders/criterion.js";

const polarity = (text: string, indicator: string) => within(text, { indicator }).polarity;
const lower = { value: "lower-is-better", from: "inferred" };
const assumedHigher = { value: "higher-is-better", from: "assumed" };

describe("the polarity of a bare value", () => {
  it("is inferred from the indicator, and the words are told", () => {
    expect(polarity("30", "Tempo medio di attesa")).toEqual(lower);
    expect(polarity("5", "Numero reclami")).toEqual(lower);
    expect(polarity("100%", "indice di affollamento istituti penitenziari")).toEqual(lower);
    expect(resolve(parse("5"), { indicator: "Numero reclami" }).assumptions).toMatchObject([
      { code: "inferred-polarity", severity: "info", words: "reclami" },
    ]);
  });

  it("is not inferred for a percentage of what is done in a time", () => {
    expect(polarity("95%", "% pratiche evase in massimo 20 gg")).toEqual(assumedHigher);
    expect(polarity("95%", "Tempo medio di attesa")).toEqual(assumedHigher);
    expect(polarity("3/4", "Tempo medio di attesa")).toEqual(assumedHigher);
    expect(polarity("95%", "reclami evasi")).toEqual(assumedHigher);
  });

  it("is assumed to be at most for a duration, with a warning", () => {
    expect(resolve(parse("30 giorni")).assumptions).toMatchObject([
      { code: "assumed-polarity", severity: "warning", polarity: "lower-is-better" },
    ]);
    expect(polarity("20 ore", "Ore di formazione erogate")).toEqual({ value: "higher-is-better", from: "inferred" });
  });

  it("is inferred from what hours are spent on, which should not be few", () => {
    const higher = { value: "higher-is-better", from: "inferred" };
    expect(within("20 ore di formazione").polarity).toEqual(higher);
    expect(within("20 hours of training", { locale: "en" }).polarity).toEqual(higher);
    expect(within("20 ore di attesa").polarity).toEqual({ value: "lower-is-better", from: "assumed" });
  });

  it("is assumed to be at least for the rest, as an information", () => {
    for (const text of ["24000", "85%", "3/4", "€ 10.000"]) {
      expect(resolve(parse(text)).assumptions).toMatchObject([
        { code: "assumed-polarity", severity: "info", polarity: "higher-is-better" },
      ]);
    }
  });
});

it("is assumed to be at most for a bare zero, which everything would reach, with a warning", () => {
  expect(within("0").polarity).toEqual({ value: "lower-is-better", from: "assumed" });
  expect(resolve(parse("0 segnalazioni")).assumptions).toMatchObject([
    { code: "assumed-polarity", severity: "warning" },
  ]);
  expect(within("10").polarity.value).toBe("higher-is-better");
  expect(within("0/5").polarity.value).toBe("higher-is-better");
});
