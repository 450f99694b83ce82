import { describe, expect, it } from "vitest";
import type { DoubtReason } from "../../src/diagnostic.js";
import { evaluate } from "../../src/evaluate.js";
import type { LocaleName } from "../../src/options.js";
import { safeParseMeasurement } from "../../src/parse-measurement.js";

function reasonOf(text: string, locale: LocaleName): DoubtReason | "decides" | "other" {
  const result = safeParseMeasurement(text, { locale });
  if (result.ok) return "decides";
  const [first] = result.diagnostics;
  return first?.code === "doubtful-measurement" ? first.reason : "other";
}

type Reasons = Partial<Readonly<Record<DoubtReason, readonly string[]>>>;

const italian: Reasons = {
  estimate: [
    "85%?",
    "85% ??",
    "SI?",
    "realizzato?",
    "no?",
    "3/6/2020?",
    "12/2020?",
    "80% (stima)",
    "stimato 85%",
    "ipotizzato 85%",
    "85% presunto",
    "85% (provvisorio)",
    "85% da verificare",
    "85% salvo conguaglio",
    "85% n.d.",
    "quasi 80%",
    "pressoché 80%",
    "quasi 5 gg",
    "metà 2020",
    "due decine di incontri",
  ],
  partial: [
    "sì, in parte",
    "SI (parziale)",
    "sì parzialmente",
    "SI/in parte",
    "SI - parziale",
    "SI ma NO",
    "SI tranne uno",
    "SI con riserva",
    "SI, ad eccezione di uno",
    "SI per la maggior parte",
    "SI, ma non pubblicato",
    "85% (dato parziale)",
    "85% su base parziale",
    "12/05/2020 (parziale)",
    "no, in parte",
    "NO tranne uno",
    "4 gg salvo eccezioni",
  ],
  undone: [
    "mancato 85%",
    "85% non raggiunto",
    "85% (non definitivo)",
    "85% no",
    "KO 85%",
    "12 incontri non effettuati",
    "12 annullati",
    "12 (3 annullati)",
    "mancano 12 incontri",
    "5 non conformi",
    "5 in bozza",
    "5 in corso",
    "SI in corso",
    "SI, in corso d'opera",
    "SI (in approvazione)",
    "si, non ancora",
    "SI (rinviato)",
    "sì, avviato",
    "12 incontri annullati su 12",
    "3/6/2020 (bozza)",
    "3/6/2020 (rettificato 4/8/2020)",
    "SI in bozza il 12/05/2020",
  ],
  loss: ["perdita del 12%", "perdita di 120", "€ 8.000 di ribasso"],
  late: ["4 gg di ritardo", "ritardo di 4 gg"],
  plan: [
    "85% previsto",
    "previsto 85%",
    "85% atteso",
    "85% da raggiungere",
    "target 85%",
    "obiettivo 85%",
    "anno precedente 85%",
    "12 previsti",
    "12 incontri programmati",
    "12 da fare",
    "5 da completare",
    "SI previsto",
    "si (da approvare)",
    "3/6/2020 (previsto)",
    "SI, previsto il 15/06/2020",
    "SI entro il 31/12/2021",
    "100% previsto al 31/12/2020",
    "€ 10.000 stanziati",
  ],
  number: ["2:30 h", "8 punto 5", "3 dozzine"],
  rate: ["20 all'anno", "1 a settimana", "12 incontri al mese", "€ 1.200/anno", "12 incontri l'anno", "12 mensili"],
  unit: ["20 µg", "100 centesimi", "0,1 g/l", "5 miglia", "2 trimestri", "10 libbre"],
  contradiction: ["17/20 (75%)", "SI (50%)", "85% (12/20)", "12 (10)", "NO (100%)"],
};

const english: Reasons = {
  estimate: [
    "c. 85%",
    "c.12",
    "85% (est.)",
    "12 (est)",
    "85% (provisional)",
    "12 tbc",
    "12-ish",
    "12 May 2021?",
    "mid 2020",
  ],
  partial: ["yes, partly", "yes (partial)", "3 June 2021 (partially)", "yes, but not published", "yes, mostly"],
  undone: ["12 cancelled", "12 missed", "12 not held", "12 draft", "yes - draft", "yes (ongoing)", "12 in progress"],
  loss: ["loss of 12%"],
  late: ["4 days late", "4 days overdue"],
  plan: [
    "12 planned",
    "12 scheduled",
    "target 12",
    "12 target",
    "100% planned",
    "12 May 2021 (planned)",
    "yes, by 2022",
  ],
  number: ["2:05 hrs"],
  rate: ["5 per month", "5 meetings a month", "5 weekly"],
  unit: ["10 ml", "5 feet", "100 pence", "three fortnights", "2 quarters"],
  contradiction: ["17/20 (75%)", "yes (50%)"],
};

