import type { LabelledText, LinkedObjective } from "../sheet.js";
import { report, type SheetDiagnostic } from "../sheet-diagnostic.js";
import { leadingCode } from "../text/code.js";
import { figureOf } from "../text/figure.js";
import type { Line } from "../text/lines.js";
import { joinWrapped } from "../text/piece.js";
import type { ColumnName } from "./table/columns.js";
import { readTable, type Table, type TableRow } from "./table.js";

export interface LinkedReading {
  readonly linkedObjectives: readonly LinkedObjective[];
  readonly diagnostics: readonly SheetDiagnostic[];
  readonly partedBy: Table["partedBy"];
}

/** A linked objective while its wrapped title is being collected. */
interface Draft {
  readonly line: Line;
  code: string | null;
  readonly title: string[];
  readonly revenue: string[];
  readonly expenditure: string[];
  readonly others: LabelledText[];
}

/** Reads the objectives that a summary sheet (SINTESI) draws together. */
export function readLinkedObjectives(lines: readonly Line[]): LinkedReading {
  const table = readTable(lines, "linked-objectives");
  const drafts: Draft[] = [];
  const diagnostics: SheetDiagnostic[] = [];
  const unplaced = (line: Line): void => {
    diagnostics.push(
      report({ code: "unplaced-line", section: "linked-objectives", text: line.text.trim() }, line.number),
    );
  };
  for (const entry of table.entries) {
    const above = drafts.at(-1);
    const code = leadingCode(entry.line.text);
    if (entry.kind === "row") {
      const draft = rowDraft(entry);
      if (draft.code !== null || above === undefined) drafts.push(draft);
      else continueWith(above, draft);
    } else if (code !== null) drafts.push(flowDraft(entry.line, code.code, code.rest));
    else if (above !== undefined && continuesTitle(above, entry.line)) {
      const text = entry.line.text.trim();
      // Below its amounts a title is whole, or was printed around them.
      if (above.revenue.length > 0)
        diagnostics.push(report({ code: "uncertain-split", doubt: "row", text }, entry.line.number));
      addWords(above, text);
    } else unplaced(entry.line);
  }
  const linkedObjectives = drafts.map((draft) => finish(draft, diagnostics));
  return { linkedObjectives, diagnostics, partedBy: table.partedBy };
}

function rowDraft(row: TableRow): Draft {
  const draft: Draft = { line: row.line, code: null, title: [], revenue: [], expenditure: [], others: [] };
  row.cells.forEach((cell, at) => {
    if (cell === null) return;
    const name: ColumnName = row.names[at] ?? "other";
    if (name === "code") draft.code = cell.text;
    else if (name === "title" || name === "description") draft.title.push(cell.text);
    else if (name === "revenue" && draft.revenue.length === 0) draft.revenue.push(cell.text);
    else if (name === "expenditure" && draft.expenditure.length === 0) draft.expenditure.push(cell.text);
    else draft.others.push({ label: row.labels[at] ?? "", text: cell.text });
  });
  return draft;
}

function continueWith(above: Draft, more: Draft): void {
  for (const words of more.title) above.title.push(words);
  for (const written of more.revenue) above.revenue.push(written);
  for (const written of more.expenditure) above.expenditure.push(written);
  for (const other of more.others) above.others.push(other);
}

function flowDraft(line: Line, code: string, rest: string): Draft {
  const draft: Draft = { line, code, title: [], revenue: [], expenditure: [], others: [] };
  addWords(draft, rest);
  return draft;
}

const amounts = /(?:^|\s)(-?[\d.]{1,20},\d{2})\s?€?\s+(-?[\d.]{1,20},\d{2})\s?€?$/;

// The two amounts end the first line of a wrapped title, or its last.
function addWords(draft: Draft, words: string): void {
  const tail = words.slice(-60);
  const found = draft.revenue.length === 0 ? amounts.exec(tail) : null;
  const title = found === null ? words : words.slice(0, words.length - tail.length + found.index).trim();
  if (title !== "") draft.title.push(title);
  if (found === null) return;
  const [, revenue = "", expenditure = ""] = found;
  draft.revenue.push(revenue);
  draft.expenditure.push(expenditure);
}

// After a blank line and with both amounts read, a line is no title any more.
function continuesTitle(above: Draft, line: Line): boolean {
  return !line.gapBefore || above.revenue.length === 0;
}

function finish(draft: Draft, diagnostics: SheetDiagnostic[]): LinkedObjective {
  const amount = (words: readonly string[]): string | null => {
    if (words.length === 0) return null;
    const found = words.join(" ");
    const value = figureOf(found);
    if (value === null) diagnostics.push(report({ code: "malformed-amount", found }, draft.line.number));
    return value;
  };
  return {
    code: draft.code,
    title: joinWrapped(draft.title),
    revenue: amount(draft.revenue),
    expenditure: amount(draft.expenditure),
    others: draft.others,
    line: draft.line.number,
  };
}
