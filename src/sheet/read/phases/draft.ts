import type { LabelledText, Phase, PlannedDay } from "../../sheet.js";
import { type Doubt, report, type SheetDiagnostic } from "../../sheet-diagnostic.js";
import { calendarDayOf, isAfter } from "../../text/calendar-day.js";
import { figureOf } from "../../text/figure.js";
import type { Line } from "../../text/lines.js";
import { joinPieces, joinWrapped, type Piece } from "../../text/piece.js";
import type { ColumnName } from "../table/columns.js";

/** A phase while the pieces of its wrapped cells are being collected. */
export interface PhaseDraft {
  readonly line: Line;
  readonly cells: Map<ColumnName, Piece[]>;
  readonly others: LabelledText[];
  readonly doubts: Set<Doubt>;
}

export function beginPhase(line: Line): PhaseDraft {
  return { line, cells: new Map(), others: [], doubts: new Set() };
}

/** Adds a piece to a cell; a blank piece adds nothing. */
export function addTo(draft: PhaseDraft, column: ColumnName, piece: Piece | null): void {
  if (piece === null) return;
  const pieces = draft.cells.get(column);
  if (pieces === undefined) draft.cells.set(column, [piece]);
  else pieces.push(piece);
}

/** The finished phase, with what is to be said about it. */
export function finishPhase(draft: PhaseDraft): {
  readonly phase: Phase;
  readonly diagnostics: readonly SheetDiagnostic[];
} {
  const line = draft.line.number;
  const diagnostics: SheetDiagnostic[] = [];
  const text = (column: ColumnName): string | null => joinPieces(draft.cells.get(column) ?? [])?.text ?? null;
  const description = text("description") ?? "";
  const start = plannedDay(text("start"), line, diagnostics);
  const end = plannedDay(text("end"), line, diagnostics);
  const written = text("weight");
  const weight = written === null ? null : figureOf(written);
  if (written !== null && weight === null) diagnostics.push(report({ code: "malformed-weight", found: written }, line));
  if (start?.day && end?.day && isAfter(start.day, end.day)) {
    diagnostics.push(report({ code: "reversed-dates", start: start.written, end: end.written }, line));
  }
  const said = [...draft.cells.values()].map((pieces) => joinWrapped(pieces.map((piece) => piece.text))).join(" | ");
  for (const doubt of draft.doubts) diagnostics.push(report({ code: "uncertain-split", doubt, text: said }, line));
  if (description === "") diagnostics.push(report({ code: "missing-description", text: said }, line));
  const phase: Phase = {
    description,
    weight,
    start,
    end,
    owner: text("owner"),
    centre: text("centre"),
    note: text("note"),
    others: draft.others,
    line,
  };
  return { phase, diagnostics };
}

function plannedDay(written: string | null, line: number, diagnostics: SheetDiagnostic[]): PlannedDay | null {
  if (written === null) return null;
  const day = calendarDayOf(written);
  if (day === null) diagnostics.push(report({ code: "malformed-date", found: written }, line));
  return { written, day };
}
