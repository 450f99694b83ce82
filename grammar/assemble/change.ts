import type { Change, Comparison, Expectation, Quantity, Relation, Span } from "../../src/ast.js";
import { compareDecimals } from "../decimal.js";
import { join, type Piece } from "../pieces.js";
import { type Assembly, lastWord, refuse, spaced, text, wording } from "./assembly.js";

type ValuePiece = Extract<Piece, { piece: "value" }>;
type BetweenPiece = Extract<Piece, { piece: "between" }>;
type Way = Exclude<WayPiece["direction"], "none">;
type WayPiece = Extract<Piece, { piece: "direction" | "direction-after" }>;

/**
 * The members of a group that speaks of a change: "riduzione del 10% rispetto al 2019", `+3 incontri`, "10% in più".
 * Null where no piece says so, or where the word of change is only part of a name ("Piano di riduzione dei rischi"),
 * which it is not beside a level that is kept ("mantenimento o riduzione dei reclami").
 */
export function changes(pieces: readonly Piece[], assembly: Assembly, isBesideKept = false): Expectation[] | null {
  const word = pieces.find(isWay);
  const total = pieces.findIndex(({ piece }) => piece === "total");
  const amount = pieces.filter((_, index) => total < 0 || index < total).find(isSize);
  if (amount !== undefined && word?.piece === "direction" && isElsewhere(amount, pieces, assembly)) return null;
  const reference = pieces.find((piece) => piece.piece === "reference");
  const [, second] = pieces.filter(({ piece }) => piece === "direction");
  if (second !== undefined) {
    refuse(assembly, second.span, "end");
  }
  const comparative = pieces.find((piece) => piece.piece === "comparative");
  if (comparative?.piece === "comparative") return compared(comparative, pieces, assembly);
  if (word === undefined) {
    if (reference?.piece === "reference") doubtDirection(amount, reference, assembly);
    return amount?.piece === "value" && isSignedChange(amount, pieces, assembly)
      ? signed(amount, pieces, assembly)
      : null;
  }
  const { direction } = word;
  const relation = word.piece === "direction" ? word.relation : null;
  if (amount === undefined) {
    if (direction === "move") return null;
    const level = totalOf(pieces, null, assembly);
    if (level !== null) return build(pieces, { direction, relation, amount: null, total: level }, assembly);
    const named =
      pieces.some(({ piece }) => piece === "words") && reference === undefined && direction !== "none" && !isBesideKept;
    // "Almeno una riduzione" is a reduction; of a level of the past the relation says more.
    const own = relation === ">=" && reference === undefined ? null : relation;
    return named ? null : [...build(pieces, { direction, relation: own, amount: null, total: null }, assembly)];
  }
  if (direction === "none") return null;
  refuseContradiction(word, amount, assembly);
  if (amount.piece === "between") return within(amount, direction, pieces, assembly);
  if (direction === "move") return null;
  return build(
    pieces,
    {
      direction,
      relation: amount.relation ?? relation,
      amount,
      piece: amount,
      total: totalOf(pieces, amount, assembly),
    },
    assembly,
  );
}

/** "almeno una riduzione massima del 10%", "aumento del -5%": what is said twice must be the same. */
function refuseContradiction(word: WayPiece, amount: ValuePiece | BetweenPiece, assembly: Assembly): void {
  const relation = word.piece === "direction" ? word.relation : null;
  const own = amount.relation ?? (amount.piece === "between" ? "between" : relation);
  const against = amount.piece === "value" && amount.sign === (word.direction === "decrease" ? "+" : "-");
  if ((relation !== null && own !== relation) || against) {
    refuse(assembly, amount.span, "end");
  }
}

const comparedWays: Readonly<
  Record<
    Relation | "improvement" | "none",
    { readonly direction: Change["direction"]; readonly relation: Relation | null }
  >
> = {
  ">": { direction: "increase", relation: ">" },
  ">=": { direction: "increase", relation: ">=" },
  "<": { direction: "decrease", relation: ">" },
  "<=": { direction: "decrease", relation: ">=" },
  "=": { direction: "none", relation: null },
  "!=": { direction: "none", relation: null },
  "~": { direction: "none", relation: null },
  improvement: { direction: "improvement", relation: null },
  none: { direction: "none", relation: null },
};

/** "superiore al 2019", "non inferiore all'anno precedente": a change of any size, or none for the worse. */
function compared(
  piece: Extract<Piece, { piece: "comparative" }>,
  pieces: readonly Piece[],
  assembly: Assembly,
): Expectation[] {
  const reference = wording(assembly, [piece.text]) ?? "";
  return build(pieces, { ...comparedWays[piece.way], reference, amount: null, total: null }, assembly);
}

