import { describe, expect, it } from "vitest";
import { readingOf } from "../reading-of.js";

describe("a change", () => {
  it.each([
    ["+10%", "change increase 10%"],
    ["-5% rispetto al 2019", 'change decrease 5% from "2019"'],
    ["riduzione dei tempi del 10%", 'change decrease 10% "tempi del"'],
    ["10% in meno", "change decrease 10%"],
    ["aumento tra il 5 e il 10%", "all-of [change increase >= 5%; change increase <= 10%]"],
    ["riduzione da 5 a 3 giorni", 'change decrease from "5" to 3 day'],
    ["riduzione", "change decrease"],
    ["peggioramento da 5 a 10", 'change worsening from "5" to 10'],
    ["riduzione del 10% dal 1/3/2021 al 30/6/2021", "all-of [change decrease 10%; period 2021-03-01..2021-06-30]"],
  ])("has its way, its size and what it refers to: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([
    ["riduzione non inferiore al 10%", "change decrease >= 10%"],
    [">= -5%", "change decrease <= 5%"],
    ["> +3%", "change increase > 3%"],
    ["aumento > 3%", "change increase > 3%"],
  ])("has the relation of its size, which a minus turns: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([["+20 enti per un totale di almeno 200", 'change increase 20 to >= 200 "enti"']])(
    "is held to what it must lead to: %s",
    (text, reading) => {
      expect(readingOf(text)).toBe(reading);
    },
  );

  it.each([
    ["-50", "comparison -50"],
    ["Piano di riduzione dei rischi", 'deliverable "Piano di riduzione dei rischi"'],
    ["riduzione dei costi", 'deliverable "riduzione dei costi"'],
    [
      "5 ± 1 per un totale di almeno passaggio da 10 a 20",
      'all-of [range 5 ± 1 "per un totale di almeno passaggio"; range [10, 20]]',
    ],
  ])("is none of a level below zero, nor of a name: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([
    ["aumento del -5%", "refused: unexpected-text"],
    ["> riduzione >= 10%", "refused: unexpected-text"],
    ["riduzione del 3/4", "refused: unexpected-text"],
    ["tra 5 e 10 passaggio da 10 a 20", "refused: unexpected-text unexpected-text"],
  ])("says nothing twice in two ways: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([
    ["10 rispetto ai 12 del 2019", "refused: ambiguous"],
    ["10 rispetto al 2019..", 'comparison 10 "rispetto al 2019"'],
  ])("is in doubt below the number of the level compared with, where that is a number: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([
    ["superiore al 2019", 'change increase > from "2019"'],
    ["non superiore all'anno precedente", 'change decrease >= from "anno precedente"'],
    ["pari al 2019", 'change none from "2019"'],
  ])("of any size refers to a level of the past: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });
});
