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
  revenue: string | null;
  expenditure: string | null;
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
      if (above.revenue !== null)
        diagnostics.push(report({ code: "uncertain-split", doubt: "row", text }, entry.line.number));
      addWords(above, text);
    } else unplaced(entry.line);
  }
  const linkedObjectives = drafts.map((draft) => finish(draft, diagnostics));
  return { linkedObjectives, diagnostics, partedBy: table.partedBy };
}

function rowDraft(row: TableRow): Draft {
  const draft: Draft = { line: row.line, code: null, title: [], revenue: null, expenditure: null, others: [] };
  row.cells.forEach((cell, at) => {
    if (cell === null) return;
    const name: ColumnName = row.names[at] ?? "other";
    if (name === "code") draft.code = cell.text;
    else if (name === "title" || name === "description") draft.title.push(cell.text);
    else if (name === "revenue" && draft.revenue === null) draft.revenue = cell.text;
    else if (name === "expenditure" && draft.expenditure === null) draft.expenditure = cell.text;
    else draft.others.push({ label: row.labels[at] ?? "", text: cell.text });
  });
  return draft;
}

function continueWith(above: Draft, more: Draft): void {
  for (const words of more.title) above.title.push(words);
  for (const other of more.others) above.others.push(other);
  above.revenue = [above.revenue, more.revenue].filter((part) => part !== null).join(" ") || null;
  above.expenditure = [above.expenditure, more.expenditure].filter((part) => part !== null).join(" ") || null;
}

function flowDraft(line: Line, code: string, rest: string): Draft {
  const draft: Draft = { line, code, title: [], revenue: null, expenditure: null, others: [] };
  addWords(draft, rest);
  return draft;
}

const amounts = /(?:^|\s)(-?[\d.]{1,20},\d{2})\s?€?\s+(-?[\d.]{1,20},\d{2})\s?€?$/;

// The two amounts end the first line of a wrapped title, or its last.
function addWords(draft: Draft, words: string): void {
  const tail = words.slice(-60);
  const found = draft.revenue === null ? amounts.exec(tail) : null;
  const title = found === null ? words : words.slice(0, words.length - tail.length + found.index).trim();
  if (title !== "") draft.title.push(title);
  if (found === null) return;
  draft.revenue = found[1] ?? null;
  draft.expenditure = found[2] ?? null;
}

// After a blank line and with both amounts read, a line is no title any more.
function continuesTitle(above: Draft, line: Line): boolean {
  return !line.gapBefore || above.revenue === null;
}

function finish(draft: Draft, diagnostics: SheetDiagnostic[]): LinkedObjective {
  const amount = (written: string | null): string | null => {
    const value = written === null ? null : figureOf(written);
    if (written !== null && value === null) {
      diagnostics.push(report({ code: "malformed-amount", found: written }, draft.line.number));
    }
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
