import type { Range, Span } from "../../src/ast.js";
import { compareDecimals } from "../decimal.js";
import type { Piece } from "../pieces.js";
import { type Assembly, refuse, text } from "./assembly.js";

type BetweenPiece = Extract<Piece, { piece: "between" }>;

const signedFigure = /\(\s?[+−-]\s?\d/;

export interface WrittenRange {
  readonly piece: Extract<Piece, { piece: "between" | "around" }>;
  readonly limits: Extract<Piece, { piece: "limits" }> | null;
}

/** A range with its ends in order: "da 90 a 76" and `= 89-85%` are read low to high, and reported. */
export function range({ piece, limits }: WrittenRange, subject: string | null, span: Span, assembly: Assembly): Range {
  if (piece.piece === "around") {
    const exact = piece.relation === null || piece.relation === "=" || piece.relation === "~";
    if (!exact || piece.sign !== null) refuse(assembly, piece.span, "value");
    return { kind: "range", form: "around", span, centre: piece.centre, margin: piece.margin, subject };
  }
  if (piece.relation !== null && piece.relation !== "=") refuse(assembly, piece.span, "value");
  const reversed = compareDecimals(piece.lower.value, piece.upper.value) > 0;
  if (reversed) reportReversed(piece, subject, assembly);
  // "da 120 a 130 (+8%)" is where something starts and must go.
  else if (piece.starts && subject !== null && signedFigure.test(subject)) refuse(assembly, span, "value");
  const [lower, upper] = reversed ? [piece.upper, piece.lower] : [piece.lower, piece.upper];
  return {
    kind: "range",
    form: "between",
    span,
    lower,
    upper,
    lowerInclusive: limits?.lower ?? piece.ends?.lower ?? true,
    upperInclusive: limits?.upper ?? piece.ends?.upper ?? true,
    subject,
  };
}

/** "Costi da 12 a 8" is where something starts and must go rather than a range: it is refused, and doubtful alone. */
function reportReversed({ span, starts }: BetweenPiece, subject: string | null, assembly: Assembly): void {
  const facts = { code: "reversed-range", found: text(assembly, span) } as const;
  if (starts && subject !== null) assembly.fail(span, facts);
  else assembly.remark(span, starts ? "warning" : "info", facts);
}
