import type { LabelledText } from "../../sheet.js";
import type { SheetDiagnostic } from "../../sheet-diagnostic.js";
import { fold } from "../../text/fold.js";
import { type HeaderField, headerLabels } from "./labels.js";

/** The box of offices while it is read: the words of each field, and where the next words go. */
export interface Box {
  readonly fields: Map<HeaderField, string[]>;
  readonly others: LabelledText[];
  readonly diagnostics: SheetDiagnostic[];
  /** The field of each column of the row above, for a cell wrapped into the next row. */
  columns: readonly (HeaderField | null)[];
  current: HeaderField | null;
  /** Whether the labels themselves are in capitals, so that case does not tell them from values. */
  capitals: boolean;
}

/** The field that a label names; null if it names none. */
export function fieldNamed(label: string): HeaderField | null {
  return label.length > 40 ? null : (headerLabels.get(fold(label)) ?? null);
}

/** Makes a field the one that the next words belong to. */
export function openField(box: Box, field: HeaderField): void {
  box.current = field;
  if (!box.fields.has(field)) box.fields.set(field, []);
}

/** Adds words to a field. */
export function fillField(box: Box, field: HeaderField, text: string): void {
  const words = box.fields.get(field);
  if (words === undefined) box.fields.set(field, [text]);
  else words.push(text);
}
