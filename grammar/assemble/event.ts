import type { Piece } from "../pieces.js";
import { type Assembly, text } from "./assembly.js";

type DeadlinePiece = Extract<Piece, { piece: "deadline" }>;

/** The event that a duration runs from belongs to its subject: "entro 30 giorni dal 15/07/2020". */
export function foldEvents(pieces: readonly Piece[], assembly: Assembly): readonly Piece[] {
  return pieces.map((piece, index) =>
    piece.piece === "deadline" && isEvent(piece, pieces.slice(Math.max(index - 2, 0), index), assembly)
      ? { piece: "words", span: piece.span, vague: null }
      : piece,
  );
}

function isEvent({ timing }: DeadlinePiece, left: readonly Piece[], assembly: Assembly): boolean {
  const [before, previous] = left.length === 2 ? left : [undefined, left[0]];
  if (isDuration(previous)) return timing === "from" || timing === "after" || timing === "before";
  if (previous?.piece !== "words" || !isDuration(before)) return false;
  return assembly.opensStart(text(assembly, previous.span));
}

function isDuration(piece: Piece | undefined): boolean {
  return piece?.piece === "value" && piece.value.kind === "quantity" && piece.value.unit?.kind === "time";
}
