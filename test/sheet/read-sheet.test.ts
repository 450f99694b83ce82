import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSheet, readSheets } from "../../src/sheet/index.js";

const sample = (name: string): string =>
  readFileSync(new URL(`../../examples/sheets/${name}.txt`, import.meta.url), "utf8");

describe("readSheet on the example sheets", () => {
  it("reads a sheet of tabs and bold marks whole", () => {
    const sheet = readSheet(sample("2022_BL04-biblioteca"));
    expect(sheet).toMatchObject({
      layout: "tabs",
      code: "2022_BL04",
      title: "Biblioteca aperta: più ore, più prestiti, più quartieri",
      year: 2022,
      yearFrom: "code",
      header: { directorate: "CULTURA E ISTRUZIONE", manager: "FIORDALISO TEA", kind: "MIGLIORAMENTO", others: [] },
      diagnostics: [],
    });
    expect(sheet.phases[1]).toEqual({
      description: "Avvio delle fermate del furgone nei quartieri senza sede",
      weight: "50",
      start: { written: "01/04/2022", day: { year: 2022, month: 4, day: 1 } },
      end: { written: "30/09/2022", day: { year: 2022, month: 9, day: 30 } },
      owner: "SOLELUNA IVO - P.O. PRESTITO",
      centre: "BIBLIOTECHE E ARCHIVI",
      note: "Sospeso in agosto",
      others: [],
      line: 36,
    });
    expect(sheet.indicators.map(({ expected }) => expected)).toEqual([
      "almeno 150",
      "40/40",
      "=>4",
      "entro 5 giorni",
      "1.500",
      "+10%",
      "entro e non oltre il 31 ottobre 2022",
      "SI",
    ]);
  });

  it("reads a sheet of pipe tables whole", () => {
    const sheet = readSheet(sample("2022_BL07-strade"));
    expect(sheet).toMatchObject({ layout: "pipes", header: { service: "VIABILITA'" }, diagnostics: [] });
    expect(sheet.phases.map(({ description }) => description)).toContain("Ordinanze e segnaletica | prima fase");
    expect(sheet.indicators).toHaveLength(6);
    expect(sheet.indicators[2]).toMatchObject({ type: "PERFORMANCE", expected: "maggiore o uguale a 90,50%" });
  });

  it("reads text copied from a page whole", () => {
    const sheet = readSheet(sample("2020-mense"));
    expect(sheet).toMatchObject({
      layout: "flow",
      code: null,
      title: null,
      year: 2020,
      yearFrom: "phases",
      diagnostics: [],
    });
    expect(sheet.phases.map(({ owner, centre }) => [owner, centre])).toEqual([
      ["BETULLI NICO - PO MENSE", "MENSE E TRASPORTO SCOLASTICO"],
      ["BETULLI NICO - PO MENSE", "MENSE E TRASPORTO SCOLASTICO"],
    ]);
    expect(sheet.indicators[1]).toMatchObject({
      description:
        "Avanzi nei piatti: chilogrammi a settimana per classe, in media, rilevati nelle classi che partecipano alla pesatura",
      expected: "minore di 4,5",
      line: 55,
    });
  });

  it("reads the older layout, with a block for each phase, whole", () => {
    const sheet = readSheet(sample("2018-sportello"));
    expect(sheet).toMatchObject({
      layout: "phase-blocks",
      year: 2018,
      header: { service: "ANAGRAFE E SPORTELLO UNICO", manager: "ORTIGARI PIO" },
      diagnostics: [],
    });
    expect(sheet.phases.map(({ weight, owner, centre, note }) => [weight, owner, centre, note])).toEqual([
      ["40", "LARICINI OLGA - P.O. ANAGRAFE", "ANAGRAFE E SPORTELLO UNIC", null],
      ["60", "LARICINI OLGA - P.O. ANAGRAFE", "ANAGRAFE E SPORTELLO UNIC", "Con il contributo dell'ufficio formazione"],
    ]);
    expect(sheet.indicators).toHaveLength(4);
  });

  it("reads a summary sheet with its linked objectives", () => {
    const sheet = readSheet(sample("2022_BL00-sintesi"));
    expect(sheet).toMatchObject({ header: { kind: "SINTESI" }, phases: [], diagnostics: [] });
    expect(sheet.indicators).toHaveLength(11);
    expect(sheet.linkedObjectives[1]).toEqual({
      code: "2022_BL00_02",
      title: "Museo del lago",
      revenue: "36400",
      expenditure: "92310.75",
      others: [],
      line: 43,
    });
  });

  it("gives plain data that survives JSON", () => {
    const sheet = readSheet(sample("2022_BL04-biblioteca"));
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
  });
});

describe("readSheet on texts that are no sheet", () => {
  it.each([
    ["", "empty-sheet"],
    [" \n\t\n", "empty-sheet"],
    ["Pagina 1 di 1", "empty-sheet"],
    ["INDICATORI\0", "binary-content"],
    ["a".repeat(4_000_001), "too-long"],
    ["Lista della spesa\npane, latte", "unknown-layout"],
  ])("refuses it with a reason", (text, code) => {
    const sheet = readSheet(text);
    expect(sheet).toMatchObject({ layout: "unknown", code: null, indicators: [], header: { directorate: null } });
    expect(sheet.diagnostics[0]).toMatchObject({ code, severity: "error", line: null });
  });

  it("reports every line of a text it does not know", () => {
    const { diagnostics } = readSheet("Lista della spesa\n\npane, latte");
    expect(diagnostics.slice(1)).toEqual([
      { code: "unplaced-line", section: "head", text: "Lista della spesa", severity: "warning", line: 1 },
      { code: "unplaced-line", section: "head", text: "pane, latte", severity: "warning", line: 3 },
    ]);
  });

  it("says that a sheet has no indicators, whether the section is empty or missing", () => {
    for (const text of ["2022_BL04\nTitolo\n", "2022_BL04\nTitolo\nINDICATORI\nDescrizione\tTipo\tValore Atteso\n"]) {
      expect(readSheet(text).diagnostics.map(({ code }) => code)).toEqual(["no-indicators"]);
    }
  });
});

describe("files of several sheets", () => {
  const names = ["2022_BL00-sintesi", "2018-sportello", "2022_BL04-biblioteca", "2020-mense", "2022_BL07-strade"];
  const file = names.map(sample).join("\n");

  it("reads each of them as it reads it alone, but for the lines", () => {
    const withoutLines = (text: string) => JSON.parse(text.replaceAll(/"(line|start|end)":\d+/g, '"$1":0'));
    const together = readSheets(file).map((sheet) => JSON.stringify(sheet));
    const alone = names.map((name) => JSON.stringify(readSheet(sample(name))));
    expect(together.map(withoutLines)).toEqual(alone.map(withoutLines));
  });

  it("reports the sheets that readSheet leaves out", () => {
    const others = readSheet(file).diagnostics.filter(({ code }) => code === "other-sheet");
    expect(others.map((other) => "title" in other && other.title)).toEqual([
      "Direzione SERVIZI AL CITTADINO Direttore MONTELUCE RITA Classificazione DIREZIONALE",
      "2022_BL04",
      "Direzione ISTRUZIONE Direttore GRIGIOLAGO BRUNO Classificazione DIREZIONALE",
      "2022_BL07",
    ]);
  });

  it("reads the same sheet twice where it stands twice", () => {
    const twice = readSheets(sample("2022_BL04-biblioteca").repeat(2));
    expect(twice.map(({ indicators }) => indicators.length)).toEqual([8, 8]);
  });
});
