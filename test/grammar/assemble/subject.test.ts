import { describe, expect, it } from "vitest";
import { readingOf } from "../reading-of.js";

describe("a value that qualifies another", () => {
  it.each([
    ["90% delle pratiche evase entro 30 giorni", 'comparison 90% "delle pratiche evase entro 30 giorni"'],
    ["50% dei 120 comuni", 'comparison 50% "dei 120 comuni"'],
    ["80% su 120 pratiche", 'comparison 80% "su 120 pratiche"'],
    ["la metà delle 12 scuole", 'comparison 1/2 "delle 12 scuole"'],
  ])("is part of its subject: a time of a count, the base of a share: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });

  it.each([
    ["3 corsi e 20 ore", 'all-of [comparison 3 "corsi"; comparison 20 hour]'],
    ["almeno 10 giorni, mai più di 15 giorni", "all-of [comparison >= 10 day; comparison <= 15 day]"],
    ["5 corsi, 100 partecipanti", 'all-of [comparison 5 "corsi"; comparison 100 "partecipanti"]'],
  ])("is a target of its own otherwise: %s", (text, reading) => {
    expect(readingOf(text)).toBe(reading);
  });
});