const tables = { it: italian, en: english } as const;

describe.each(["it", "en"] as const)("a measurement in words (%s)", (locale) => {
  const rows = Object.entries(tables[locale]).flatMap(([reason, texts]) => texts.map((text) => ({ reason, text })));
  it.each(rows)("$text is in doubt: $reason", ({ reason, text }) => {
    expect(reasonOf(text, locale)).toBe(reason);
  });
});

const ordinary: Readonly<Record<LocaleName, readonly string[]>> = {
  it: [
    "85% dei casi",
    "12 incontri svolti",
    "12 incontri",
    "n. 12",
    "in data 3/6/2020",
    "100% (45/45)",
    "80% come da relazione",
    "5 gg",
    "12 (dodici)",
    "SI (delibera 45/2020)",
    "sì (v. note)",
    "SI (100%)",
    "NO (0%)",
    "no, non approvato",
    "non realizzato",
    "obiettivo non raggiunto",
    "non adottato il 12/05/2020",
    "17/20 (85%)",
    "2/3 (66,7%)",
    "2/3 (66%)",
    "85% (17/20)",
    "12/12 previsti",
    "12 incontri svolti su 12 previsti",
    "100% delle attività previste",
    "100% attività previste",
    "SI, nei tempi previsti",
    "SI come previsto",
    "100% come da programma",
    "100% degli obiettivi programmati",
    "raggiungimento obiettivo 85%",
    "12 incontri previsti e svolti",
    "85% (target 80%)",
    "85% (obiettivo superato)",
    "85% annuo",
    "SI senza eccezioni",
    "12 in corso d'anno",
    "12 incontri in attuazione del piano",
    "12 incontri in prov. di Asti",
    "12 (10 previsti)",
    "12 (previsti 10)",
    "25 gg senza ritardi",
    "NO, previsto per il 2021",
    "NO: rinviato al 2021",
    "100% obiettivo raggiunto",
    "12 (nel 2020)",
    "85% al 31/12/2020",
    "pubblicato il 15/06/2020",
    "3 eventi",
    "+5% rispetto all'anno precedente",
    "calo del 12%",
    "1) 85% 2) 12",
    "12 una tantum",
    "5 giorni lavorativi",
    "nessun reclamo",
    "n.d.",
    "da definire",
    "?",
  ],
  en: [
    "85% of cases",
    "12 meetings held",
    "12 meetings",
    "yes (see notes)",
    "100% of planned activities",
    "12 of 12 planned",
    "yes, as planned",
    "not done",
    "100% (45/45)",
    "85% by 31/12/2020 completed",
    "2/3 (67%)",
    "12% decrease",
  ],
};

describe.each(["it", "en"] as const)("an ordinary answer (%s)", (locale) => {
  it.each(ordinary[locale])("%s decides", (text) => {
    expect(reasonOf(text, locale)).toBe("decides");
  });
});

describe("words that the target uses itself", () => {
  it("are no doubt", () => {
    expect(evaluate("non più di 5 reclami non evasi", "3 reclami non evasi").verdict).toBe("met");
    expect(evaluate("non più di 5", "3 annullati", { indicator: "n. incontri annullati" }).verdict).toBe("met");
    expect(evaluate("Bozza di regolamento", "SI (bozza)").verdict).toBe("met");
    expect(evaluate("perdite idriche <= 30%", "perdite del 25%").verdict).toBe("met");
    expect(evaluate("ritardo <= 5 giorni", "4 giorni di ritardo").verdict).toBe("met");
    expect(evaluate("10 mg", "9 mg").verdict).toBe("unmet");
    expect(evaluate("€ 100/mese", "€ 120/mese").verdict).toBe("met");
    expect(evaluate("2 incontri al mese", "3 mensili").verdict).toBe("met");
    expect(evaluate("4 relazioni; 2 trimestri non coperti", ["5", "2 trimestri"]).verdict).toBe("met");
  });

  it("leave an estimate what it is", () => {
    expect(evaluate("stima dei costi <= € 100", "stima € 90").verdict).toBe("undecided");
  });

  it("do not bring two periods, or two units, together", () => {
    expect(evaluate("2 al mese", "20 all'anno").verdict).toBe("undecided");
    expect(evaluate("€ 100/mese", "€ 600/anno").verdict).toBe("undecided");
    expect(evaluate("n. 10 incontri", "12 al mese").verdict).toBe("undecided");
    expect(evaluate("20 mg", "20 µg").verdict).toBe("undecided");
  });
});

