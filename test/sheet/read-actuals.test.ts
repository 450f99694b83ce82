import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readActuals } from "../../src/sheet/index.js";

const codesOf = (text: string) => readActuals(text).diagnostics.map(({ code, line }) => [code, line]);

describe("readActuals", () => {
  it("reads Italian and English headings in any order, case and accent aside", () => {
    const italian = readActuals("Nota;CONSUNTIVO;Indicatore;Data;Obiettivo\nbene;85%;1;31/12/2022;2022_BL04\n");
    const english = readActuals("objective,indicator,actual,date,note\n2022_BL04,1,85%,31/12/2022,bene\n");
    expect(italian.actuals).toEqual(english.actuals);
    expect(italian.actuals).toEqual([
      {
        objective: "2022_BL04",
        indicator: { kind: "number", number: 1 },
        actual: "85%",
        date: "31/12/2022",
        note: "bene",
        line: 2,
      },
    ]);
  });

  it("knows an indicator by its number or by its description", () => {
    const names = readActuals("indicatore\tconsuntivo\nn. 2\t5\nPrestiti nell'anno\t6\n").actuals.map(
      (row) => row.indicator,
    );
    expect(names).toEqual([
      { kind: "number", number: 2 },
      { kind: "description", description: "Prestiti nell'anno" },
    ]);
  });

  it("reads quoted cells with separators, quotation marks and line breaks in them", () => {
    const { actuals } = readActuals(
      'indicatore;consuntivo;note\r\n1;"6,5; circa";"detto ""a voce""\r\ne scritto"\r\n2;7;\r\n',
    );
    expect(actuals.map(({ actual, note, line }) => [actual, note, line])).toEqual([
      ["6,5; circa", 'detto "a voce"\r\ne scritto', 2],
      ["7", null, 4],
    ]);
  });

  it("takes the separator that a spreadsheet declares", () => {
    expect(readActuals("sep=,\nindicatore,consuntivo\n1,2\n").actuals[0]).toMatchObject({ actual: "2", line: 3 });
  });

  it("passes over columns without a heading, and tells of cells beyond the last one", () => {
    const { actuals, diagnostics } = readActuals("indicatore;;consuntivo\n1;x;85%\n2;;90%;;da verificare\n");
    expect(actuals.map(({ actual }) => actual)).toEqual(["85%", "90%"]);
    expect(diagnostics).toMatchObject([{ code: "surplus-cells", text: "da verificare", line: 3 }]);
  });

  it("reads rows about phases", () => {
    const { phaseActuals, diagnostics } = readActuals(
      "fase;fine effettiva;completamento\n1;25/03/2022;100%\n2;31/02/2022;12,5\n3;;SI\n4;;120\n",
    );
    expect(phaseActuals.map(({ phase, end, completion }) => [phase, end?.day ?? null, completion])).toEqual([
      [{ kind: "number", number: 1 }, { year: 2022, month: 3, day: 25 }, "100"],
      [{ kind: "number", number: 2 }, null, "12.5"],
      [{ kind: "number", number: 3 }, null, "100"],
      [{ kind: "number", number: 4 }, null, null],
    ]);
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ["malformed-date", 3],
      ["malformed-completion", 5],
    ]);
  });

  it("keeps a blank actual as missing", () => {
    expect(readActuals("indicatore;consuntivo\n1;\n2\n").actuals.map(({ actual }) => actual)).toEqual([null, null]);
  });

  it.each([
    ["", [["empty-actuals", null]]],
    [
      "indicatore;valore\n",
      [
        ["missing-column", 1],
        ["unknown-column", 1],
      ],
    ],
    ["fase;note\n", [["missing-column", 1]]],
    ["completamento\n", [["missing-column", 1]]],
    ["indicatore;consuntivo;Consuntivo\n", [["repeated-column", 1]]],
    ["indicatore;consuntivo\n;5\n", [["row-without-name", 2]]],
    ["indicatore;consuntivo;fase;completamento\n1;5;1;\n", [["row-with-two-names", 2]]],
    ["indicatore;consuntivo\n1;5;6;7\n", [["surplus-cells", 2]]],
    ['indicatore;consuntivo\n1;"5\n', [["unclosed-quote", 2]]],
    ["indicatore;consuntivo\n1;\0\n", [["binary-content", null]]],
  ])("reports what is wrong with %j", (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it("names the columns that are missing", () => {
    expect(readActuals("note\nx\n").diagnostics[0]).toMatchObject({ columns: ["indicator", "actual"] });
  });

  it("reads every example file without an error", () => {
    for (const name of [
      "2018-sportello",
      "2020-mense",
      "2022_BL00-sintesi",
      "2022_BL04-biblioteca",
      "2022_BL07-strade",
    ]) {
      const file = new URL(`../../examples/actuals/${name}.csv`, import.meta.url);
      const { actuals, diagnostics } = readActuals(readFileSync(file, "utf8"));
      expect(actuals.length).toBeGreaterThan(3);
      expect(diagnostics).toEqual([]);
    }
  });

  it("never throws, and gives back a cell however it is quoted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        readActuals(text);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (cell) => {
        const { actuals } = readActuals(`indicatore;consuntivo\n1;"${cell.replaceAll('"', '""')}"\n`);
        expect(actuals[0]?.actual ?? "").toBe(cell.trim());
      }),
    );
  });
});
