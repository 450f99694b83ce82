import { describe, expect, it } from "vitest";
import { type Phase, readSheet } from "../../../src/sheet/index.js";

const read = (lines: string) => readSheet(`2022_BL05\nFASI\n${lines}\n`);
const cells = ({ description, weight, start, end, owner, centre, note }: Phase) => [
  description,
  weight,
  start?.written ?? null,
  end?.written ?? null,
  owner,
  centre,
  note,
];
const flow = "Descrizione Peso Inizio Previsto Fine Prevista Responsabile Centro di Responsabiltà Note\n\n";
const tabs = "Descrizione\tPeso\tInizio Previsto\tFine Prevista\tResponsabile\tCentro di Responsabilità\tNote\n";
const doubtsOf = (text: string) =>
  read(text).diagnostics.flatMap((diagnostic) => (diagnostic.code === "uncertain-split" ? [diagnostic.doubt] : []));

describe("phases in running text", () => {
  it("reads weight, dates, owner and centre on one line, and says that owner and centre run together", () => {
    const line = "Rilievo del traffico 25,00 01/02/2022 30/04/2022 VENTONERO LIA SERVIZIO VIABILITA'";
    expect(read(flow + line).phases.map(cells)).toEqual([
      ["Rilievo del traffico", "25", "01/02/2022", "30/04/2022", "VENTONERO LIA", "SERVIZIO VIABILITA'", null],
    ]);
    expect(doubtsOf(flow + line)).toEqual(["owner-or-centre"]);
  });

  it("parts owner and centre without a doubt where the sheet names the centre", () => {
    const sheet = readSheet(
      `Direzione LAVORI Direttore PETRASECCA UGO Classificazione X\nServizio VIABILITA' E STRADE Dirigente VENTONERO LIA Tipologia Y\nFASI\n${flow}Rilievo 01/02/2022 30/04/2022 VENTONERO LIA VIABILITA' E STR\n`,
    );
    expect(sheet.phases[0]).toMatchObject({ owner: "VENTONERO LIA", centre: "VIABILITA' E STR" });
    expect(sheet.diagnostics.map(({ code }) => code)).toEqual(["no-indicators"]);
  });

  it("finds two dates that are broken over two lines", () => {
    expect(read(`${flow}Rilievo 01/02/2022\n30/04/2022 VENTONERO LIA`).phases.map(cells)).toEqual([
      ["Rilievo", null, "01/02/2022", "30/04/2022", "VENTONERO LIA", null, null],
    ]);
  });

  it("parts phases without blank lines where capitals give way to a sentence", () => {
    const lines =
      "Rilievo 01/02/2022 30/04/2022 VENTONERO\nLIA\nLavori sugli\nattraversamenti\n01/06/2022 15/12/2022 CAMPOLUNGO EVA";
    expect(read(flow + lines).phases.map(({ description, owner }) => [description, owner])).toEqual([
      ["Rilievo", "VENTONERO LIA"],
      ["Lavori sugli attraversamenti", "CAMPOLUNGO EVA"],
    ]);
  });

  it("says that a whole number before the dates may end the description", () => {
    const { phases } = read(`${flow}Lotto 2 01/02/2022 30/04/2022 VENTONERO LIA`);
    expect(phases[0]).toMatchObject({ description: "Lotto", weight: "2" });
    expect(doubtsOf(`${flow}Lotto 2 01/02/2022 30/04/2022 VENTONERO LIA`)).toContain("weight");
  });

  it("reports a date that does not exist and lines that belong to no phase", () => {
    const { phases, diagnostics } = read(`${flow}Lavori 31/02/2022 30/04/2022 EVA\n\nVIABILITA'\n\nSenza date\n`);
    expect(phases[0]?.start).toEqual({ written: "31/02/2022", day: null });
    expect(diagnostics).toContainEqual({ code: "malformed-date", found: "31/02/2022", severity: "warning", line: 5 });
    expect(diagnostics).toContainEqual({
      code: "unplaced-line",
      section: "phases",
      text: "Senza date",
      severity: "warning",
      line: 9,
    });
  });
});

