import { report, type SheetDiagnostic } from "../sheet-diagnostic.js";
import { leadOf } from "../text/lead.js";

/** A row of a file of separated values; `line` is where it begins, for a quoted cell may run over several. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface CsvReading {
  readonly rows: readonly CsvRow[];
  readonly diagnostics: readonly SheetDiagnostic[];
}

/** Reads separated values: `;`, `,` or tab, whichever the first line has most of; cells may be quoted. Blank rows are left out. */
export function readCsv(text: string): CsvReading {
  const declared = /^\ufeff?sep=([;,\t])\r?\n/.exec(text.slice(0, 20));
  const start = declared?.[0].length ?? (text.startsWith("\ufeff") ? 1 : 0);
  const separator = declared?.[1] ?? separatorOf(text, start);
  const rows: CsvRow[] = [];
  const diagnostics: SheetDiagnostic[] = [];
  let cells: string[] = [];
  let line = declared === null ? 1 : 2;
  let rowLine = line;
  let at = start;
  while (at <= text.length) {
    const cell = cellAt(text, at, separator);
    if (cell.unclosed) diagnostics.push(report({ code: "unclosed-quote" }, line));
    cells.push(cell.text);
    line += cell.breaks;
    at = cell.end;
    const character = text.charAt(at);
    if (character !== separator) {
      if (cells.some((filled) => filled !== "")) rows.push({ cells, line: rowLine });
      cells = [];
      if (character === "\r" && text.charAt(at + 1) === "\n") at++;
      line++;
      rowLine = line;
    }
    at++;
  }
  return { rows, diagnostics };
}

function separatorOf(text: string, start: number): string {
  const firstLine = leadOf(text.slice(start, start + 2000), /^[^\r\n]*/);
  const bare = firstLine.replace(/"[^"]*"/g, "");
  const counts = [";", "\t", ","].map((separator) => ({ separator, count: bare.split(separator).length }));
  return counts.reduce((most, next) => (next.count > most.count ? next : most)).separator;
}

interface CsvCell {
  readonly text: string;
  /** Where the cell ends: at a separator, a line break or the end of the text. */
  readonly end: number;
  /** Line breaks within it. */
  readonly breaks: number;
  readonly unclosed: boolean;
}

function cellAt(text: string, start: number, separator: string): CsvCell {
  let from = start;
  while (text.charAt(from) === " ") from++;
  if (text.charAt(from) === '"') return quotedCellAt(text, from + 1, separator);
  const end = endOfCell(text, start, separator);
  return { text: text.slice(start, end).trim(), end, breaks: 0, unclosed: false };
}

function endOfCell(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && !"\r\n".includes(text.charAt(end)) && text.charAt(end) !== separator) end++;
  return end;
}

// A doubled quotation mark within a quoted cell is the mark itself.
function quotedCellAt(text: string, start: number, separator: string): CsvCell {
  const parts: string[] = [];
  let from = start;
  let close = text.indexOf('"', from);
  while (close >= 0 && text.charAt(close + 1) === '"') {
    parts.push(text.slice(from, close + 1));
    from = close + 2;
    close = text.indexOf('"', from);
  }
  const unclosed = close < 0;
  parts.push(text.slice(from, unclosed ? text.length : close));
  const end = unclosed ? text.length : endOfCell(text, close + 1, separator);
  const after = unclosed ? "" : text.slice(close + 1, end).trim();
  const whole = parts.join("");
  const breaks = whole.match(/\r\n|\r|\n/g)?.length ?? 0;
  return { text: `${whole} ${after}`.trim(), end, breaks, unclosed };
}
