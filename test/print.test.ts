import { describe, expect, it, test } from "vitest";
import type { Expectation } from "../src/ast.js";
import type { LocaleName } from "../src/options.js";
import { parse, safeParse } from "../src/parse.js";
import { print } from "../src/print.js";
import { englishTexts, italianTexts } from "./print/accepted-texts.js";

const locales: readonly LocaleName[] = ["it", "en"];
const texts: readonly (readonly [LocaleName, string])[] = [
  ...italianTexts.map((text) => ["it", text] as const),
  ...englishTexts.map((text) => ["en", text] as const),
];

/** A tree without its places in the text. */
function bare(expectation: Expectation): unknown {
  return JSON.parse(JSON.stringify(expectation, (key, value) => (key === "span" ? undefined : value)));
}

describe("what is printed is read back as the same tree, in both languages", () => {
  test.each(texts)("%s %j", (locale, text) => {
    const expectation = parse(text, { locale });
    for (const other of locales) {
      const printed = print(expectation, { locale: other });
      const result = safeParse(printed, { locale: other });
      expect(result.ok ? bare(result.expectation) : printed).toEqual(bare(expectation));
    }
  });
});

describe("what is printed is canonical: printing it again gives the same text", () => {
  test.each(texts)("%s %j", (locale, text) => {
    const printed = print(parse(text, { locale }), { locale });
    expect(print(parse(printed, { locale }), { locale })).toBe(printed);
  });
});

describe("canonical text", () => {
  test.each([
    ["non meno dell'80 per cento delle richieste", ">= 80% delle richieste", ">= 80% delle richieste"],
    ["=>4", ">= 4", ">= 4"],
    ["> 2019", "> 2.019", "> 2,019"],
    [">= baseline", "non inferiore alla baseline", "not lower than baseline"],
    ["diverso da 5", "≠ 5", "≠ 5"],
    ["circa 1250", "~ 1.250", "~ 1,250"],
    ["250/75", "250/75", "250/75"],
    ["30 su 6", "30 su 6", "30 out of 6"],
    ["€ 10.000,5", "10.000,50 €", "€10,000.50"],
    ["9M€", "9.000.000 €", "€9,000,000"],
    ["non oltre 1 giorno lavorativo", "<= 1 giorno lavorativo", "<= 1 working day"],
    ["4,89 gg.", "4,89 giorni", "4.89 days"],
    ["12 q", "12 q", "12 quintals"],
    ["valori tra il 60 e il 75%", "tra 60% e 75% valori", "between 60% and 75% valori"],
    ["tra 10 e 20 (estremi esclusi)", "tra 10 e 20 estremi esclusi", "between 10 and 20 ends excluded"],
    ["100 ± 5", "100 ± 5", "100 ± 5"],
    ["entro il 15.07.20", "entro il 15/07/2020", "by 15 July 2020"],
    ["entro l'8/3/2021", "entro l'08/03/2021", "by 8 March 2021"],
    ["30/06", "30 giugno", "30 June"],
    ["15 dicembre", "15 dicembre", "15 December"],
    ["prima del 1° marzo", "prima del 1° marzo", "before 1 March"],
    ["entro giugno 2018", "entro giugno 2018", "by June 2018"],
    ["entro il terzo trimestre 2021", "entro il III trimestre 2021", "by the third quarter 2021"],
    [
      "entro il 31/3 dell'anno successivo",
      "entro il 31 marzo dell'anno successivo",
      "by 31 March of the following year",
    ],
    ["dal 1/3/2021 al 30/6/2021", "dal 01/03/2021 al 30/06/2021", "from 1 March 2021 to 30 June 2021"],
    ["Sì", "SI", "YES"],
    ["si/no", "SI/NO", "YES/NO"],
    ["-8%", "riduzione dell'8%", "decrease of 8%"],
    ["+11%", "aumento dell'11%", "increase of 11%"],
    ["+0,5%", "aumento dello 0,5%", "increase of 0.5%"],
    [
      "riduzione almeno del 10% rispetto all'anno precedente",
      "riduzione >= 10% rispetto all'anno precedente",
      "decrease >= 10% compared to anno precedente",
    ],
    [
      "riduzione dei tempi da 30 a 20 giorni",
      "riduzione dei tempi da 30 a 20 giorni",
      "decrease of tempi from 30 to 20 days",
    ],
    [
      "+20 enti per un totale di almeno 200",
      "aumento di 20 enti per un totale di >= 200",
      "increase of 20 enti for a total of >= 200",
    ],
    ["riduzione tra il 5 e il 10%", "riduzione tra 5% e 10%", "decrease between 5% and 10%"],
    ["mantenimento dello standard", "mantenimento dello standard", "unchanged standard"],
    ["=6->100 / =5->75 / <4->0", "=6 -> 100 / =5 -> 75 / <4 -> 0", "=6 -> 100 / =5 -> 75 / <4 -> 0"],
    [
      "Anno 2015: >= 90% Anno 2016: >= 95%",
      "Anno 2015: >= 90%; Anno 2016: >= 95%",
      "Year 2015: >= 90%; Year 2016: >= 95%",
    ],
    [">= 80% e <= 95%", ">= 80% e <= 95%", ">= 80% and <= 95%"],
    ["100% entro il 31/12/2020", "100% entro il 31/12/2020", "100% by 31 December 2020"],
    ["1) Report 2) Piano", "1) Report 2) Piano", "1) Report 2) Piano"],
    ["SI o 3/3; entro il 30/06/2021", "1) SI o 3/3 2) entro il 30/06/2021", "1) YES or 3/3 2) by 30 June 2021"],
    ["100 interventi di cui 20 nuovi", "100 interventi di cui 20 nuovi", "100 interventi of which 20 nuovi"],
    ["Consegna 50% locomotori", "Consegna 50% locomotori", "Consegna 50% locomotori"],
    ["da definire", "n.d.", "n.a."],
  ])("%j", (text, italian, english) => {
    expect(print(parse(text), { locale: "it" })).toBe(italian);
    expect(print(parse(text), { locale: "en" })).toBe(english);
  });
});

