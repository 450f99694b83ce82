import { describe, expect, it } from "vitest";
import { readSheet } from "../../../src/sheet/index.js";

const read = (lines: string) => readSheet(`2022_BL05\nINDICATORI\n${lines}\n`);
const rows = (lines: string) =>
  read(lines).indicators.map(({ description, type, expected }) => [description, type, expected]);
const codes = (lines: string) => read(lines).diagnostics.map(({ code }) => code);
const flow = "Descrizione Tipo Valore Atteso\n\n";
const tabs = "Descrizione\tTipo\tValore Atteso\n";
const pipes = "| Descrizione | Tipo | Valore Atteso |\n|---|---|---|\n";

describe("indicators in running text", () => {
  it.each([
    ["N. 3 convegni dell'art. 15 c.5 PERFORMANCE 3", ["N. 3 convegni dell'art. 15 c.5", "PERFORMANCE", "3"]],
    ["Bilancio 2021 e 31/12/2020 RISULTATO 31/12/2022", ["Bilancio 2021 e 31/12/2020", "RISULTATO", "31/12/2022"]],
    ["INDICE DI PERFORMANCE DEL SERVIZIO RISULTATO 3/3", ["INDICE DI PERFORMANCE DEL SERVIZIO", "RISULTATO", "3/3"]],
    ["Tempi QUALITA' PERCEPITA 4,89 gg.", ["Tempi", "QUALITA' PERCEPITA", "4,89 gg."]],
    ["Domande evase EFFICACIA TEMPORALE almeno il 50%", ["Domande evase", "EFFICACIA TEMPORALE", "almeno il 50%"]],
    ["Livello di qualità Risultato > 80%", ["Livello di qualità", "Risultato", "> 80%"]],
  ])("parts %j at its type", (line, row) => {
    expect(rows(flow + line)).toEqual([row]);
  });

  it("says so where the type occurs twice", () => {
    expect(rows(`${flow}Incidenza del RISULTATO economico RISULTATO 5,00`)).toEqual([
      ["Incidenza del RISULTATO economico", "RISULTATO", "5,00"],
    ]);
    expect(codes(`${flow}Incidenza del RISULTATO economico RISULTATO 5,00`)).toEqual(["uncertain-split"]);
  });

  it("takes the lines around the type into the description", () => {
    expect(
      rows(
        `${flow}Presentazione del progetto\nper i cittadini PERFORMANCE entro il 30 giugno\nin condizione di fragilità`,
      ),
    ).toEqual([
      ["Presentazione del progetto per i cittadini in condizione di fragilità", "PERFORMANCE", "entro il 30 giugno"],
    ]);
  });

  it.each([
    ["entro e non oltre il\n31 ottobre 2022", "entro e non oltre il 31 ottobre 2022"],
    ["entro il 31\nottobre\n2022", "entro il 31 ottobre 2022"],
    ["maggiore o uguale a\n90,50%", "maggiore o uguale a 90,50%"],
    ["30\ngiorni", "30 giorni"],
  ])("takes %j as one value", (written, expected) => {
    expect(rows(`${flow}Aiuole RISULTATO ${written}\n\nParchi RISULTATO 2`).map((row) => row[2])).toEqual([
      expected,
      "2",
    ]);
  });

  it("points from the first character of a wrapped value to its last", () => {
    const text = `2022_BL05\nINDICATORI\n${flow}Aiuole RISULTATO entro il\n31 ottobre 2022`;
    const span = readSheet(text).indicators[0]?.expectedSpan;
    expect(text.slice(span?.start, span?.end)).toBe("entro il\n31 ottobre 2022");
  });

  it("parts rows without blank lines by their sentences", () => {
    expect(
      rows(`${flow.trim()}\nAlberi piantati nei parchi e nelle\npiazze RISULTATO 100\nAiuole RISULTATO 20`),
    ).toEqual([
      ["Alberi piantati nei parchi e nelle piazze", "RISULTATO", "100"],
      ["Aiuole", "RISULTATO", "20"],
    ]);
  });

  it("reads a row without a type by the target at its end, and says so", () => {
    const text = `${flow}Aiuole RISULTATO 20\n\nRispetto dei tempi entro il 15/07/2022\n\nParchi RISULTATO 2`;
    expect(rows(text)[1]).toEqual(["Rispetto dei tempi", null, "entro il 15/07/2022"]);
    expect(codes(text)).toEqual(["uncertain-split"]);
  });

  it("reads a table without types", () => {
    expect(rows("Descrizione Valore Atteso\n\nAlberi 100\n\nIncontri svolti 3/3\n\nCarta dei servizi SI")).toEqual([
      ["Alberi", null, "100"],
      ["Incontri svolti", null, "3/3"],
      ["Carta dei servizi", null, "SI"],
    ]);
  });

  it("reads types in the first or the last column", () => {
    expect(rows("Tipo Descrizione Valore Atteso\n\nRISULTATO Alberi piantati 100")).toEqual([
      ["Alberi piantati", "RISULTATO", "100"],
    ]);
    expect(rows("Descrizione Valore Atteso Tipo\n\nAlberi piantati almeno 100 RISULTATO")).toEqual([
      ["Alberi piantati", "RISULTATO", "almeno 100"],
    ]);
  });

  it("keeps an indicator without an expected value and reports it", () => {
    expect(rows(`${flow}Alberi RISULTATO\n\nAiuole RISULTATO 20`)).toEqual([
      ["Alberi", "RISULTATO", ""],
      ["Aiuole", "RISULTATO", "20"],
    ]);
    expect(codes(`${flow}Alberi RISULTATO\n\nAiuole RISULTATO 20`)).toEqual(["missing-expected"]);
  });

  it("reports a line below the table that is none of it", () => {
    expect(rows(`${flow}Aiuole RISULTATO 20\n\nIl dirigente\n\n4\n`)).toHaveLength(1);
    expect(codes(`${flow}Aiuole RISULTATO 20\n\nIl dirigente\n\n4\n`)).toEqual(["unplaced-line", "page-furniture"]);
  });
});

