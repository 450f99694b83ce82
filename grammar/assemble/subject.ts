import type { Piece } from "../pieces.js";
import { type Assembly, text } from "./assembly.js";

/**
 * Values that only qualify an earlier one become words of its subject: the thirty days of "90% delle pratiche evase
 * entro 30 giorni", the base of "50% dei 120 comuni".
 */
export function foldSubject(pieces: readonly Piece[], assembly: Assembly): readonly Piece[] {
  const main = pieces.find(isQuantity);
  if (main === undefined || pieces.some(({ piece }) => piece === "direction" || piece === "score")) return pieces;
  return pieces.map((piece, index) => {
    const later = pieces.indexOf(main) < index && isQuantity(piece) && piece.sign === null;
    const folds = later && (qualifiesByTime(piece, main) || isBase(pieces, index, main, assembly));
    return folds ? { piece: "words", span: piece.span } : piece;
  });
}

type ValuePiece = Extract<Piece, { piece: "value" }>;

function isQuantity(piece: Piece): piece is ValuePiece {
  return piece.piece === "value";
}

function unitKind(piece: ValuePiece): string | null {
  return piece.value.kind === "quantity" ? (piece.value.unit?.kind ?? null) : null;
}

function qualifiesByTime(piece: ValuePiece, main: ValuePiece): boolean {
  return unitKind(piece) === "time" && unitKind(main) !== "time";
}

/** A plain count that "of" ties to a percentage or a ratio is what it is taken of. */
function isBase(pieces: readonly Piece[], index: number, main: ValuePiece, assembly: Assembly): boolean {
  const piece = pieces[index];
  const words = pieces[index - 1];
  if (piece?.piece !== "value" || piece.relation !== null || words?.piece !== "words") return false;
  if (unitKind(main) !== "percent" || unitKind(piece) !== null) return false;
  return assembly.isOf(text(assembly, words.span).split(/\s+/).at(-1) ?? "");
}
