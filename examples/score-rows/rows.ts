import type { Row } from "../../src/index.js";

/** A row with the line of the file it stands on. */
export interface FileRow extends Row {
  readonly line: number;
}

/** Rows of a text that comes in pieces, cut wherever it may be. A line without a second cell has no measurement. */
export async function* rowsOf(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<FileRow> {
  let line = 0;
  let rest = "";
  for await (const piece of text) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const one of lines) {
      line += 1;
      if (one.trim() !== "" && !(line === 1 && isTitles(one))) yield rowOf(one, line);
    }
  }
  if (rest.trim() !== "" && !(line === 0 && isTitles(rest))) yield rowOf(rest, line + 1);
}

const titles = /^\ufeff?"?(?:target|expected|expected value|valore atteso|atteso)"?;/i;

/** Whether a line names the columns. */
function isTitles(line: string): boolean {
  return titles.test(line);
}

function rowOf(text: string, line: number): FileRow {
  const [expected = "", actual = "", indicator = ""] = cellsOf(text);
  return indicator === "" ? { line, expected, actual } : { line, expected, actual, options: { indicator } };
}

const quoted = /"((?:[^"]|"")*)"(?:;|$)|([^;]*)(?:;|$)/y;

/** The cells of a line, between semicolons; one in quotation marks may hold some, and doubled marks. */
function cellsOf(text: string): readonly string[] {
  const line = text.replace(/^\ufeff|\r$/g, "");
  if (!line.includes('"')) return line.split(";");
  const cells: string[] = [];
  quoted.lastIndex = 0;
  while (quoted.lastIndex < line.length) {
    const [, inner, plain = ""] = quoted.exec(line) ?? [];
    cells.push(inner === undefined ? plain : inner.replaceAll('""', '"'));
  }
  return cells;
}