describe("a number with a word that is no unit we know", () => {
  const verdict = (expected: string, actual: string, baseline?: string) =>
    evaluate(expected, actual, baseline === undefined ? {} : { baseline }).verdict;

  it("is not in the target's unit", () => {
    for (const [expected, actual] of [
      [">= 80%", "85 per mille"],
      [">= 80%", "85°"],
      [">= 80%", "85 punti"],
      [">= 80%", "85 pratiche"],
      ["5 km", "5 incontri"],
      ["10 kg", "9.999 gocce"],
      ["1.000 €", "1 keuro"],
    ] as const) {
      expect(verdict(expected, actual)).toBe("undecided");
    }
    expect(verdict("riduzione del 5%", "190 pratiche", "€ 200")).toBe("undecided");
    expect(evaluate(">= 80%", "85 punti").diagnostics).toMatchObject([{ code: "incomparable", actual: "punti" }]);
  });

  it("is bare where the word leads on to something else", () => {
    for (const actual of ["85 dei casi", "85 raggiunto", "85 (vedi nota)", "85, come da relazione", "85 medio"]) {
      expect(verdict(">= 80%", actual)).toBe("met");
    }
  });

  it("counts where the target has no unit either", () => {
    expect(verdict("n. 10 incontri", "12 riunioni")).toBe("met");
  });
});

describe("words for a sign or for one", () => {
  it("are read as such", () => {
    expect(evaluate("incremento del 10%", "meno 12%").verdict).toBe("unmet");
    expect(evaluate("riduzione del 10%", "meno 12%").verdict).toBe("met");
    expect(evaluate("10% decrease", "minus 12%", { locale: "en" }).verdict).toBe("met");
    expect(evaluate("<= 6 settimane", "una settimana").verdict).toBe("met");
    expect(evaluate("<= 2 ore", "un'ora").verdict).toBe("met");
    expect(evaluate("<= 2 ore", "un giorno").verdict).toBe("unmet");
    expect(evaluate("<= 30 giorni", "un mese").verdict).toBe("undecided");
    expect(evaluate(">= 2", "un milione").verdict).toBe("met");
    expect(evaluate("<= 2 ore", "due ore e mezza").verdict).toBe("unmet");
    expect(evaluate("<= 2 ore", "1 ora e mezza").verdict).toBe("met");
    expect(evaluate("<= 2 ore", "un'ora e mezza").verdict).toBe("met");
    expect(evaluate("<= 2 ore", "2h 30'").verdict).toBe("unmet");
    expect(evaluate("<= 45 giorni", "un mese e mezzo").verdict).toBe("undecided");
    expect(evaluate("<= 2 hours", "an hour", { locale: "en" }).verdict).toBe("met");
  });

  it("make a change that is no level", () => {
    expect(evaluate("<= € 10.000", "risparmio di 8.000 €").verdict).toBe("undecided");
    expect(evaluate(">= 80%", "calo del 12%").verdict).toBe("undecided");
    expect(evaluate(">= -5", "-3").verdict).toBe("met");
  });
});

describe("a figure of another year", () => {
  const verdict = (expected: string, actual: string, locale: LocaleName = "it") =>
    evaluate(expected, actual, { year: 2020, locale }).verdict;

  it("decides nothing", () => {
    expect(verdict("n. 10 incontri", "12 incontri nel 2019")).toBe("undecided");
    expect(verdict("n. 10 incontri", "12 incontri (2019)")).toBe("undecided");
    expect(verdict("3/4", "3/4 nell'anno 2019")).toBe("undecided");
    expect(verdict("10 meetings", "12 meetings in 2021", "en")).toBe("undecided");
    expect(
      evaluate("n. 10 incontri", "12 incontri nel 2019", { year: 2020 }).diagnostics.find(
        ({ code }) => code === "doubtful-measurement",
      ),
    ).toMatchObject({ reason: "year", found: "2019", span: { start: 16, end: 20 } });
  });

  it("is one of the plan's where that is named too, or of the target's", () => {
    expect(verdict("n. 10 incontri", "12 incontri nel 2020")).toBe("met");
    expect(verdict("n. 10 incontri", "12 incontri nel 2019 (verbali 2020)")).toBe("met");
    expect(verdict("n. 10 borse nell'anno accademico 2021", "12 borse nel 2021")).toBe("met");
    expect(verdict("n. 10 incontri", "12 incontri (delibera 45/2019)")).toBe("met");
    expect(evaluate("n. 10 incontri", "12 incontri nel 2019").verdict).toBe("met");
  });
});

describe("a doubt", () => {
  it("points to the words it came from", () => {
    expect(safeParseMeasurement("n.  12  incontri   (stima)").diagnostics).toEqual([
      {
        code: "doubtful-measurement",
        severity: "error",
        source: "actual",
        reason: "estimate",
        found: "stima",
        span: { start: 20, end: 25 },
      },
    ]);
    expect(evaluate(">= 80%", "85% (provvisorio)")).toMatchObject({ verdict: "undecided", status: "invalid" });
  });
});
