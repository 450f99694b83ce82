import type { Band, Bands, Condition, Span } from "../../src/ast.js";
import { type Group, join, type Piece } from "../pieces.js";
import { type Assembly, refuse, text } from "./assembly.js";
import { asCondition } from "./condition.js";
import { assembleGroup } from "./group.js";

type ScorePiece = Extract<Piece, { piece: "score" }>;

/** A score per condition: a score closes the band of the pieces before it, or opens that of the pieces after it. */
export function assembleBands(groups: readonly Group[], assembly: Assembly): Bands {
  const bands: Band[] = [];
  let pending: Piece[] = [];
  let opened: ScorePiece | null = null;
  const close = (score: ScorePiece) => {
    const band = bandOf(pending, score, assembly);
    if (band !== null) bands.push(band);
    pending = [];
  };
  for (const { pieces } of groups) {
    for (const piece of pieces) {
      if (piece.piece !== "score") {
        pending.push(piece);
        continue;
      }
      if (opened !== null) close(opened);
      opened = piece.leads ? piece : null;
      if (opened === null) close(piece);
    }
    // "100%: 10 puni; 80%: 5 punti": words after a score are not about the next condition.
    if (opened === null && bands.length > 0 && pending.every(isWords)) {
      leave(pending, assembly);
      pending = [];
    }
  }
  if (opened !== null) close(opened);
  refuseAlone(bands, assembly);
  leave(pending.filter(isWords), assembly);
  const left = pending.find((piece) => !isWords(piece));
  if (left !== undefined) {
    assembly.fail(left.span, { code: "missing-value", after: text(assembly, left.span), wanted: "score" });
  }
  return { kind: "bands", span: assembly.whole, bands };
}

function isWords({ piece }: Piece): boolean {
  return piece === "words";
}

function leave(pieces: readonly Piece[], assembly: Assembly): void {
  for (const { span } of pieces) {
    assembly.remark(span, "warning", { code: "unread-condition", found: text(assembly, span) });
  }
}

/** "60% → 70%" is where a value starts and where it must go; one band needs a limit. */
function refuseAlone([only, another]: readonly Band[], assembly: Assembly): void {
  if (another !== undefined || only?.condition.kind !== "comparison" || only.condition.relation !== null) return;
  refuse(assembly, only.span, "target");
}

function bandOf(pieces: readonly Piece[], { span, score }: ScorePiece, assembly: Assembly): Band | null {
  const condition = conditionOf(pieces, span, assembly);
  return condition === null ? null : { span: join(condition.span, span), condition, score };
}

function conditionOf(pieces: readonly Piece[], score: Span, assembly: Assembly): Condition | null {
  const members = pieces.length === 0 ? [] : assembleGroup(pieces, assembly);
  const condition = asCondition(members);
  if (condition === null) {
    const found = members[0]?.span ?? score;
    refuse(assembly, found, "value");
  }
  return condition;
}
