import { describe, expect, it } from "vitest";
import { polarityEvidence, readingEvidence } from "../src/evidence.js";
import { quickest } from "./builders/quickest.js";

const reading = (indicator: string) => readingEvidence(indicator, "it")?.reading ?? null;
const polarity = (indicator: string) => polarityEvidence(indicator, "it")?.polarity ?? null;

describe("an indicator makes a ratio", () => {
  it.each([
    "incontri effettuati/incontri previsti",
    "incontri effettuati /incontri previsti",
    "Progetti di finanziamento ammessi/ progetti presentati",
    "N. domande pervenute/n. domande prese in carico",
    "Richieste presentate/gg uomo",
    "numero carriere di vita ricostruite / assistenti sociali coinvolte",
    "cartelle aggiornate /totale delle cartelle in carico.",
    "progetti con esito positivo/progetti inviati all'équipe",
    "% risorse impiegate / richieste evase entro 20 giorni",
    "Rapporto tra domande evase e domande pervenute",
    "n. incontri svolti su n. incontri programmati",
    "reclami sul totale delle pratiche",
  ])("by: %s", (indicator) => {
    expect(reading(indicator)).toBe("ratio");
  });

  it("by a slash between counted things, even beside a mention of time", () => {
    const indicator = "per definire modalità e tempi: rispetto dei tempi: incontri effettuati/incontri previsti";
    expect(readingEvidence(indicator, "it")).toEqual({
      reading: "ratio",
      words: "incontri effettuati/incontri previsti",
    });
  });
});

describe("an indicator makes a date", () => {
  it.each([
    "Approvazione avviso pubblico: rispetto dei tempi",
    "socio-lavorativi:rispetto dei tempi",
    "data di approvazione del bilancio",
    "conclusione entro la scadenza",
    "Trimestre di conseguimento",
    "Rispetto del cronoprogramma",
  ])("by: %s", (indicator) => {
    expect(reading(indicator)).toBe("date");
  });

  it("and tells the words", () => {
    expect(readingEvidence("Approvazione avviso: Rispetto dei Tempi", "it")?.words).toBe("Rispetto dei Tempi");
  });
});

describe("an indicator says nothing about ratio or date", () => {
  it.each([
    "determine/delibere",
    "n. interventi/progetti",
    "Predisposizione Carta dei Servizi e/o indagine di gradimento",
    "Numero minori inseriti nel sistema SPRAR/siproimi nazionale",
    "utenti (interni e/o esterni)",
    "comunità digitali",
    "",
    "///",
    "a/",
  ])("in: %j", (indicator) => {
    expect(reading(indicator)).toBeNull();
  });
});

describe("an indicator is better low", () => {
  it.each([
    "Tempo medio di attesa (giorni)",
    "tempi medi di rilascio",
    "Indice di tempestività dei pagamenti",
    "Giorni di ritardo",
    "Numero reclami",
    "N. reclami",
    "Tasso di assenza del personale",
    "indice di affollamento istituti penitenziari",
    "Costo medio del servizio",
    "Monitoraggio del servizio: numero reclami",
    "Tasso di infezioni",
    "% parti cesarei",
    "Degenza media",
    "liste di attesa",
    "contestazioni",
    "residui attivi",
  ])("by: %s", (indicator) => {
    expect(polarity(indicator)).toBe("lower-is-better");
  });
});

describe("an indicator says nothing about its polarity", () => {
  it.each([
    "reclami evasi",
    "% pratiche evase in massimo 20 gg",
    "% reclami gestiti entro 30 giorni",
    "Riduzione dei costi",
    "Grado di copertura dei costi",
    "Tasso di realizzazione rispetto ai costi totali finanziati",
    "variazioni ditta rilasciate in massimo 20 gg.",
    "presenza di debiti fuori bilancio",
    "personale che fruisce di formazione",
    "residui attivi riscossi",
    "infezioni evitate",
    "",
  ])("in: %j", (indicator) => {
    expect(polarity(indicator)).toBeNull();
  });

  it("but a time that should be long is better high", () => {
    expect(polarityEvidence("Ore di formazione erogate", "it")).toEqual({
      polarity: "higher-is-better",
      words: "Ore di formazione",
      about: "time",
    });
  });
});

describe("evidence in English", () => {
  it("reads the same things", () => {
    expect(readingEvidence("meetings held/meetings planned", "en")?.reading).toBe("ratio");
    expect(readingEvidence("number of cases closed / number of cases opened", "en")?.reading).toBe("ratio");
    expect(readingEvidence("Approval of the call: on time", "en")?.reading).toBe("date");
    expect(readingEvidence("and/or", "en")).toBeNull();
    expect(polarityEvidence("Average waiting time", "en")?.polarity).toBe("lower-is-better");
    expect(polarityEvidence("Number of complaints", "en")?.polarity).toBe("lower-is-better");
    expect(polarityEvidence("Complaints resolved", "en")).toBeNull();
    for (const unwanted of ["Average days to process", "Sickness absence days", "Missed bins", "Staff turnover"]) {
      expect(polarityEvidence(unwanted, "en")?.polarity).toBe("lower-is-better");
    }
    for (const open of ["Annual turnover", "Arrears collected", "Vacancies filled"]) {
      expect(polarityEvidence(open, "en")).toBeNull();
    }
    expect(polarityEvidence("Hours of training", "en")?.polarity).toBe("higher-is-better");
  });
});

describe("a long description", () => {
  it("costs no more than a short one", () => {
    const readLong = () => {
      for (const part of ["n. ", "a/", "di ", "numero di ", " - ", "tempo "]) {
        readingEvidence(part.repeat(50_000), "it");
        polarityEvidence(part.repeat(50_000), "it");
      }
    };
    expect(quickest(readLong)).toBeLessThan(1000);
  });
});