/** "Riduzione dei rifiuti in 3 scuole": a plain count that words other than "of" part from the word of change. */
function isElsewhere(amount: ValuePiece | BetweenPiece, pieces: readonly Piece[], assembly: Assembly): boolean {
  const words = pieces[pieces.indexOf(amount) - 1];
  if (amount.piece !== "value" || amount.relation !== null || amount.sign !== null || words?.piece !== "words")
    return false;
  if (amount.value.kind !== "quantity" || amount.value.unit !== null) return false;
  // "Riduzione reclami: 5" says by how much.
  if (assembly.text.slice(words.span.end, amount.span.start).includes(":")) return false;
  return !assembly.isOf(lastWord(assembly, words.span));
}

function isWay(piece: Piece): piece is WayPiece {
  return piece.piece === "direction" || piece.piece === "direction-after";
}

function isSize(piece: Piece): piece is ValuePiece | BetweenPiece {
  return piece.piece === "value" || piece.piece === "between";
}

/** "10 rispetto ai 12 del 2019": below the level that it is compared with, a target may be one to come down to: it is refused. */
function doubtDirection(
  amount: ValuePiece | BetweenPiece | undefined,
  reference: Extract<Piece, { piece: "reference" }>,
  assembly: Assembly,
): void {
  if (amount?.piece !== "value" || amount.relation !== null || amount.sign !== null) return;
  if (amount.value.kind !== "quantity") return;
  const [figure] = /^\d[\d.,]*/.exec(text(assembly, reference.text)) ?? [];
  const level = figure === undefined ? null : assembly.readNumber(figure);
  if (level === null || compareDecimals(amount.value.value, level) >= 0) return;
  const found = text(assembly, join(amount.span, reference.span));
  assembly.fail(amount.span, { code: "ambiguous", found, reading: "number", other: "change" });
}

/** A plus always says a change; a minus does unless the number stands all alone (`-50` is a level). */
function isSignedChange(amount: ValuePiece, pieces: readonly Piece[], assembly: Assembly): boolean {
  if (amount.value.kind === "ratio" || amount.sign === null) return false;
  return (
    amount.sign === "+" ||
    amount.value.unit !== null ||
    // "meno 2" in words is no level below zero.
    /^\p{L}/u.test(text(assembly, amount.value.span)) ||
    pieces.some(({ piece }) => piece === "words" || piece === "reference")
  );
}

const flipped: Readonly<Record<Relation, Relation>> = {
  ">": "<",
  ">=": "<=",
  "<": ">",
  "<=": ">=",
  "=": "=",
  "!=": "!=",
  "~": "~",
};

/** `-5%` is a cut of five; before a minus a symbol bears on the signed number, so `>= -5%` is a cut of five at most. */
function signed(amount: ValuePiece, pieces: readonly Piece[], assembly: Assembly): Expectation[] {
  const down = amount.sign === "-";
  const relation = amount.relation !== null && down && amount.symbolic ? flipped[amount.relation] : amount.relation;
  const direction = down ? "decrease" : "increase";
  // "non superiore a -5%" may bear on the size of the cut or on the signed number.
  if (down && amount.relation !== null && !amount.symbolic) {
    const found = text(assembly, amount.span);
    assembly.remark(amount.span, "warning", { code: "ambiguous", found, reading: "change", other: "number" });
  }
  return build(
    pieces,
    { direction, relation, amount, piece: amount, total: totalOf(pieces, amount, assembly) },
    assembly,
  );
}

/** "da 10 a 15" after a word of change says where it starts and where it must lead; "tra 5 e 10" bounds its size. */
function within(amount: BetweenPiece, direction: Way, pieces: readonly Piece[], assembly: Assembly): Expectation[] {
  const way = amount.starts ? wayOf(amount, direction, assembly) : null;
  if (way !== null) {
    const total: Comparison = {
      kind: "comparison",
      span: amount.upper.span,
      relation: null,
      value: amount.upper,
      subject: null,
    };
    const reference = spaced(assembly, amount.lower.span);
    const parts = { direction: way, relation: null, amount: null, piece: amount, total, reference };
    return build(pieces, parts, assembly);
  }
  const size = direction === "move" ? "increase" : direction;
  const sizes: readonly (readonly [Relation, Quantity])[] = [
    [">=", amount.lower],
    ["<=", amount.upper],
  ];
  return sizes.flatMap(([relation, value]) =>
    build(pieces, { direction: size, relation, amount: { value }, piece: amount, total: null }, assembly),
  );
}

