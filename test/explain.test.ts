import { describe, expect, it, test } from "vitest";
import { evaluate } from "../src/evaluate.js";
import type { Evaluation } from "../src/evaluation.js";
import { explain } from "../src/explain.js";
import type { MeasurementInput } from "../src/measurement.js";
import type { EvaluateOptions, LocaleName } from "../src/options.js";

type Case = readonly [expected: string, actual: MeasurementInput, options: EvaluateOptions, said: string];

const italian: readonly Case[] = [
  [
    "50",
    "45",
    {},
    "Valore atteso: almeno 50 (in assenza di indicazioni si è inteso «almeno»). " +
      "Consuntivo 45 su 50: grado di raggiungimento 90%, sotto il minimo richiesto.",
  ],
  [
    "almeno 50 incontri",
    "55",
    {},
    "Valore atteso: almeno 50 incontri. " +
      "Consuntivo 55 su 50: grado di raggiungimento 110%, punteggio 100%, valore atteso raggiunto.",
  ],
  [
    "> 80%",
    "80%",
    {},
    "Valore atteso: più di 80%. " +
      "Consuntivo 80%: grado di raggiungimento 100%, pari al limite, che è escluso: valore atteso non raggiunto.",
  ],
  [
    "> 80%",
    "0,85",
    {},
    "Valore atteso: più di 80%. Consuntivo 0,85%: grado di raggiungimento 1,06%, sotto il minimo richiesto. " +
      'Attenzione: la scala di "0,85" è dubbia: può essere una percentuale o una quota di uno.',
  ],
  [
    ">= 90%",
    "89,999%",
    {},
    "Valore atteso: almeno 90%. Consuntivo 89,999%: grado di raggiungimento 100%, sotto il minimo richiesto.",
  ],
  [
    "250/75",
    "240/80",
    { polarity: "higher-is-better" },
    "Valore atteso: almeno 250/75. Consuntivo 240/80: grado di raggiungimento 90%, sotto il minimo richiesto.",
  ],
  [
    "30 giorni",
    "45",
    {},
    "Valore atteso: al massimo 30 giorni (in assenza di indicazioni si è inteso «al massimo»). " +
      "Consuntivo 45 giorni: grado di raggiungimento 50%, sopra il massimo ammesso.",
  ],
  [
    "30",
    "24",
    { indicator: "tempo medio di rilascio" },
    "Valore atteso: al massimo 30 (per le parole «tempo medio» della descrizione si è inteso «al massimo»). " +
      "Consuntivo 24: grado di raggiungimento 120%, punteggio 100%, valore atteso raggiunto.",
  ],
  ["= 90%", "85%", {}, "Valore atteso: esattamente 90%. Consuntivo 85%: valore atteso non raggiunto."],
  [
    "≠ 0",
    "0",
    {},
    "Valore atteso: un valore diverso da 0. " +
      "Consuntivo 0: pari al limite, che è escluso: valore atteso non raggiunto.",
  ],
  ["tra 60 e 75", "80", {}, "Valore atteso: tra 60 e 75. Consuntivo 80: fuori dall'intervallo richiesto di 5."],
  [
    "tra 10 e 20 giorni estremo superiore escluso",
    "20",
    {},
    "Valore atteso: tra 10 giorni e 20 giorni, il secondo escluso. " +
      "Consuntivo 20 giorni: pari al limite, che è escluso: valore atteso non raggiunto.",
  ],
  ["100 ± 5", "103", {}, "Valore atteso: tra 95 e 105. Consuntivo 103: valore atteso raggiunto."],
  [
    "entro il 30 Giugno",
    "12/07/2017",
    { year: 2017 },
    "Valore atteso: entro il 30/06/2017. Consuntivo 12/07/2017: 12 giorni dopo la scadenza, valore atteso non raggiunto.",
  ],
  [
    "30 Giugno",
    "29/06/2017",
    { year: 2017 },
    "Valore atteso: entro il 30/06/2017 (in assenza di indicazioni si è inteso «entro»). " +
      "Consuntivo 29/06/2017: 1 giorno prima della scadenza, valore atteso raggiunto.",
  ],
  [
    "entro il 30/06/2017",
    "30/06/2017",
    {},
    "Valore atteso: entro il 30/06/2017. Consuntivo 30/06/2017: nell'ultimo giorno utile, valore atteso raggiunto.",
  ],
  [
    "entro il 30/06/2020",
    "10/07/2020",
    { policy: { deadline: { graceDays: 0, zeroAfterDays: 30 } } },
    "Valore atteso: entro il 30/06/2020. " +
      "Consuntivo 10/07/2020: punteggio 66,67%, 10 giorni dopo la scadenza, valore atteso non raggiunto.",
  ],
  [
    "dal 01/03/2021",
    "10/02/2021",
    {},
    "Valore atteso: dal 01/03/2021 in poi. " +
      "Consuntivo 10/02/2021: 19 giorni prima del termine iniziale, valore atteso non raggiunto.",
  ],
  [
    "dal 01/03/2021 al 30/06/2021",
    "10/07/2021",
    {},
    "Valore atteso: dal 01/03/2021 al 30/06/2021. " +
      "Consuntivo 10/07/2021: a 10 giorni dal periodo richiesto, valore atteso non raggiunto.",
  ],
  ["SI", "NO", {}, "Valore atteso: SI. Consuntivo NO: valore atteso non raggiunto."],
  [
    "si/no",
    true,
    {},
    "Valore atteso: SI (in assenza di indicazioni si è inteso SI). Consuntivo SI: valore atteso raggiunto.",
  ],
  [
    "Report finale",
    "60%",
    {},
    "Valore atteso: la realizzazione di «Report finale». " +
      "Consuntivo 60%: grado di raggiungimento 60%, valore atteso non raggiunto.",
  ],
  [
    "riduzione del 10%",
    "95",
    { baseline: 100 },
    "Valore atteso: una riduzione: almeno 10%. " +
      "Consuntivo 95 (variazione -5% rispetto a 100): grado di raggiungimento 50%, valore atteso non raggiunto.",
  ],
  [
    "+10%",
    "+5%",
    {},
    "Valore atteso: un aumento: almeno 10%. Consuntivo +5%: grado di raggiungimento 50%, valore atteso non raggiunto.",
  ],
  [
    "riduzione tra 5% e 10%",
    "-7%",
    {},
    "Valore atteso: tutte le condizioni: una riduzione: almeno 5%; una variazione: almeno -10%. " +
      "Consuntivo -7%: tutte le condizioni sono raggiunte, punteggio 100%, valore atteso raggiunto.",
  ],
  [
    "=6->100 / =5->75 / <4->0",
    "5",
    {},
    "Valore atteso: un punteggio per fasce, pieno con esattamente 6. " +
      "Consuntivo 5: fascia 2 (esattamente 5), punteggio 75%, valore atteso non raggiunto.",
  ],
  [
    "=6->100 / =5->75 / <4->0",
    "4",
    {},
    'Valore atteso: un punteggio per fasce, pieno con esattamente 6. Non si può decidere: "4" non rientra in alcuna fascia.',
  ],
  [
    "Anno 2015: >= 90%; Anno 2016: >= 95%",
    "93%",
    { year: 2016 },
    "Valore atteso per il 2016: almeno 95%. Consuntivo 93%: grado di raggiungimento 97,89%, sotto il minimo richiesto.",
  ],
  [
    "Anno 2015: >= 90%; Anno 2016: >= 95%",
    "93%",
    { year: 2018 },
    "Non si può decidere: per il 2018 non è scritto alcun valore atteso, che è indicato per gli anni 2015 e 2016.",
  ],
  [
    "100% entro il 31/12/2020",
    "100% il 15/01/2021",
    { polarity: "higher-is-better" },
    "Valore atteso: tutte le condizioni: almeno 100%; entro il 31/12/2020. " +
      "Consuntivo 100% il 15/01/2021: raggiunta la condizione 1 (almeno 100%), " +
      "non raggiunta la condizione 2 (entro il 31/12/2020), punteggio 0%, valore atteso non raggiunto.",
  ],
  [
    ">= 3 report; >= 5 incontri",
    "4",
    {},
    "Valore atteso: tutte le condizioni: almeno 3 report; almeno 5 incontri. " +
      "Consuntivo 4: da decidere le condizioni 1 (almeno 3 report) e 2 (almeno 5 incontri), " +
      "2 condizioni sono rimaste senza consuntivo.",
  ],
  [
    "SI o >= 3/3",
    "2/3",
    {},
    "Valore atteso: almeno una delle condizioni: SI; almeno 3/3. " +
      "Consuntivo 2/3: non raggiunta la condizione 2 (almeno 3/3), punteggio 66,67%, valore atteso non raggiunto.",
  ],
  [
    "<= 30 giorni",
    "45",
    { policy: { method: "inverse" } },
    "Valore atteso: al massimo 30 giorni. " +
      "Consuntivo 45 giorni: grado di raggiungimento 66,67% (in proporzione inversa), sopra il massimo ammesso.",
  ],
  [
    ">= 100",
    "80",
    { baseline: 60, policy: "baseline" },
    "Valore atteso: almeno 100. Consuntivo 80 su 100: " +
      "grado di raggiungimento 50% (misurato dal valore di partenza 60), sotto il minimo richiesto.",
  ],
  [
    "<= 40",
    "45",
    { baseline: 30, policy: "baseline" },
    "Valore atteso: al massimo 40. Consuntivo 45: sopra il massimo ammesso, " +
      "senza punteggio perché il valore che dà punteggio zero (30) non è peggiore del valore atteso (40).",
  ],
  [
    ">= 100",
    "80",
    { policy: "all-or-nothing" },
    "Valore atteso: almeno 100. " +
      "Consuntivo 80 su 100: grado di raggiungimento 80%, punteggio 0%, sotto il minimo richiesto.",
  ],
  [
    ">= 100",
    "80",
    { policy: "banded" },
    "Valore atteso: almeno 100. " +
      "Consuntivo 80 su 100: grado di raggiungimento 80%, fascia 2, punteggio 50%, sotto il minimo richiesto.",
  ],
  [
    ">= 100",
    "80",
    {
      policy: {
        method: "piecewise",
        knots: [
          { at: 60, score: 0 },
          { at: 100, score: 1 },
        ],
      },
    },
    "Valore atteso: almeno 100. " +
      "Consuntivo 80 su 100: grado di raggiungimento 80%, punteggio 50% (per interpolazione), sotto il minimo richiesto.",
  ],
  [">= 4", null, {}, "Valore atteso: almeno 4. Manca il consuntivo, quindi non si può decidere."],
  [
    "entro il 31/12/2030",
    "",
    { asOf: "2026-01-01" },
    "Valore atteso: entro il 31/12/2030. Il consuntivo non c'è ancora e il termine non è trascorso.",
  ],
  ["n.d.", "5", {}, "Valore atteso: non definito. Non c'è nulla da valutare."],
  [
    ">= 3/4",
    "0/0",
    {},
    "Valore atteso: almeno 3/4. Non valutabile: con 0/0 nulla era previsto, quindi non c'è nulla da valutare.",
  ],
  [
    ">= 80%",
    "12/07/2020",
    {},
    "Valore atteso: almeno 80%. " +
      "Non si può decidere: il consuntivo è una data e il valore atteso è un numero: non sono confrontabili.",
  ],
  ["80%%", "80%", {}, 'Il valore atteso non si può leggere: il segno "%" qui non ha significato.'],
  [
    ">= 80%",
    "8@",
    {},
    'Valore atteso: almeno 80%. Il consuntivo non si può leggere: il segno "@" qui non ha significato.',
  ],
  [
    "circa 100",
    "99",
    {},
    "Non si può decidere: «circa» non dice quanto il risultato possa scostarsi dal valore atteso.",
  ],
  ["entro il 30 Giugno", "30/06", {}, "Non si può decidere: l'anno della data non è scritto e non si conosce."],
];

