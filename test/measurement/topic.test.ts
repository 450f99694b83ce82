import { describe, expect, it } from "vitest";
import { topicOf } from "../../src/measurement/topic.js";
import { parse } from "../../src/parse.js";

describe("the topic of a target", () => {
  it.each([
    ["almeno 3 Report annuali", "report annuali"],
    ["tra 3 e 5 incontri", "incontri"],
    ["SI (delibera)", "(delibera)"],
    ["riduzione del 10% dei reclami", "dei reclami"],
    ["+20 enti per un totale di almeno 200", "enti"],
    ["Pubblicazione del bando", "pubblicazione del bando"],
    ["3 corsi; 5 eventi", "corsi\neventi"],
    ["2021: 3 corsi; 2022: 5 corsi", "corsi\ncorsi"],
    [">= 3 corsi -> 100%; < 3 corsi -> 0%", "corsi\ncorsi"],
    ["entro il 30/06/2020", ""],
    ["dal 1/3/2021 al 30/6/2021", ""],
    ["n.d.", ""],
    ["80%", ""],
    ["80%, oppure 3 corsi", "corsi"],
  ])("of %j is %j", (text, topic) => {
    expect(topicOf(parse(text))).toBe(topic);
  });
});