describe("phases in cells", () => {
  it("reads a row without its weight, its blank cell dropped, and says so", () => {
    expect(read(`${tabs}Rilievo\t01/02/2022\t30/04/2022\tLIA\tSTRADE`).phases.map(cells)).toEqual([
      ["Rilievo", null, "01/02/2022", "30/04/2022", "LIA", "STRADE", null],
    ]);
    expect(doubtsOf(`${tabs}Rilievo\t01/02/2022\t30/04/2022\tLIA\tSTRADE`)).toEqual(["column"]);
  });

  it("puts together a row broken within a cell", () => {
    const row = "Rilievo\t\t01/02/2022\t30/04/2022\tVENTONERO LIA -\nP.O. STRADE\tVIABILITA'\t";
    expect(read(tabs + row).phases.map(cells)).toEqual([
      ["Rilievo", null, "01/02/2022", "30/04/2022", "VENTONERO LIA - P.O. STRADE", "VIABILITA'", null],
    ]);
  });

  it("puts together a description broken before its row", () => {
    const row = "Rilievo del traffico davanti\nalle scuole\t10\t01/02/2022\t30/04/2022\tLIA\tSTRADE\tnota";
    expect(read(tabs + row).phases.map(cells)).toEqual([
      ["Rilievo del traffico davanti alle scuole", "10", "01/02/2022", "30/04/2022", "LIA", "STRADE", "nota"],
    ]);
  });

  it("reads the older layout in tables, a note below each row", () => {
    const { layout, phases } = read(
      "FASE Prima\nInizio Previsto\tFine Prevista\tPeso\tResponsabile\tCentro di Responsabiltà\n01/02/2022\t30/04/2022\t40,00\tLIA\tSTRADE\nNote\tcon calma\nFASE\nSeconda\nInizio Previsto\tFine Prevista\tPeso\tResponsabile\tCentro di Responsabiltà\n01/05/2022\t30/06/2022\t60,00\tLIA\tSTRADE\nNote\n",
    );
    expect(layout).toBe("mixed");
    expect(phases.map(cells)).toEqual([
      ["Prima", "40", "01/02/2022", "30/04/2022", "LIA", "STRADE", "con calma"],
      ["Seconda", "60", "01/05/2022", "30/06/2022", "LIA", "STRADE", null],
    ]);
  });

  it("assumes the usual columns where the headings are missing, and says so", () => {
    const { phases, diagnostics } = read("Rilievo\t10\t01/02/2022\t30/04/2022\tLIA\tSTRADE\t");
    expect(phases).toHaveLength(1);
    expect(diagnostics).toContainEqual({ code: "assumed-columns", section: "phases", severity: "info", line: 3 });
  });

  it("reports cells that do not hold what their column says", () => {
    const { diagnostics } = read(`${tabs}Rilievo\tun terzo\tpresto\t30/04/2022\nLavori\t\t01/05/2022\t01/04/2022`);
    expect(diagnostics.map(({ code, line }) => [code, line]).slice(1)).toEqual([
      ["malformed-date", 4],
      ["malformed-weight", 4],
      ["reversed-dates", 5],
    ]);
  });

  it("keeps columns it does not know", () => {
    const { phases } = read("Fase\tStato\tInizio Previsto\tFine Prevista\nRilievo\tin corso\t01/02/2022\t30/04/2022");
    expect(phases[0]?.others).toEqual([{ label: "Stato", text: "in corso" }]);
  });
});

describe("linked objectives", () => {
  const linked = (lines: string) => readSheet(`2022_BL00\nOBIETTIVI COLLEGATI\n${lines}\n`).linkedObjectives;

  it("reads running text with a wrapped title", () => {
    const objectives = linked(
      "Codice Titolo Entrata Spesa\n2022_BL00_01 Biblioteche e\narchivio storico 1.250,50 48.000,00\n2022_BL00_02 Museo 0,00 0,00\n",
    );
    expect(objectives.map(({ code, title, revenue, expenditure }) => [code, title, revenue, expenditure])).toEqual([
      ["2022_BL00_01", "Biblioteche e archivio storico", "1250.5", "48000"],
      ["2022_BL00_02", "Museo", "0", "0"],
    ]);
  });

  it("reads pipes with a wrapped title and reports a malformed amount", () => {
    const text =
      "2022_BL00\nOBIETTIVI COLLEGATI\n| Codice | Titolo | Entrata | Spesa | Quota |\n|-|-|-|-|-|\n| 2022_BL00_01 | Biblioteche e | molto | 48.000,00 | 50% |\n| | archivio | | | |\n";
    const sheet = readSheet(text);
    expect(sheet.linkedObjectives).toEqual([
      {
        code: "2022_BL00_01",
        title: "Biblioteche e archivio",
        revenue: null,
        expenditure: "48000",
        others: [{ label: "Quota", text: "50%" }],
        line: 5,
      },
    ]);
    expect(sheet.diagnostics.map(({ code }) => code)).toContain("malformed-amount");
  });

  it("does not take a linked code for a new sheet", () => {
    expect(linked("Codice\tTitolo\tEntrata\tSpesa\n2022_BL00_01\tMuseo\t0,00\t0,00\n2022_BL00_02\n")).toHaveLength(2);
  });
});

