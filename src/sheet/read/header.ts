import type { SheetHeader } from "../sheet.js";
import { report, type SheetDiagnostic } from "../sheet-diagnostic.js";
import type { Line } from "../text/lines.js";
import { joinWrapped } from "../text/piece.js";
import { emptyBox, fieldNamed } from "./header/box.js";
import { readHeaderCells } from "./header/cells.js";
import { type HeaderField, isHeaderRow } from "./header/labels.js";
import { readHeaderWords } from "./header/words.js";
import { rowOf } from "./table/cells.js";

const fields = ["directorate", "director", "classification", "service", "manager", "kind"] as const;

/** Reads the box of offices (Direzione … Tipologia), from cells or from running text. */
export function readHeader(lines: readonly Line[]): {
  readonly header: SheetHeader;
  readonly diagnostics: readonly SheetDiagnostic[];
} {
  const box = emptyBox();
  for (const line of lines) {
    const row = rowOf(line);
    if (row === null) readHeaderWords(box, line);
    else readHeaderCells(box, row, line);
  }
  const field = (name: HeaderField): string | null => joinWrapped(box.fields[name]) || null;
  const header: SheetHeader = {
    directorate: field("directorate"),
    director: field("director"),
    classification: field("classification"),
    service: field("service"),
    manager: field("manager"),
    kind: field("kind"),
    others: box.others,
  };
  return { header, diagnostics: box.diagnostics };
}

/** What a later page says otherwise than the first. */
export function compareHeaders(header: SheetHeader, repeated: readonly Line[]): readonly SheetDiagnostic[] {
  return repeated.flatMap((line) => {
    const { header: again, diagnostics } = readHeader([line]);
    const said = fields.flatMap((label) => {
      const text = again[label];
      // The row may be wrapped, and only its first line is at hand.
      return text === null || header[label]?.startsWith(text) ? [] : [{ label, text }];
    });
    const differing = [...said, ...again.others].map(({ label, text }) =>
      report({ code: "repeated-field", label, text }, line.number),
    );
    return [...diagnostics, ...differing];
  });
}

/** Whether a line of the head opens the box of offices. A title may begin with such a word too ("Servizio sociale"). */
export function beginsWithLabel(line: Line): boolean {
  const first = rowOf(line)?.cells.find((cell) => cell.piece !== null)?.piece?.text;
  if (first !== undefined) return fieldNamed(first.replace(/:.*$/, "")) !== null;
  return isHeaderRow(line) || fieldNamed(line.text) !== null;
}
