import { describe, expect, it } from "vitest";
import { readSheet } from "../../../src/sheet/index.js";

const indicators = "\nINDICATORI\nDescrizione\tTipo\tValore Atteso\nAiuole\tRISULTATO\t1\n";
const whole = {
  directorate: "LAVORI PUBBLICI",
  director: "PETRASECCA UGO",
  classification: "DIREZIONALE",
  service: "VERDE E PARCHI",
  manager: "VENTONERO LIA",
  kind: "SVILUPPO",
  others: [],
};

const boxes: readonly (readonly [string, string])[] = [
  [
    "running text wrapped in the middle of a name",
    "Direzione LAVORI\nPUBBLICI Direttore PETRASECCA UGO Classificazione DIREZIONALE\n\nServizio VERDE E\nPARCHI Dirigente VENTONERO LIA Tipologia SVILUPPO",
  ],
  [
    "labels in capitals",
    "DIREZIONE LAVORI PUBBLICI DIRETTORE PETRASECCA UGO CLASSIFICAZIONE DIREZIONALE\nSERVIZIO VERDE E PARCHI DIRIGENTE VENTONERO LIA TIPOLOGIA SVILUPPO",
  ],
  [
    "a label and a value to a line",
    "Direzione: LAVORI PUBBLICI\nDirettore: PETRASECCA UGO\nClassificazione: DIREZIONALE\nServizio: VERDE E PARCHI\nDirigente: VENTONERO LIA\nTipologia: SVILUPPO",
  ],
  [
    "labels and values on lines of their own",
    "Direzione\nLAVORI PUBBLICI\nDirettore\nPETRASECCA UGO\nClassificazione\nDIREZIONALE\nServizio\nVERDE E PARCHI\nDirigente\nVENTONERO LIA\nTipologia\nSVILUPPO",
  ],
  [
    "a pipe table with a name wrapped into the next row",
    "| Direzione | LAVORI PUBBLICI | Direttore | PETRASECCA UGO | Classificazione | DIREZIONALE |\n|-|-|-|-|-|-|\n| Servizio | VERDE E | Dirigente | VENTONERO LIA | Tipologia | SVILUPPO |\n| | PARCHI | | | | |",
  ],
  [
    "tabs, label and value in one cell",
    "Direzione: LAVORI PUBBLICI\tDirettore: PETRASECCA UGO\tClassificazione: DIREZIONALE\nServizio: VERDE E PARCHI\tDirigente: VENTONERO LIA\tTipologia: SVILUPPO",
  ],
];