/**
 * Which way "da 12 a 8" goes: that of its word, and that of its figures where the word goes either way. A cut whose
 * figures rise ("riduzione dal 5 al 10%") is bounded in size: null. A rise whose figures fall is refused.
 */
function wayOf(amount: BetweenPiece, direction: Way, assembly: Assembly): Exclude<Way, "move"> | null {
  const order = compareDecimals(amount.lower.value, amount.upper.value);
  switch (direction) {
    case "decrease":
      return order < 0 ? null : direction;
    case "increase":
      if (order > 0) {
        assembly.fail(amount.span, { code: "reversed-range", found: text(assembly, amount.span) });
      } else if (amount.upper.unit?.kind === "percent" && !/\D$/.test(text(assembly, amount.lower.span))) {
        // "Aumento dal 5 al 10%" may be a rise of five to ten percent.
        const found = text(assembly, amount.span);
        assembly.remark(amount.span, "warning", { code: "ambiguous", found, reading: "number", other: "change" });
      }
      return direction;
    case "improvement":
    case "move":
      return order > 0 ? "decrease" : "increase";
    case "worsening":
      return direction;
  }
}

function isFigure({ piece }: Piece): boolean {
  return piece === "value" || piece === "between" || piece === "around" || piece === "answer";
}

interface Parts {
  /** The piece that says how much. */
  readonly piece?: Piece;
  readonly direction: Change["direction"];
  readonly relation: Relation | null;
  readonly amount: Pick<ValuePiece, "value"> | null;
  readonly total: Comparison | null;
  readonly reference?: string;
}

/** The change itself, then the deadlines of the group. */
function build(pieces: readonly Piece[], parts: Parts, assembly: Assembly): Expectation[] {
  const { direction, relation, total } = parts;
  const value = parts.amount?.value ?? null;
  if (value?.kind === "ratio") {
    refuse(assembly, value.span, "number");
  }
  const spare = pieces.find((piece) => isFigure(piece) && piece !== parts.piece && piece.span.end !== total?.span.end);
  if (spare !== undefined) {
    refuse(assembly, spare.span, "end");
  }
  const subject = wording(assembly, wordsOf(pieces, total));
  const own = pieces.filter((piece) => piece.piece !== "deadline" && piece.piece !== "period");
  const change: Change = {
    kind: "change",
    span: own.map(({ span }) => span).reduce(join),
    direction,
    relation,
    amount: value?.kind === "quantity" ? value : null,
    reference: parts.reference ?? referenceOf(pieces, assembly),
    total,
    subject,
  };
  const dates = pieces.flatMap((piece): Expectation[] => {
    if (piece.piece === "deadline")
      return [{ kind: "deadline", span: piece.span, timing: piece.timing, moment: piece.moment }];
    return piece.piece === "period" ? [{ kind: "period", span: piece.span, from: piece.from, to: piece.to }] : [];
  });
  return [change, ...dates];
}

function wordsOf(pieces: readonly Piece[], total: Comparison | null): Span[] {
  const spans: Span[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = spans.at(-1);
    if ((piece.piece === "value" && piece.value.span !== total?.value.span) || piece.piece === "between") {
      spans.push(...piece.inside);
    } else if (piece.piece === "words" && last !== undefined && pieces[index - 1]?.piece === "words") {
      spans[spans.length - 1] = join(last, piece.span);
    } else if (piece.piece === "words") {
      spans.push(piece.span);
    }
  }
  return spans;
}

function referenceOf(pieces: readonly Piece[], assembly: Assembly): string | null {
  const reference = pieces.find((piece) => piece.piece === "reference");
  return reference?.piece === "reference" ? wording(assembly, [reference.text]) : null;
}

/** "+20 enti per un totale di almeno 200": the value after the opener. */
function totalOf(pieces: readonly Piece[], amount: Piece | null, assembly: Assembly): Comparison | null {
  const at = pieces.findIndex(({ piece }) => piece === "total");
  const level = pieces.find((piece, index) => index > at && piece.piece === "value" && piece !== amount);
  if (at < 0) {
    if (level !== undefined) {
      refuse(assembly, level.span, "end");
    }
    return null;
  }
  if (level?.piece !== "value") return null;
  return { kind: "comparison", span: level.span, relation: level.relation, value: level.value, subject: null };
}
