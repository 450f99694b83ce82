import { describe, expect, it } from "vitest";
import type { WithinCriterion } from "../../src/criterion.js";
import { evaluate } from "../../src/evaluate.js";
import { sayIntervals } from "../../src/explain/bounds.js";
import { explain } from "../../src/explain.js";
import { locales } from "../../src/locale/locales.js";
import type { EvaluateOptions } from "../../src/options.js";
import { within } from "../builders/criterion.js";

/** The demand of a target in both languages, told of no measurement at all. */
function demanded(text: string, options: EvaluateOptions = {}): readonly string[] {
  return (["it", "en"] as const).map((locale) => {
    const [sentence = ""] = explain(evaluate(text, null, options), { locale }).split(/\.(?: |$)/);
    return sentence.replace(/^(?:Valore atteso|Target): /, "").replace(/ \(.*\)$/, "");
  });
}

const onTarget: EvaluateOptions = { polarity: "on-target" };
const lower: EvaluateOptions = { polarity: "lower-is-better" };

describe("what an interval demands", () => {
  it.each<[string, EvaluateOptions, string, string]>([
    ["almeno 5", {}, "almeno 5", "at least 5"],
    ["> 5", {}, "più di 5", "more than 5"],
    ["al massimo 5", {}, "al massimo 5", "at most 5"],
    ["< 5", {}, "meno di 5", "less than 5"],
    ["= 5", {}, "esattamente 5", "exactly 5"],
    ["≠ 5", {}, "un valore diverso da 5", "a value other than 5"],
    ["tra 10 e 20", {}, "tra 10 e 20", "between 10 and 20"],
    ["SI", {}, "SI", "YES"],
    ["NO", {}, "NO", "NO"],
    ["2/4", onTarget, "esattamente 2/4", "exactly 2/4"],
    ["2,5 punti", {}, "almeno 2,5 punti", "at least 2.5 punti"],
    ["0,123456789", {}, "almeno 0,12", "at least 0.12"],
  ])("%s with %o is told as %j and %j", (text, options, italian, english) => {
    expect(demanded(text, options)).toEqual([italian, english]);
  });

  it("names the ends that are excluded", () => {
    expect(demanded("tra 10 e 20 estremi esclusi")[0]).toBe("tra 10 e 20, estremi esclusi");
    expect(demanded("tra 10 e 20 estremo inferiore escluso")[0]).toBe("tra 10 e 20, il primo escluso");
    expect(demanded("tra 10 e 20 estremo superiore escluso")[0]).toBe("tra 10 e 20, il secondo escluso");
  });
});

describe("what an interval of days demands", () => {
  it.each<[string, EvaluateOptions, string, string]>([
    ["30/06/2021", onTarget, "il 30/06/2021", "on 30 June 2021"],
    ["giugno 2021", onTarget, "dal 01/06/2021 al 30/06/2021", "from 1 June 2021 to 30 June 2021"],
    ["giugno 2021", lower, "entro il 30/06/2021", "by 30 June 2021"],
    ["dopo il 31/12/9999", {}, "dal 01/01/10000 in poi", "from 1 January 10000 on"],
    ["dopo il 30/06/2021", {}, "dal 01/07/2021 in poi", "from 1 July 2021 on"],
  ])("%s with %o is told as %j and %j", (text, options, italian, english) => {
    expect(demanded(text, options)).toEqual([italian, english]);
  });
});

describe("what an interval of changes demands", () => {
  it.each<[string, EvaluateOptions, string, string]>([
    ["aumento", {}, "un aumento", "an increase"],
    ["riduzione", {}, "una riduzione", "a decrease"],
    [
      "riduzione da 0 a 10%",
      {},
      "tutte le condizioni: nessun aumento; una variazione: almeno -10%",
      "all conditions: no increase; a change: at least -10%",
    ],
    ["riduzione > 5%", {}, "una riduzione: più di 5%", "a decrease: more than 5%"],
    ["+10%", onTarget, "un aumento: esattamente 10%", "an increase: exactly 10%"],
    ["-10%", onTarget, "una riduzione: esattamente 10%", "a decrease: exactly 10%"],
    ["mantenimento", {}, "nessuna diminuzione", "no decrease"],
    ["mantenimento", lower, "nessun aumento", "no increase"],
    ["mantenimento", onTarget, "una variazione: esattamente 0", "a change: exactly 0"],
    ["peggioramento non superiore al 5%", lower, "una variazione: al massimo 5%", "a change: at most 5%"],
    ["riduzione inferiore al 10%", {}, "una variazione: più di -10%", "a change: more than -10%"],
  ])("%s with %o is told as %j and %j", (text, options, italian, english) => {
    expect(demanded(text, options)).toEqual([italian, english]);
  });

  it("around a change is a stretch of rises or of falls", () => {
    const policy = { tolerance: { absolute: 2 } };
    expect(demanded("circa +10%", { policy })[0]).toBe("un aumento: tra 8% e 12%");
    expect(demanded("circa -10%", { policy })[0]).toBe("una riduzione: tra 8% e 12%");
  });
});

it("quotes a subject that stood around the demand", () => {
  expect(explain(evaluate("pratiche >= 80% evase", null))).toContain("almeno 80% («pratiche … evase»).");
  expect(explain(evaluate("pratiche >= 80% evase", null), { locale: "en" })).toContain(
    "at least 80% («pratiche … evase»).",
  );
});

it("tells of no limit on either side that nothing is demanded, and of a day left out that it is another", () => {
  const anything = { lower: null, upper: null };
  const said = (criterion: WithinCriterion) => sayIntervals(criterion, locales.it);
  expect(said({ ...within("almeno 5"), intervals: [anything] })).toBe("non definito");
  expect(said({ ...within("entro il 30/06/2021"), intervals: [anything] })).toBe("non definito");
  const day = { at: "2021-06-30", closed: false };
  const intervals = [
    { lower: null, upper: day },
    { lower: day, upper: null },
  ];
  expect(said({ ...within("entro il 30/06/2021"), intervals })).toBe("un valore diverso da 30/06/2021");
});