describe("explains in Italian", () => {
  test.each(italian)("%j with %j under %j", (expected, actual, options, said) => {
    expect(explain(evaluate(expected, actual, options))).toBe(said);
  });
});

describe("explains in English", () => {
  test.each<Case>([
    [
      "50",
      "45",
      {},
      'Target: at least 50 (nothing said otherwise, "at least" was assumed). ' +
        "Measured 45 out of 50: attainment 90%, below the minimum demanded.",
    ],
    [
      "entro il 30 Giugno",
      "12/07/2017",
      { year: 2017 },
      "Target: by 30 June 2017. Measured 12 July 2017: 12 days after the deadline, target not met.",
    ],
    [
      ">= 80% e <= 95%",
      "97%",
      {},
      "Target: all conditions: at least 80%; at most 95%. Measured 97%: condition 1 (at least 80%) met, " +
        "condition 2 (at most 95%) not met, score 97.89%, target not met.",
    ],
    [
      "riduzione del 10%",
      "1.080",
      { baseline: 1200 },
      "Target: a decrease: at least 10%. Measured 1,080 (a change of -10% from 1,200): attainment 100%, target met.",
    ],
    [">= 4", null, {}, "Target: at least 4. The measurement is missing, so nothing can be decided."],
    ["80%%", "80%", {}, 'The target cannot be read: the sign "%" has no meaning here.'],
  ])("%j with %j under %j", (expected, actual, options, said) => {
    expect(explain(evaluate(expected, actual, options), { locale: "en" })).toBe(said);
  });
});

describe("every case of the one language is a case of the other", () => {
  test.each(italian)("%j with %j under %j", (expected, actual, options) => {
    const said = explain(evaluate(expected, actual, options), { locale: "en" });
    expect(said).toMatch(/^[A-Z].*\.$/);
    expect(said).not.toMatch(/\b(?:undefined|null|NaN|valore|consuntivo)\b/);
  });
});

it("tells a neutralised evaluation", () => {
  const neutralised: Evaluation = { ...evaluate(">= 5", "3"), status: "neutralised" };
  expect(explain(neutralised)).toBe("Valore atteso: almeno 5. Neutralizzato: escluso dalla valutazione.");
});

it("rounds shares half away from zero", () => {
  expect(explain(evaluate("<= 8", "9.0001", { locale: "en" }))).toContain("grado di raggiungimento 87,5%");
  expect(explain(evaluate("mantenimento", "-0,00005%", {}))).not.toContain("-0%");
});

it("refuses a locale it does not know", () => {
  expect(() => explain(evaluate("5", "5"), { locale: "fr" as LocaleName })).toThrow(TypeError);
});