describe("indicators in cells", () => {
  it("reads blank cells as missing, and reports a missing value", () => {
    const text = `${tabs}Alberi\tRISULTATO\t\nAiuole\t\t20\nParchi\t\t\nViali\tRISULTATO`;
    expect(rows(text)).toEqual([
      ["Alberi", "RISULTATO", ""],
      ["Aiuole", null, "20"],
      ["Parchi", null, ""],
      ["Viali", "RISULTATO", ""],
    ]);
    expect(codes(text)).toEqual(["missing-expected", "missing-expected", "missing-expected"]);
  });

  it("moves a target out of the column of types, and says so", () => {
    expect(rows(`${tabs}Aiuole\t20`)).toEqual([["Aiuole", null, "20"]]);
    expect(codes(`${tabs}Aiuole\t20`)).toEqual(["uncertain-split"]);
  });

  it("takes an unknown type as written", () => {
    expect(rows(`${tabs}Aiuole\tAscolto\t20`)).toEqual([["Aiuole", "Ascolto", "20"]]);
  });

  it("closes up a description that a pipe parts, and says so", () => {
    expect(rows(`${pipes}| Aiuole | parchi | RISULTATO | 20 |`)).toEqual([["Aiuole | parchi", "RISULTATO", "20"]]);
    expect(codes(`${pipes}| Aiuole | parchi | RISULTATO | 20 |`)).toEqual(["uncertain-split"]);
    expect(rows(`${pipes}| Aiuole | RISULTATO | 20 | 30 |`)).toEqual([["Aiuole", "RISULTATO", "20 | 30"]]);
  });

  it("takes an escaped pipe as a character", () => {
    expect(rows(`${pipes}| Aiuole \\| parchi | RISULTATO | 20 |`)).toEqual([["Aiuole | parchi", "RISULTATO", "20"]]);
    expect(codes(`${pipes}| Aiuole \\| parchi | RISULTATO | 20 |`)).toEqual([]);
  });

  it("reads a weight and keeps a column it does not know", () => {
    const { indicators, diagnostics } = read(
      "Indicatore\tUnità di misura\tTarget 2022\tPeso\nAiuole\tn.\t20\t40,00\nParchi\tn.\t3\tmolto",
    );
    expect(indicators[0]).toMatchObject({ weight: "40", others: [{ label: "Unità di misura", text: "n." }] });
    expect(diagnostics).toEqual([{ code: "malformed-weight", found: "molto", severity: "warning", line: 5 }]);
  });

  it("assumes the usual columns where the headings are missing, and says so", () => {
    expect(rows("Aiuole\tRISULTATO\t20")).toEqual([["Aiuole", "RISULTATO", "20"]]);
    expect(codes("Aiuole\tRISULTATO\t20")).toEqual(["assumed-columns"]);
  });

  it("knows the table by its headings where INDICATORI is missing", () => {
    expect(readSheet(`2022_BL05\nAiuole\n${tabs}Alberi\tRISULTATO\t1`).indicators).toHaveLength(1);
    expect(
      readSheet(`2022_BL05\nAiuole\n\nINDICATORI Descrizione Tipo Valore Atteso\nAlberi RISULTATO 1`).indicators,
    ).toHaveLength(1);
  });

  it("points at the written form of an escaped value", () => {
    const text = `INDICATORI\n${pipes}| Aiuole | RISULTATO | **\\>= 80%** |\n| Alberi | RISULTATO | &gt;= 5&#37; |`;
    const { indicators } = readSheet(text);
    expect(indicators.map(({ expected }) => expected)).toEqual([">= 80%", ">= 5%"]);
    expect(indicators.map(({ expectedSpan }) => text.slice(expectedSpan?.start, expectedSpan?.end))).toEqual([
      "\\>= 80%",
      "&gt;= 5&#37;",
    ]);
  });
});