describe("words that mean something in the language printed", () => {
  it("stand in guillemets where they would be read", () => {
    expect(print(parse("90% delle pratiche evase entro 30 giorni"), { locale: "en" })).toBe(
      "90% «delle pratiche evase entro 30 giorni»",
    );
    expect(print(parse("Completamento fase 2"), { locale: "en" })).toBe("«Completamento fase 2»");
  });

  it("stay as they are where nothing else is said by them", () => {
    expect(print(parse("90% delle pratiche evase entro 30 giorni"))).toBe("90% delle pratiche evase entro 30 giorni");
    expect(print(parse('>= 90% incassi "scartati" o solo crediti'))).toBe('>= 90% incassi "scartati" o solo crediti');
  });

  it("may hold guillemets of their own", () => {
    const expectation = parse(">= 3 edizioni di «1 ora per la scuola» entro 2 mesi");
    const printed = print(expectation, { locale: "en" });
    expect(printed).toBe(">= 3 «edizioni di «1 ora per la scuola» entro 2 mesi»");
    expect(bare(parse(printed, { locale: "en" }))).toEqual(bare(expectation));
  });
});

it("prints a tree that came through JSON", () => {
  expect(print(JSON.parse(JSON.stringify(parse("> 80%"))))).toBe("> 80%");
});

it("writes a tree that no text says as closely as the language allows", () => {
  const span = { start: 0, end: 0 };
  const unspecified = { kind: "unspecified", span } as const;
  expect(print({ kind: "any-of", span, members: [unspecified, unspecified] })).toBe("n.d. o n.d.");
});

it("refuses a locale it does not know", () => {
  expect(() => print(parse("5"), { locale: "fr" as LocaleName })).toThrow(/"it", "en"/);
});
