import type { Answer, Comparison, Range, Span } from "../../src/ast.js";
import { join, type Piece } from "../pieces.js";
import { type Assembly, type Built, text, wording } from "./assembly.js";
import { changes } from "./change.js";
import { range, type WrittenRange } from "./range.js";
import { foldSubject } from "./subject.js";

/**
 * The members that pieces standing side by side make: values with the words around them as their subject, deadlines,
 * and a deliverable where words have no value to qualify.
 */
export function assembleGroup(written: readonly Piece[], assembly: Assembly): Built[] {
  const pieces = foldSubject(written, assembly);
  refuseGlued(pieces, assembly);
  return changes(pieces, assembly) ?? plain(pieces, assembly);
}

/** Two values with nothing between them ("40 75%") are columns glued together, or arithmetic; not a target. */
function refuseGlued(pieces: readonly Piece[], assembly: Assembly): void {
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (next === undefined) return;
    const values = isValue(piece) && isValue(next) && !(isRelated(piece) && isRelated(next));
    const dates = piece.piece === "deadline" && next.piece === "deadline" && next.timing === null;
    if (values || dates) {
      assembly.fail(next.span, { code: "unexpected-text", found: text(assembly, next.span), wanted: "end" });
    }
  }
}

function isValue({ piece }: Piece): boolean {
  return piece === "value" || piece === "between" || piece === "around" || piece === "answer";
}

function isRelated(piece: Piece): boolean {
  return piece.piece === "value" && piece.relation !== null;
}

type Qualified = Comparison | Range | Answer;

interface Element {
  readonly build: (subject: string | null, span: Span) => Built;
  readonly span: Span;
  /** Words before and after, whose subject this is; null for a deadline, which has none. */
  readonly words: Span[] | null;
  /** Index of the piece that was attached last. */
  last: number;
}

function plain(pieces: readonly Piece[], assembly: Assembly): Built[] {
  const elements: Element[] = [];
  const pending: Span[] = [];
  const adopt = (piece: Span, index: number, build: (subject: string | null, span: Span) => Qualified) => {
    elements.push({ build, span: piece, words: pending.splice(0), last: index });
  };
  for (const [index, piece] of pieces.entries()) {
    switch (piece.piece) {
      case "words":
      case "reference":
      case "direction":
      case "direction-after":
      case "total":
        attach(elements, pending, piece.span, index);
        break;
      case "value":
        adopt(piece.span, index, (subject, span) => comparison(piece, subject, span, assembly));
        elements.at(-1)?.words?.push(...piece.inside);
        break;
      case "between":
      case "around": {
        const limits = pieces.find((one, at) => at > index && one.piece === "limits");
        const whole: WrittenRange = { piece, limits: limits?.piece === "limits" ? limits : null };
        adopt(piece.span, index, (subject, span) => range(whole, subject, span, assembly));
        break;
      }
      case "answer":
        adopt(piece.span, index, (subject, span) => ({ kind: "answer", span, value: piece.value, subject }));
        break;
      case "deadline": {
        const { timing, moment, span } = piece;
        elements.push({ build: () => ({ kind: "deadline", span, timing, moment }), span, words: null, last: index });
        break;
      }
      case "period": {
        const { from, to, span } = piece;
        elements.push({ build: () => ({ kind: "period", span, from, to }), span, words: null, last: index });
        break;
      }
      case "limits":
      case "score":
        break;
    }
  }
  return settle(elements, pending, assembly);
}

/** Words go to the value before them; without one they wait for the next. */
function attach(elements: readonly Element[], pending: Span[], span: Span, index: number): void {
  const owner = elements.at(-1);
  if (owner?.words === null || owner === undefined) {
    pending.push(span);
    return;
  }
  const previous = owner.words.at(-1);
  if (owner.last === index - 1 && previous !== undefined && previous.start > owner.span.start) {
    owner.words[owner.words.length - 1] = join(previous, span);
  } else {
    owner.words.push(span);
  }
  owner.last = index;
}

/** Words that found no value qualify the last one; without any, they name a deliverable. */
function settle(elements: readonly Element[], pending: readonly Span[], assembly: Assembly): Built[] {
  const owner = elements.findLast(({ words }) => words !== null);
  if (owner !== undefined) owner.words?.push(...pending);
  const members = elements.map(({ build, span, words }) => build(wording(assembly, words ?? []), span));
  const name = owner === undefined ? wording(assembly, pending) : null;
  if (name === null) return members;
  const digits = /\S*\d\S*/.exec(name);
  const span = pending.reduce(join);
  if (digits !== null) assembly.remark(span, "info", { code: "digits-in-name", found: digits[0] });
  return [{ kind: "deliverable", span, name }, ...members];
}

function comparison(
  piece: Extract<Piece, { piece: "value" }>,
  subject: string | null,
  span: Span,
  assembly: Assembly,
): Comparison {
  const { value, relation, sign } = piece;
  if (value.kind === "ratio" && /^0*\.?0*$/.test(value.denominator)) {
    assembly.fail(value.span, { code: "zero-denominator", found: text(assembly, value.span) });
  }
  if (sign === "-" && value.kind === "quantity" && value.value !== "0") {
    return { kind: "comparison", span, relation, value: { ...value, value: `-${value.value}` }, subject };
  }
  return { kind: "comparison", span, relation, value, subject };
}
