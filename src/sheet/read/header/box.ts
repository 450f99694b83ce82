import type { LabelledText } from "../../sheet.js";
import type { SheetDiagnostic } from "../../sheet-diagnostic.js";
import { fold } from "../../text/fold.js";
import { type HeaderField, headerLabels } from "./labels.js";

/** The box of offices while it is read: the words of each field, and where the next words go. */
export interface Box {
  readonly fields: Readonly<Record<HeaderField, string[]>>;
  /** The fields whose labels have been read. */
  readonly opened: Set<HeaderField>;
  readonly others: LabelledText[];
  readonly diagnostics: SheetDiagnostic[];
  /** The field of each column of the row above, for a cell wrapped into the next row. */
  columns: readonly (HeaderField | null)[];
  current: HeaderField | null;
  /** Whether the labels themselves are in capitals, so that case does not tell them from values. */
  capitals: boolean;
}

/** A box of which nothing has been read. */
export function emptyBox(): Box {
  return {
    fields: { directorate: [], director: [], classification: [], service: [], manager: [], kind: [] },
    opened: new Set(),
    others: [],
    diagnostics: [],
    columns: [],
    current: null,
    capitals: false,
  };
}

/** The field that a label names; null if it names none. */
export function fieldNamed(label: string): HeaderField | null {
  return label.length > 40 ? null : (headerLabels.get(fold(label)) ?? null);
}

/** Makes a field the one that the next words belong to. */
export function openField(box: Box, field: HeaderField): void {
  box.current = field;
  box.opened.add(field);
}
