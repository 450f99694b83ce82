import type { TimeUnit } from "../../src/ast.js";
import type { Piece } from "../pieces.js";
import { type Assembly, lastWord } from "./assembly.js";

/**
 * Values that only qualify an earlier one become words of its subject: the thirty days of "90% delle pratiche evase
 * entro 30 giorni", the base of "50% dei 120 comuni".
 */
export function foldSubject(pieces: readonly Piece[], assembly: Assembly): readonly Piece[] {
  const quantities = pieces.filter(isQuantity);
  const main = quantities.find((piece) => unitKind(piece) !== "time") ?? quantities[0];
  if (main === undefined || pieces.some(({ piece }) => piece === "direction" || piece === "score")) return pieces;
  return pieces.map((piece, index) => {
    if (isStretchOfTime(piece) && unitKind(main) !== "time") return { piece: "words", span: piece.span, vague: null };
    if (piece === main || !isQuantity(piece) || piece.sign !== null) return piece;
    const later = pieces.indexOf(main) < index;
    const time = unitKind(piece) === "time" && (later || unitKind(main) === "percent") && !isSecondBound(piece, main);
    const folds = time || (later && isBase(pieces, index, main, assembly));
    return folds ? { piece: "words", span: piece.span, vague: null } : piece;
  });
}

/** "almeno 10 giorni, mai più di 15 giorni": two bounds of the same duration are two demands. */
function isSecondBound(piece: ValuePiece, main: ValuePiece): boolean {
  const [own, other] = [timeOf(piece), timeOf(main)];
  return own !== null && own === other && piece.relation !== null && main.relation !== null;
}

/** "70% delle donne di 50-69 anni" */
function isStretchOfTime(piece: Piece): boolean {
  return piece.piece === "between" && piece.lower.unit?.kind === "time" && piece.relation === null;
}

type ValuePiece = Extract<Piece, { piece: "value" }>;

function isQuantity(piece: Piece): piece is ValuePiece {
  return piece.piece === "value";
}

function unitKind(piece: ValuePiece): string | null {
  return piece.value.kind === "quantity" ? (piece.value.unit?.kind ?? null) : null;
}

function timeOf({ value }: ValuePiece): TimeUnit | null {
  return value.kind === "quantity" && value.unit?.kind === "time" ? value.unit.name : null;
}

/** A plain count is the base of a percentage ("dei 120 comuni"), or, being round, of any rate ("per 100.000 residenti"). */
function isBase(pieces: readonly Piece[], index: number, main: ValuePiece, assembly: Assembly): boolean {
  const piece = pieces[index];
  const words = pieces[index - 1];
  if (piece?.piece !== "value" || words?.piece !== "words" || piece.value.kind !== "quantity") return false;
  const rate = piece.relation === null && /^10+$/.test(piece.value.value);
  const share = unitKind(main) === "percent" || main.value.kind === "ratio";
  if (unitKind(piece) !== null || !(share || rate)) return false;
  return assembly.opensBase(lastWord(assembly, words.span));
}
