import { report } from "../../sheet-diagnostic.js";
import type { Line } from "../../text/lines.js";
import type { Row } from "../table/cells.js";
import { type Box, fieldNamed, openField } from "./box.js";
import type { HeaderField } from "./labels.js";

/** Reads a row of label and value cells; a row without a label continues the values above it. */
export function readHeaderCells(box: Box, row: Row, line: Line): void {
  const texts = row.cells.map((cell) => cell.piece?.text ?? "");
  if (texts.some((text) => labelIn(text) !== null)) readLabelledCells(box, texts, line);
  else continueCells(box, texts, line);
}

function readLabelledCells(box: Box, texts: readonly string[], line: Line): void {
  const columns: (HeaderField | null)[] = [];
  let field: HeaderField | null = null;
  let label: string | null = null;
  for (const text of texts) {
    const found = labelIn(text);
    if (found !== null && box.fields[found.field].length === 0) {
      field = found.field;
      label = null;
      openField(box, field);
      if (found.rest !== "") box.fields[field].push(found.rest);
    } else if (text !== "" && field !== null && box.fields[field].length === 0) {
      box.fields[field].push(text);
    } else if (text !== "" && label === null) {
      label = text;
      field = null;
    } else if (text !== "" && label !== null) {
      box.others.push({ label: label.replace(/(?<!\s)\s*:$/, ""), text });
      label = null;
    }
    columns.push(field);
  }
  if (label !== null)
    box.diagnostics.push(report({ code: "unplaced-line", section: "head", text: label }, line.number));
  box.columns = columns;
}

function continueCells(box: Box, texts: readonly string[], line: Line): void {
  texts.forEach((text, index) => {
    const field = box.columns[index] ?? null;
    if (text === "") return;
    if (field !== null) box.fields[field].push(text);
    else box.diagnostics.push(report({ code: "unplaced-line", section: "head", text }, line.number));
  });
}

// "Direzione", or label and value in one cell: "Direzione: SERVIZI SOCIALI".
function labelIn(text: string): { readonly field: HeaderField; readonly rest: string } | null {
  const whole = fieldNamed(text);
  if (whole !== null) return { field: whole, rest: "" };
  const colon = text.indexOf(":");
  const field = colon > 0 ? fieldNamed(text.slice(0, colon)) : null;
  return field === null ? null : { field, rest: text.slice(colon + 1).trim() };
}
