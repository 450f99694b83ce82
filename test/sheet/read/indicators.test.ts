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

describe("indicators whose lines are out of the ordinary", () => {
  const weighed = "Descrizione\tTipo\tValore Atteso\tPeso\n";
  const doubts = (lines: string) =>
    read(lines).diagnostics.flatMap((diagnostic) => (diagnostic.code === "uncertain-split" ? [diagnostic.doubt] : []));

  it("takes a value printed above its row for that of the row, with a doubt", () => {
    expect(rows(`${tabs}\t\t> 900\ndi prestiti\tRISULTATO\t`)).toEqual([["di prestiti", "RISULTATO", "> 900"]]);
    expect(doubts(`${tabs}\t\t> 900\ndi prestiti\tRISULTATO\t`)).toEqual(["row"]);
  });

  it("parts a line that ends both the description and the value", () => {
    const text = `2022_BL05\nINDICATORI\n${flow}Progetti per persone RISULTATO entro il\nin condizione di fragilità 31 ottobre 2022`;
    const [indicator] = readSheet(text).indicators;
    expect(indicator).toMatchObject({
      description: "Progetti per persone in condizione di fragilità",
      expected: "entro il 31 ottobre 2022",
    });
    expect(text.slice(indicator?.expectedSpan?.end).trim()).toBe("");
    expect(doubts(text.slice(21))).toEqual(["description-or-expected"]);
  });

  it("says of a type alone that all the rest is missing", () => {
    expect(codes(`${flow}RISULTATO\n\nAiuole RISULTATO 3`)).toEqual(["missing-expected", "missing-description"]);
  });

  it.each([
    ["entro il 31 ottobre 2022\nnel parco\t", ["Aiuole nel parco", "RISULTATO", "entro il 31 ottobre 2022"]],
    ["entro il\n31 ottobre 2022\t", ["Aiuole", "RISULTATO", "entro il 31 ottobre 2022"]],
  ])("takes the only cell of a row for the rest of the one that breaks off: %j", (lines, row) => {
    expect(rows(`${tabs}Aiuole\tRISULTATO\t${lines}`)).toEqual([row]);
  });

  it("finds the value of a row that has lost its type, and its weight, by its look", () => {
    expect(rows(`${weighed}Prestiti\t> 900\nAiuole\tRISULTATO\t> 3\t40`)).toEqual([
      ["Prestiti", null, "> 900"],
      ["Aiuole", "RISULTATO", "> 3"],
    ]);
    expect(doubts(`${weighed}Prestiti\t> 900`)).toEqual(["column"]);
  });

  it("keeps the type in its place where blank cells stand before it", () => {
    expect(rows(`${tabs}\t\tRISULTATO\t> 900`)).toEqual([["", "RISULTATO", "> 900"]]);
    expect(codes(`${tabs}\t\tRISULTATO\t> 900`)).toEqual(["uncertain-split", "missing-description"]);
  });

  it("keeps a cell beyond all headings", () => {
    const [indicator] = read(`${tabs}Prestiti\tdi libri\tRISULTATO\t> 900\tnuovi`).indicators;
    expect(indicator).toMatchObject({ description: "Prestiti | di libri", expected: "> 900" });
    expect(indicator?.others).toEqual([{ label: "", text: "nuovi" }]);
  });

  it("takes a weight printed below its row for that of the row", () => {
    expect(read(`${weighed}Prestiti\tRISULTATO\t> 900\n\t\t\t30`).indicators).toMatchObject([
      { description: "Prestiti", expected: "> 900", weight: "30" },
    ]);
  });

  it("does not take another row for the end of a value that breaks off", () => {
    expect(rows(`${tabs}Prestiti\tRISULTATO\tentro il\nAiuole\t\t31 ottobre 2022`)).toEqual([
      ["Prestiti", "RISULTATO", "entro il"],
      ["Aiuole", null, "31 ottobre 2022"],
    ]);
  });

  it("takes a number alone below a whole value for the page's", () => {
    expect(read(`${flow}Aiuole RISULTATO 12\n3\nParchi RISULTATO 5`).diagnostics).toMatchObject([
      { code: "page-furniture", text: "3", line: 6 },
    ]);
  });

  it("takes a line that begins with a sign for the rest of the value", () => {
    expect(rows(`${flow}Aiuole RISULTATO 80\n% delle previste\nParchi RISULTATO 5`)).toEqual([
      ["Aiuole", "RISULTATO", "80 % delle previste"],
      ["Parchi", "RISULTATO", "5"],
    ]);
  });
});

describe("wrapped lines between rows that blank lines part", () => {
  const above = `${flow}Aiuole RISULTATO 12\n\n`;

  it.each([
    ["Prestiti", []],
    ["di prestiti", ["uncertain-split"]],
  ])("give a broken value its end, though the next row (%s) follows at once", (description, said) => {
    const lines = `${above}Parchi RISULTATO entro il\n31 ottobre 2022\n${description} RISULTATO 5`;
    expect(rows(lines).slice(1)).toEqual([
      ["Parchi", "RISULTATO", "entro il 31 ottobre 2022"],
      [description, "RISULTATO", "5"],
    ]);
    expect(codes(lines)).toEqual(said);
  });

  it("give a row its value after a blank line, if it looks like one or nothing else is left", () => {
    expect(rows(`${flow}Aiuole RISULTATO\n\n> 12\n\nParchi RISULTATO 5`)[0]).toEqual(["Aiuole", "RISULTATO", "> 12"]);
    expect(rows(`${flow}Aiuole rifatte\nRISULTATO\n\nsistemate`)).toEqual([
      ["Aiuole rifatte", "RISULTATO", "sistemate"],
    ]);
    expect(codes(`${flow}Aiuole rifatte\nRISULTATO\n\nsistemate`)).toEqual(["uncertain-split"]);
  });

  it("are no value where one is there already, or where they are no target", () => {
    for (const value of ["12", "entro il"]) {
      const lines = `${flow}Aiuole\nfiorite RISULTATO ${value}\n\nSistemazione conclusa\n\nParchi RISULTATO 5`;
      expect(rows(lines)).toEqual([
        ["Aiuole fiorite", "RISULTATO", value],
        ["Parchi", "RISULTATO", "5"],
      ]);
      expect(read(lines).diagnostics).toMatchObject([{ code: "unplaced-line", text: "Sistemazione conclusa" }]);
    }
  });

  it("are dealt out a cell to a line, below each type its value and the next description", () => {
    expect(rows(`${flow}Aiuole\nRISULTATO\nsistemate\nAlberi\nRISULTATO\npotati`)).toEqual([
      ["Aiuole", "RISULTATO", "sistemate"],
      ["Alberi", "RISULTATO", "potati"],
    ]);
    expect(rows(`${above}Parchi\nRISULTATO\n\nsistemati\nAlberi\nRISULTATO\n> 5`).slice(1)).toEqual([
      ["Parchi", "RISULTATO", "sistemati"],
      ["Alberi", "RISULTATO", "> 5"],
    ]);
  });
});

it("keeps cells beyond the headings of a table aligned by spaces", () => {
  const spaces = "Descrizione            Tipo          Valore Atteso\n";
  expect(rows(`${spaces}Aiuole rifatte         RISULTATO     12   13   14`)).toEqual([
    ["Aiuole rifatte", "RISULTATO", "12 | 13 | 14"],
  ]);
});
