import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSheet, readSheets } from "../../src/sheet/index.js";

const folder = new URL("../../examples/sheets/", import.meta.url);
const samples = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
const sampleLines = samples.flatMap((text) => text.split("\n"));
const oddLines = [
  "",
  "",
  "",
  "Pagina 2 di 5",
  "3",
  "COMUNE DI BORGO LAGOSCURO",
  "| | | 31 ottobre 2022 |",
  "| di seguito | | |",
  "in seconda riga",
  "RISULTATO",
  "PERFORMANCE 12",
  "Descrizione   Tipo   Valore Atteso",
  "Aiuole rifatte   RISULTATO   12",
  "01/01/2022 31/12/2022 SOLELUNA IVO",
  "01/01/2022",
  "Note",
  "\tdue\t",
  "a\tb\tc\td\te\tf\tg\th",
  "2022_BL00",
  "2022_BL99 Altra scheda",
];

// The heading of a column that no row fills is said nowhere.
const isColumns = (line: string): boolean => /Valore Atteso|Inizio Previsto|Entrata/.test(line);

// A mark makes a line unlike any heading, so it must turn up in the reading or in what is said of it.
const marked = (line: string, mark: string): string =>
  isColumns(line) ? line : /\|\s*$/.test(line) ? line.replace(/\|\s*$/, ` ${mark} |`) : `${line.trimEnd()} ${mark}`;

const sheetOfLines = fc
  .array(fc.record({ line: fc.constantFrom(...sampleLines, ...oddLines), mark: fc.boolean() }), { maxLength: 40 })
  .map((lines) => lines.map(({ line, mark }, index) => (mark ? marked(line, `zq${index}z`) : line)).join("\n"));

const marksOf = (text: string): readonly string[] => text.match(/zq\d+z/g) ?? [];

describe("nothing is lost", () => {
  it("places or reports every line of a shuffled sheet", () => {
    fc.assert(
      fc.property(sheetOfLines, (text) => {
        const said = JSON.stringify(readSheets(text));
        expect(marksOf(text).filter((mark) => !said.includes(mark))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("places or reports a line put anywhere into a whole sheet", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.nat(),
        fc.constantFrom(...sampleLines, ...oddLines),
        (text, at, line) => {
          const lines = text.split("\n");
          lines.splice(at % (lines.length + 1), 0, marked(line, "zq0z"));
          const said = JSON.stringify(readSheets(lines.join("\n")));
          expect(isColumns(line) || said.includes("zq0z")).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("keeps every indicator when the lines of its table are indented or double spaced", () => {
    for (const text of samples) {
      const expected = readSheet(text).indicators.map(({ expected }) => expected);
      const spaced = readSheet(text.replaceAll("\n", "\n\n"));
      const indented = readSheet(text.replaceAll(/^(?=[^\t])/gm, "   "));
      expect(indented.indicators.map(({ expected }) => expected)).toEqual(expected);
      expect(spaced.indicators.map(({ expected }) => expected)).toEqual(expected);
    }
  });

  it("reads the same with any line ends and with a byte order mark", () => {
    for (const text of samples) {
      const { diagnostics, ...plain } = readSheet(text);
      for (const end of ["\r\n", "\r"]) {
        const { diagnostics: said, ...other } = readSheet(`\ufeff${text.replaceAll("\n", end)}`);
        expect(said).toEqual(diagnostics);
        expect(other.indicators.map(({ expectedSpan, ...rest }) => rest)).toEqual(
          plain.indicators.map(({ expectedSpan, ...rest }) => rest),
        );
        expect(other.phases).toEqual(plain.phases);
      }
    }
  });

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(readSheets(text).length).toBeGreaterThan(0);
      }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."|\t \n*<>\\&;b/AFdescrizioneFASE1/2,0\f\u00a0"), { maxLength: 200 }),
        (units) => {
          expect(readSheets(units.join("")).length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it("points at the expected value in the original text", () => {
    for (const text of samples) {
      for (const { expected, expectedSpan } of readSheet(text).indicators) {
        expect(expectedSpan === null ? "" : text.slice(expectedSpan.start, expectedSpan.end)).toBe(expected);
      }
    }
  });
});