describe("the head of a sheet", () => {
  it.each(boxes)("reads its offices from %s", (_, box) => {
    const sheet = readSheet(`2022_BL05\nAiuole fiorite\n${box}\n${indicators}`);
    expect(sheet).toMatchObject({ code: "2022_BL05", title: "Aiuole fiorite", diagnostics: [] });
    expect(sheet.header).toEqual(whole);
  });

  it("keeps an entry that it does not know", () => {
    const { header } = readSheet(`Direzione\tVERDE\tAssessore\tROSSELLA PIA\n${indicators}`);
    expect(header.others).toEqual([{ label: "Assessore", text: "ROSSELLA PIA" }]);
  });

  it("joins a title of several lines, and takes no title for an office", () => {
    const sheet = readSheet(
      `# 2022_BL05\n\nServizio del verde:\ncura e ascolto\n\nDirezione\tVERDE\t\t\n${indicators}`,
    );
    expect(sheet).toMatchObject({
      title: "Servizio del verde: cura e ascolto",
      header: { directorate: "VERDE", service: null },
    });
  });

  it("passes over what a later page prints again, and reports what it prints otherwise", () => {
    const box = "Direzione VERDE Direttore PETRASECCA UGO Classificazione DIREZIONALE";
    const again = `2022_BL05\nAiuole fiorite\n${box}\n`;
    expect(readSheet(`${again}${indicators}${again}`).diagnostics).toEqual([]);
    const otherwise = readSheet(`${again}${indicators}${again.replace("UGO", "IVO")}`);
    expect(otherwise).toMatchObject({ header: { director: "PETRASECCA UGO" } });
    const late = readSheet(`${indicators}Servizio VERDE Dirigente VENTONERO LIA Tipologia SVILUPPO\n`);
    expect(late.header).toMatchObject({ service: "VERDE", manager: "VENTONERO LIA" });
  });

  it("reports the running headers and page numbers it leaves out", () => {
    const page = "COMUNE DI BORGO LAGOSCURO\nPiano Esecutivo di Gestione 2022\nPagina 1 di 2\n";
    const sheet = readSheet(`${page}\f2022_BL05\nAiuole\n${indicators}${page.replace("1 di", "2 di")}`);
    expect(sheet.indicators).toHaveLength(1);
    expect(sheet.diagnostics.map(({ code, line }) => [code, line])).toEqual(
      [1, 2, 3, 10, 11, 12].map((line) => ["page-furniture", line]),
    );
  });

  it("does not take headings at the start of a page for running headers", () => {
    const page =
      "Direzione VERDE Direttore PETRASECCA UGO Classificazione X\n\fINDICATORI\nDescrizione Tipo Valore Atteso\nUno RISULTATO 1\n\f";
    expect(readSheets3(page)).toEqual([1, 1, 1]);
  });
});

function readSheets3(page: string): readonly number[] {
  return [0, 1, 2].map((at) => readSheet(page.repeat(3 - at)).indicators.length);
}

describe("the links and the description", () => {
  it("reads levels, codes and titles, a label wrapped in its column aside", () => {
    const { links } = readSheet(
      "Collegato a\nINDIRIZZO STRATEGICO D.U.P.: 2022_IND_STRATEG_03 CITTA' CHE\nLEGGE\nOBIETTIVO STRATEGICO\tSenza codice\nObiettivo Operativo 3.1.4, 3.1.5\ndel D.U.P.\n3.2.1 Curare i libri\nantichi\n",
    );
    expect(links.map(({ level, code, title }) => [level, code, title])).toEqual([
      ["strategic-line", "2022_IND_STRATEG_03", "CITTA' CHE LEGGE"],
      ["strategic-objective", null, "Senza codice"],
      ["operational-objective", "3.1.4", null],
      ["operational-objective", "3.1.5", null],
      ["operational-objective", "3.2.1", "Curare i libri antichi"],
    ]);
  });

  it("reports a line under Collegato a that has no label", () => {
    const { diagnostics } = readSheet("2022_BL05\nCollegato a\nqualcosa\n");
    expect(diagnostics).toContainEqual({
      code: "unplaced-line",
      section: "links",
      text: "qualcosa",
      severity: "warning",
      line: 3,
    });
  });

  it("undoes the wrapping of the page and keeps paragraphs and lists", () => {
    const { description } = readSheet(
      `Descrizione dettagliata dell'obiettivo\n\nIl servizio porta i libri dove non ci sono sedi, con il furgone attrezzato, e cura le so-\nste nei quartieri.\nOgni fermata ha un orario.\n\n- prestito;\n- consigli di\nlettura.\n${indicators}`,
    );
    expect(description).toBe(
      "Il servizio porta i libri dove non ci sono sedi, con il furgone attrezzato, e cura le so-ste nei quartieri.\nOgni fermata ha un orario.\n- prestito;\n- consigli di lettura.",
    );
  });

  it("reads a description beside its label", () => {
    const { description } = readSheet(
      "2022_BL05\nDescrizione      Si cura il verde\ndettagliata      in ogni stagione e\ndell'obiettivo   in ogni quartiere.\n",
    );
    expect(description).toBe("Si cura il verde in ogni stagione e in ogni quartiere.");
  });

  it("does not take the last word of a sentence for a heading", () => {
    const sheet = readSheet(`Descrizione dettagliata\nsi usano appositi\nindicatori\ndi qualità.\n${indicators}`);
    expect(sheet.description).toBe("si usano appositi indicatori di qualità.");
    expect(sheet.indicators).toHaveLength(1);
  });
});

