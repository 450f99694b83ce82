import type { Indicator, LabelledText } from "../../sheet.js";
import { type Doubt, report, type SheetDiagnostic } from "../../sheet-diagnostic.js";
import { figureOf } from "../../text/figure.js";
import type { Line } from "../../text/lines.js";
import { joinPieces, type Piece } from "../../text/piece.js";
import type { Fragment } from "./fragment.js";
import { continuesTarget, endsOpen, looksLikeTarget, trailingTarget } from "./target-shape.js";

/** An indicator while its wrapped pieces are being collected. */
export interface Draft {
  readonly line: Line;
  readonly description: Piece[];
  readonly type: Piece[];
  readonly expected: Piece[];
  readonly weight: Piece[];
  readonly others: LabelledText[];
  readonly doubts: Set<Doubt>;
}

/** Begins an indicator with the line that carries its type or its value, below the lines that led up to it. */
export function beginDraft(fragment: Fragment, heads: readonly Fragment[]): Draft {
  const draft: Draft = {
    line: fragment.line,
    description: [],
    type: [],
    expected: [],
    weight: [],
    others: [],
    doubts: new Set(),
  };
  for (const head of heads) {
    addCells(draft, head, head.description ?? head.loose);
    if (head.expected !== null || head.weight !== null) draft.doubts.add("row");
  }
  addCells(draft, fragment, fragment.description ?? fragment.loose);
  return draft;
}

function addCells(draft: Draft, fragment: Fragment, words: Piece | null): void {
  const { type, expected, weight, others, doubt } = fragment;
  if (words !== null) draft.description.push(words);
  if (type !== null) draft.type.push(type);
  if (expected !== null) draft.expected.push(expected);
  if (weight !== null) draft.weight.push(weight);
  for (const other of others) draft.others.push(other);
  if (doubt !== null) draft.doubts.add(doubt);
}

/** Adds a line that goes on where the indicator's cells broke off. */
export function continueDraft(draft: Draft, fragment: Fragment): void {
  addCells(draft, fragment, fragment.description);
  if (fragment.loose !== null) placeWords(draft, fragment.loose);
}

/** Whether the expected value cannot be all there yet. */
export function awaitsValue(draft: Draft): boolean {
  const last = draft.expected.at(-1);
  return last === undefined || endsOpen(last.text);
}

/** Whether the description cannot end where it ends: it breaks off, or a bracket is still open. */
export function descriptionIsOpen(draft: Draft): boolean {
  const last = draft.description.at(-1)?.text ?? "";
  return endsOpen(last) || last.lastIndexOf("(") > last.lastIndexOf(")");
}

// Words without a cell: the value if it broke off, the description if that did; reported unless only one of them did.
function placeWords(draft: Draft, words: Piece): void {
  const value = draft.expected.at(-1)?.text ?? "";
  const valueOpen = awaitsValue(draft);
  const descriptionOpen = descriptionIsOpen(draft);
  if (value === "" && (looksLikeTarget(words.text) || !descriptionOpen)) {
    draft.expected.push(words);
    if (!looksLikeTarget(words.text)) draft.doubts.add("description-or-expected");
  } else if (continuesTarget(value, words.text)) {
    draft.expected.push(words);
    if (!valueOpen) draft.doubts.add("description-or-expected");
  } else if (descriptionOpen && !valueOpen) draft.description.push(words);
  else placeDoubtfulWords(draft, words, valueOpen, looksLikeTarget(value));
}

function placeDoubtfulWords(draft: Draft, words: Piece, valueOpen: boolean, valueIsTarget: boolean): void {
  draft.doubts.add("description-or-expected");
  const at = valueOpen ? trailingTarget(words.text) : -1;
  if (at > 0) {
    // "in condizione di fragilità 31 ottobre 2021": the ends of both cells on one line.
    draft.description.push({ ...words, text: words.text.slice(0, at).trimEnd() });
    const start = words.span.end - (words.text.length - at);
    draft.expected.push({ ...words, text: words.text.slice(at), span: { start, end: words.span.end } });
  } else if (valueIsTarget && !valueOpen) draft.description.push(words);
  else draft.expected.push(words);
}

/** The finished indicator, with what is to be said about it. */
export function finishDraft(draft: Draft): {
  readonly indicator: Indicator;
  readonly diagnostics: readonly SheetDiagnostic[];
} {
  const diagnostics: SheetDiagnostic[] = [];
  const expected = joinPieces(draft.expected);
  const description = joinPieces(draft.description)?.text ?? "";
  const line = expected?.line ?? draft.line.number;
  for (const doubt of draft.doubts) {
    const text = [description, draft.type[0]?.text, expected?.text].filter((part) => part !== undefined).join(" | ");
    diagnostics.push(report({ code: "uncertain-split", doubt, text }, line));
  }
  if (expected === null) diagnostics.push(report({ code: "missing-expected", text: description }, line));
  if (description === "") diagnostics.push(report({ code: "missing-description", text: expected?.text ?? "" }, line));
  const written = joinPieces(draft.weight)?.text ?? null;
  const weight = written === null ? null : figureOf(written);
  if (written !== null && weight === null) diagnostics.push(report({ code: "malformed-weight", found: written }, line));
  const indicator: Indicator = {
    description,
    type: joinPieces(draft.type)?.text ?? null,
    expected: expected?.text ?? "",
    expectedSpan: expected?.span ?? null,
    weight,
    others: draft.others,
    line,
  };
  return { indicator, diagnostics };
}