describe("phases whose lines are out of the ordinary", () => {
  const owners = (lines: string) => read(lines).phases.map(({ description, owner }) => [description, owner]);
  const codes = (lines: string) => read(lines).diagnostics.map(({ code }) => code);

  it("says of dates without any words above them that their description is missing", () => {
    const lines = `${flow}Rilievo 01/02/2022 30/04/2022 VENTONERO\nLIA\n01/06/2022 15/12/2022 CAMPOLUNGO EVA`;
    expect(owners(lines)).toEqual([
      ["Rilievo", "VENTONERO LIA"],
      ["", "CAMPOLUNGO EVA"],
    ]);
    expect(codes(lines)).toContain("missing-description");
  });

  it.each([
    [" Ventonero", "Lia\nLavori sugli attraversamenti", "Ventonero", "Lia Lavori sugli attraversamenti"],
    ["", "Lavori sugli attraversamenti", null, "Lavori sugli attraversamenti"],
  ])("doubts where an owner in small letters, or none, ends: %j", (owner, between, first, second) => {
    const lines = `${flow}Rilievo 01/02/2022 30/04/2022${owner}\n${between}\n01/06/2022 15/12/2022 CAMPOLUNGO EVA`;
    expect(owners(lines)).toEqual([
      ["Rilievo", first],
      [second, "CAMPOLUNGO EVA"],
    ]);
    expect(doubtsOf(lines)).toContain("row");
  });

  it("looks for no dates in a line of thousands of letters, and reports it whole", () => {
    const line = `Rilievo ${"x".repeat(5000)} 01/02/2022 30/04/2022 VENTONERO LIA`;
    expect(read(flow + line).phases).toEqual([]);
    expect(read(flow + line).diagnostics).toContainEqual(
      expect.objectContaining({ code: "unplaced-line", text: line }),
    );
  });

  it("puts a description together that begins in a row of its own", () => {
    const lines = `${tabs}Predisposizione degli atti\t\t\t\t\t\t\ndi gara\t30\t01/02/2022\t30/04/2022\tVENTONERO LIA\tLAVORI\t`;
    expect(read(lines).phases.map(cells)).toEqual([
      ["Predisposizione degli atti di gara", "30", "01/02/2022", "30/04/2022", "VENTONERO LIA", "LAVORI", null],
    ]);
  });

  it("takes a row without dates for a phase if it begins like one, for the rest of the row above if not", () => {
    const first = "Rilievo\t30\t01/02/2022\t30/04/2022\tVENTONERO LIA\tLAVORI\t\n";
    expect(owners(`${tabs}${first}Lavori\t70\t\t\tCAMPOLUNGO EVA\tLAVORI\t`)).toEqual([
      ["Rilievo", "VENTONERO LIA"],
      ["Lavori", "CAMPOLUNGO EVA"],
    ]);
    expect(owners(`${tabs}${first}del traffico\t\t\t\t\t\t`)).toEqual([["Rilievo del traffico", "VENTONERO LIA"]]);
  });

  it("keeps columns that it does not know, and the second of two with one heading", () => {
    const [phase, next] = read(
      "Descrizione\tStato\tInizio Previsto\tFine Prevista\tNote\tNote\nRilievo\tin corso\t01/02/2022\t30/04/2022\tuna\taltra\nLavori\t\t01/06/2022\t30/09/2022\t\t",
    ).phases;
    expect(phase?.note).toBe("una");
    expect(phase?.others).toEqual([
      { label: "Stato", text: "in corso" },
      { label: "Note", text: "altra" },
    ]);
    expect(next?.others).toEqual([]);
  });

  it("takes words below a row that has none of its own for its description, with a doubt", () => {
    const lines = "Stato\tInizio Previsto\tFine Prevista\nin corso\t\t\nRilievo del traffico";
    expect(read(lines).phases.map(({ description }) => description)).toEqual(["Rilievo del traffico"]);
    expect(doubtsOf(lines)).toEqual(["row"]);
  });

  it("reads a block of the older layout without a description, and says so", () => {
    const lines = "FASE\nPeso\tInizio Previsto\tFine Prevista\n100\t01/02/2022\t30/04/2022";
    expect(read(lines).phases).toMatchObject([{ description: "", weight: "100" }]);
    expect(codes(lines)).toEqual(["no-indicators", "missing-description"]);
  });

  it("reads column headings that stand in blocks of their own", () => {
    const lines =
      "Descrizione\n\nPeso\n\nInizio\n\nPrevisto\n\nFine Prevista\n\nRilievo 25,00 01/02/2022 30/04/2022 VENTONERO LIA";
    expect(read(lines).phases).toMatchObject([{ description: "Rilievo", weight: "25" }]);
  });
});
