import type { Range, Span } from "../../src/ast.js";
import { compareDecimals } from "../decimal.js";
import type { Piece } from "../pieces.js";
import { type Assembly, text } from "./assembly.js";

export interface WrittenRange {
  readonly piece: Extract<Piece, { piece: "between" | "around" }>;
  readonly limits: Extract<Piece, { piece: "limits" }> | null;
}

/** A range with its ends in order: "da 90 a 76" and `= 89-85%` are read low to high, and reported. */
export function range({ piece, limits }: WrittenRange, subject: string | null, span: Span, assembly: Assembly): Range {
  if (piece.piece === "around") {
    const exact = piece.relation === null || piece.relation === "=" || piece.relation === "~";
    if (!exact || piece.sign !== null) refuse(piece.span, assembly);
    return { kind: "range", form: "around", span, centre: piece.centre, margin: piece.margin, subject };
  }
  if (piece.relation !== null && piece.relation !== "=") refuse(piece.span, assembly);
  const reversed = compareDecimals(piece.lower.value, piece.upper.value) > 0;
  if (reversed) assembly.remark(piece.span, "info", { code: "reversed-range", found: text(assembly, piece.span) });
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

function refuse(span: Span, assembly: Assembly): void {
  assembly.fail(span, { code: "unexpected-text", found: text(assembly, span), wanted: "value" });
}
