import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Indicator, readSheet } from "../../src/sheet/index.js";

const folder = new URL("../../examples/sheets/", import.meta.url);
const indicators = readdirSync(folder).flatMap(
  (name) => readSheet(readFileSync(new URL(name, folder), "utf8")).indicators,
);

const wrap = (text: string, width: number): string[] => {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
};

// The lines of two wrapped cells side by side, the type on the first.
const sideBySide = (
  { description, type, expected }: Indicator,
  row: (description: string, type: string, expected: string) => string,
): string => {
  const left = wrap(description, 45);
  const right = wrap(expected, 16);
  const count = Math.max(left.length, right.length);
  const lines = Array.from({ length: count }, (_, at) =>
    row(left[at] ?? "", at > 0 ? "" : (type ?? ""), right[at] ?? ""),
  );
  return lines.join("\n");
};

type Layout = (rows: readonly Indicator[]) => string;

const layouts: Readonly<Record<string, Layout>> = {
  "tabs, the columns in another order": (rows) =>
    ["Valore Atteso\tTipo\tDescrizione", ...rows.map((row) => `${row.expected}\t${row.type}\t${row.description}`)].join(
      "\n",
    ),
  "tabs, the descriptions wrapped": (rows) =>
    [
      "Descrizione\tTipo\tValore Atteso\t\t",
      ...rows.map((row) => `${wrap(row.description, 40).join("\n")}\t${row.type}\t${row.expected}\t\t`),
    ].join("\n"),
  "tabs, the expected values wrapped": (rows) =>
    [
      "Descrizione\tTipo\tValore Atteso",
      ...rows.map((row) => `${row.description}\t${row.type}\t${wrap(row.expected, 16).join("\n")}`),
    ].join("\n"),
  "pipes with a column of their own and bold cells": (rows) =>
    [
      "| Tipo | Descrizione | Unità di misura | **Valore Atteso 2022** |",
      "|---|:--|--|--:|",
      ...rows.map((row) => `| ${row.type} | ${row.description} | | **${row.expected}** |`),
    ].join("\n"),
  "pipes, the cells wrapped over rows": (rows) =>
    [
      "| Descrizione | Tipo | Valore Atteso |",
      "|-|-|-|",
      ...rows.map((row) => sideBySide(row, (...cells) => `| ${cells.join(" | ")} |`)),
    ].join("\n"),
  "runs of spaces, the cells wrapped": (rows) => {
    const row = (description: string, type: string, expected: string): string =>
      `${description.padEnd(48)}${type.padEnd(14)}${expected}`.trimEnd();
    return [row("Descrizione", "Tipo", "Valore Atteso"), ...rows.map((cells) => sideBySide(cells, row))].join("\n");
  },
  "running text, a row to a line": (rows) =>
    ["DESCRIZIONE TIPO VALORE ATTESO", ...rows.map((row) => `${row.description} ${row.type} ${row.expected}`)].join(
      "\n",
    ),
  "running text, the descriptions wrapped": (rows) =>
    [
      "Descrizione Tipo Valore\nAtteso",
      ...rows.map((row) => `${wrap(row.description, 50).join("\n")} ${row.type} ${row.expected}`),
    ].join("\n\n"),
  "running text, a cell to a line": (rows) =>
    ["Descrizione\nTipo\nValore Atteso", ...rows.map((row) => `${row.description}\n${row.type}\n${row.expected}`)].join(
      "\n\n",
    ),
  "HTML, a row to a line": (rows) =>
    [
      "<table><tr><th>Descrizione</th><th>Tipo</th><th>Valore Atteso</th></tr>",
      ...rows.map(
        (row) =>
          `<tr><td>${row.description}</td><td>${row.type}</td><td>${row.expected.replaceAll(">", "&gt;")}</td></tr>`,
      ),
      "</table>",
    ].join("\n"),
};

const cellsOf = ({ description, type, expected }: Indicator) => ({ description, type, expected });

describe("the table of indicators reads the same in every layout", () => {
  for (const [name, render] of Object.entries(layouts)) {
    it(`reads ${name}`, () => {
      const sheet = readSheet(`2022_BL77\n\nProva\n\nINDICATORI\n\n${render(indicators)}\n`);
      expect(sheet.indicators.map(cellsOf)).toEqual(indicators.map(cellsOf));
      expect(sheet.diagnostics.filter(({ code }) => code === "unplaced-line")).toEqual([]);
    });
  }
});