describe("the year of the plan", () => {
  const phase = (start: string, end: string): string =>
    `FASI\nDescrizione\tPeso\tInizio Previsto\tFine Prevista\nLavori\t\t${start}\t${end}\n`;

  it.each([
    ["the code", `2021_BL01\n${phase("01/01/2020", "31/12/2020")}`, 2021, "code"],
    ["the end of the phases", phase("01/11/2019", "31/12/2020"), 2020, "phases"],
    ["the codes of the links", "OBIETTIVO STRATEGICO D.U.P.: 2019_OB_STR_01 UNO\n", 2019, "links"],
    ["nothing", indicators, null, null],
  ])("is found in %s", (_, text, year, yearFrom) => {
    expect(readSheet(text)).toMatchObject({ year, yearFrom });
  });

  it("is not guessed where the phases end in several years", () => {
    const sheet = readSheet(`${phase("01/01/2019", "31/12/2019")}Altri\t\t01/01/2020\t31/12/2021\n`);
    expect(sheet).toMatchObject({ year: null });
    expect(sheet.diagnostics).toContainEqual({
      code: "several-years",
      years: [2019, 2020, 2021],
      severity: "warning",
      line: null,
    });
  });
});

describe("a head out of the ordinary", () => {
  const headOf = (lines: string) => readSheet(`2022_BL05\n${lines}\n${indicators}`);
  const said = (lines: string) => headOf(lines).diagnostics.map((found) => [found.code, "text" in found && found.text]);

  it.each(["Comune di Borgo Lagoscuro\n2022_BL05", "2022_BL05\nComune di Borgo Lagoscuro"])(
    "passes over the name of the body, above the code or below it: %j",
    (head) => {
      const sheet = readSheet(`${head}\nAiuole fiorite\n${indicators}`);
      expect(sheet.title).toBe("Aiuole fiorite");
      expect(sheet.diagnostics).toMatchObject([{ code: "page-furniture", text: "Comune di Borgo Lagoscuro" }]);
    },
  );

  it("takes the name of the body below a title for a part of it", () => {
    expect(headOf("Aiuole fiorite del\nComune di Borgo Lagoscuro").title).toBe(
      "Aiuole fiorite del Comune di Borgo Lagoscuro",
    );
  });

  it("reports a label without a value that it does not know", () => {
    expect(said("Direzione\tLAVORI\tCodice CdR\t")).toEqual([["unplaced-line", "Codice CdR"]]);
  });

  it("reports a line of the box in which it finds no label", () => {
    const line = "Ufficio tecnico DIRIGENTE ROSSELLA PIA TIPOLOGIA STRATEGICO A";
    expect(said(line)).toEqual([["unplaced-line", line]]);
  });

  it.each([
    ["Direzione Cura del Servizio idrico Direttore PETRASECCA UGO", "Cura del Servizio idrico"],
    ["DIREZIONE LAVORI E SERVIZIO IDRICO DIRETTORE PETRASECCA UGO", "LAVORI E SERVIZIO IDRICO"],
  ])("takes a label in the name of an office for a word of it: %j", (line, directorate) => {
    expect(headOf(line).header).toMatchObject({ directorate, director: "PETRASECCA UGO", service: null });
  });

  it("reads labels out of their order where the values between them are in capitals", () => {
    expect(headOf("Direzione LAVORI PUBBLICI Direttore PETRASECCA UGO Tipologia SVILUPPO").header).toMatchObject({
      directorate: "LAVORI PUBBLICI",
      director: "PETRASECCA UGO",
      kind: "SVILUPPO",
    });
  });
});
