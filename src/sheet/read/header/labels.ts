import type { SheetHeader } from "../../sheet.js";
import { fold } from "../../text/fold.js";
import type { Line } from "../../text/lines.js";
import { rowOf } from "../table/cells.js";

export type HeaderField = Exclude<keyof SheetHeader, "others">;

type Label = readonly [string, HeaderField];
type LabelRow = readonly [Label, Label, Label];

/** The labels of the box of offices, in the two rows they are printed in. */
export const headerRows: readonly [LabelRow, LabelRow] = [
  [
    ["direzione", "directorate"],
    ["direttore", "director"],
    ["classificazione", "classification"],
  ],
  [
    ["servizio", "service"],
    ["dirigente", "manager"],
    ["tipologia", "kind"],
  ],
];

export const headerLabels: ReadonlyMap<string, HeaderField> = new Map(headerRows.flat());

/** Whether a line is the first of the box of offices ("Direzione … Direttore …"). */
export function opensHeader(line: Line): boolean {
  return opensRow(line, 0);
}

/** Whether a line is a row of the box of offices, repeated at the head of a later page. */
export function isHeaderRow(line: Line): boolean {
  return (
    opensRow(line, 0) ||
    opensRow(line, 1) ||
    /\s(?:Dirigente|DIRIGENTE)\s.*\s(?:Tipologia|TIPOLOGIA)\s/.test(line.text.slice(0, 1000))
  );
}

// In running text the label alone proves nothing: a second label, a colon or a value in capitals must follow.
const rowPatterns: readonly [readonly RegExp[], readonly RegExp[]] = [
  [
    /^[\s#|]*(?:Direzione|DIREZIONE)\s*:/,
    /^[\s#|]*(?:Direzione|DIREZIONE)\s.*\s(?:Direttore|DIRETTORE|Classificazione|CLASSIFICAZIONE)(?:[\s:]|$)/,
    /^[\s#|]*Direzione\s+[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u,
  ],
  [
    /^[\s#|]*(?:Servizio|SERVIZIO)\s*:/,
    /^[\s#|]*(?:Servizio|SERVIZIO)\s.*\s(?:Dirigente|DIRIGENTE|Tipologia|TIPOLOGIA)(?:[\s:]|$)/,
    /^[\s#|]*Servizio\s+[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u,
  ],
];

function opensRow(line: Line, row: 0 | 1): boolean {
  if (line.text.length > 1000) return false;
  const written = rowOf(line);
  if (written === null) return rowPatterns[row].some((pattern) => pattern.test(line.text));
  const [first = "", ...others] = written.cells.flatMap(({ piece }) => (piece === null ? [] : [piece.text]));
  return fold(first) === headerRows[row][0][0] && others.length > 0;
}
