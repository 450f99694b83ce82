import type { Comparison, Expectation, Span } from "../../src/ast.js";
import { join, type Piece } from "../pieces.js";
import { type Assembly, refuse, text, wording } from "./assembly.js";
import { changes } from "./change.js";
import { joinDurations } from "./duration.js";
import { foldEvents } from "./event.js";
import { range, type WrittenRange } from "./range.js";
import { foldSubject } from "./subject.js";

/**
 * The members that pieces standing side by side make: values with the words around them as their subject, deadlines,
 * and a deliverable where words have no value to qualify.
 */
export function assembleGroup(written: readonly Piece[], assembly: Assembly, isBesideKept = false): Expectation[] {
  const [piece] = written;
  const alone = written.length === 1 && piece !== undefined ? onItsOwn(piece, assembly) : null;
  if (alone !== null) return [alone];
  const pieces = foldSubject(foldEvents(relateAfter(joinDurations(written)), assembly), assembly);
  refuseGlued(pieces, assembly);
  remarkVague(pieces, assembly);
  return changes(pieces, assembly, isBesideKept) ?? plain(pieces, assembly);
}

/** What a piece that says all makes, as in most texts; null where it may be a change or a name, or holds words. */
function onItsOwn(piece: Piece, assembly: Assembly): Expectation | null {
  const { span } = piece;
  switch (piece.piece) {
    case "value":
      if (piece.sign !== null || piece.inside.length > 0) return null;
      return comparison(piece, null, span, assembly);
    case "deadline":
      return { kind: "deadline", span, timing: piece.timing, moment: piece.moment };
    case "answer":
      return { kind: "answer", span, value: piece.value, subject: null };
    case "absent":
      return { kind: "unspecified", span };
    default:
      return null;
  }
}

/** "3 incontri o più": a relation after the value it bears on, with words of the subject between them. */
function relateAfter(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex(({ piece }) => piece === "relation-after");
  const after = pieces[at];
  const value = pieces.findLast((piece, index) => index < at && piece.piece === "value");
  if (after?.piece !== "relation-after" || value?.piece !== "value" || value.relation !== null) return pieces;
  return pieces.flatMap((piece) =>
    piece === value ? [{ ...value, relation: after.relation }] : piece === after ? [] : [piece],
  );
}

/** "3 incontri entro Natale" is judged without its limit; "85% dei procedimenti conclusi nei termini" has none. */
function remarkVague(pieces: readonly Piece[], assembly: Assembly): void {
  const named = !pieces.some(isValue);
  for (const [index, piece] of pieces.entries()) {
    if (piece.piece !== "words" || piece.vague === null || (piece.vague === "quality" && !named)) continue;
    const found = text(assembly, piece.span);
    const next = pieces.find((one, at) => at > index && one.piece !== "words");
    // "entro la seconda metà di giugno": words between the opener and its date change the date.
    const parted = piece.vague === "bound" && next?.piece === "deadline" && next.timing === null;
    if (parted) assembly.fail(piece.span, { code: "unexpected-text", found, wanted: "date" });
    else assembly.remark(piece.span, "warning", { code: "unread-condition", found });
  }
}

/** Two values with nothing between them ("40 75%") are columns glued together, or arithmetic; not a target. */
function refuseGlued(pieces: readonly Piece[], assembly: Assembly): void {
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (next === undefined) return;
    const values = isValue(piece) && isValue(next) && !(isRelated(piece) && isRelated(next));
    const undated =
      piece.piece === "deadline" && piece.timing === null && next.piece === "value" && next.relation === null;
    const columns = undated && pieces.slice(0, index).some(isValue);
    const dates = piece.piece === "deadline" && next.piece === "deadline" && next.timing === null;
    if (values || dates || columns) {
      refuse(assembly, next.span, "end");
    }
  }
}

function isValue({ piece }: Piece): boolean {
  return piece === "value" || piece === "between" || piece === "around" || piece === "answer";
}

function isRelated(piece: Piece): boolean {
  return piece.piece === "value" && piece.relation !== null;
}

/** Stretches of words, and the index of the piece that was added last: neighbours are one stretch. */
interface Stretches {
  readonly spans: Span[];
  last: number;
  /** Where words open a time without a date. */
  vague: number | null;
}

const nothingYet = (): Stretches => ({ spans: [], last: -1, vague: null });

interface Element {
  readonly build: (subject: string | null, span: Span) => Expectation;
  readonly span: Span;
  /** Words before, inside and after, whose subject this is; null for a deadline, which has none. */
  readonly words: Stretches | null;
}

function plain(pieces: readonly Piece[], assembly: Assembly): Expectation[] {
  const elements: Element[] = [];
  let pending = nothingYet();
  const qualified = (span: Span, build: Element["build"], inside: readonly Span[] = []) => {
    elements.push({ build, span, words: { spans: [...pending.spans, ...inside], last: -1, vague: null } });
    pending = nothingYet();
  };
  for (const [index, piece] of pieces.entries()) {
    const { span } = piece;
    switch (piece.piece) {
      case "absent":
      case "relation-after":
        refuse(assembly, span, "end");
        break;
      case "words":
        if (piece.vague !== null) pending.vague ??= span.start;
        add(elements.at(-1)?.words ?? pending, span, index);
        break;
      case "reference":
      case "direction":
      case "direction-after":
      case "total":
        add(elements.at(-1)?.words ?? pending, span, index);
        break;
      case "value":
        qualified(span, (subject, whole) => comparison(piece, subject, whole, assembly), piece.inside);
        break;
      case "between":
      case "around": {
        const limits = pieces.find((one, at) => at > index && one.piece === "limits");
        const written: WrittenRange = { piece, limits: limits?.piece === "limits" ? limits : null };
        qualified(span, (subject, whole) => range(written, subject, whole, assembly), piece.inside);
        break;
      }
      case "answer":
        qualified(span, (subject, whole) => ({ kind: "answer", span: whole, value: piece.value, subject }));
        break;
      case "deadline": {
        const { timing, moment } = piece;
        elements.push({ build: () => ({ kind: "deadline", span, timing, moment }), span, words: null });
        break;
      }
      case "period": {
        const { from, to } = piece;
        elements.push({ build: () => ({ kind: "period", span, from, to }), span, words: null });
        break;
      }
      case "limits":
        if (!pieces.some(({ piece: kind }) => kind === "between" || kind === "around")) refuse(assembly, span, "end");
        break;
      case "comparative":
      case "score":
        break;
    }
  }
  const members = settle(elements, pending, assembly);
  return members.length > 0 ? members : [nothing(pieces, assembly)];
}

/** What only qualifies a value ("estremi esclusi") is no target; the text is refused. */
function nothing(pieces: readonly Piece[], assembly: Assembly): Expectation {
  const span = pieces.map((piece) => piece.span).reduce(join);
  refuse(assembly, span, "target");
  return { kind: "unspecified", span };
}

function add(words: Stretches, span: Span, index: number): void {
  const previous = words.spans.at(-1);
  if (previous !== undefined && words.last === index - 1) words.spans[words.spans.length - 1] = join(previous, span);
  else words.spans.push(span);
  words.last = index;
}

/** Words that found no value qualify the last one; without any, they name a deliverable. */
function settle(elements: readonly Element[], { spans: pending, vague }: Stretches, assembly: Assembly): Expectation[] {
  const owner = elements.findLast(({ words }) => words !== null);
  for (const span of pending) owner?.words?.spans.push(span);
  const members = elements.map(({ build, span, words }) => build(wording(assembly, words?.spans ?? []), span));
  if (
    owner === undefined &&
    elements.length > 0 &&
    pending.every((span) => assembly.opensRemark(text(assembly, span)))
  ) {
    for (const span of pending)
      assembly.remark(span, "warning", { code: "unread-condition", found: text(assembly, span) });
    return members;
  }
  const name = owner === undefined ? wording(assembly, pending) : null;
  if (name === null) return members;
  if (!/\p{L}.*\p{L}/u.test(name)) {
    assembly.fail(pending.reduce(join), { code: "unexpected-text", found: name, wanted: "target" });
  }
  const share = /(?<![\d.,])\d[\d.,]*\s*[%‰€]/.exec(name);
  if (share !== null) assembly.fail(pending.reduce(join), { code: "hidden-number", found: share[0] });
  const digits = /(?<!\S)\S*\d\S*/.exec(name);
  const span = pending.reduce(join);
  if (digits !== null) assembly.remark(span, "info", { code: "digits-in-name", found: digits[0] });
  return [{ kind: "deliverable", span, name, when: whenOf(pending, vague, assembly) }, ...members];
}

/** The words from where they say when to the end of their stretch. */
function whenOf(words: readonly Span[], vague: number | null, assembly: Assembly): string | null {
  const stretch = words.find(({ start, end }) => vague !== null && start <= vague && vague < end);
  return stretch === undefined || vague === null ? null : wording(assembly, [{ start: vague, end: stretch.end }]);
}

function comparison(
  piece: Extract<Piece, { piece: "value" }>,
  subject: string | null,
  span: Span,
  assembly: Assembly,
): Comparison {
  const { value, relation, sign } = piece;
  if (value.kind === "ratio" && sign !== null) {
    refuse(assembly, value.span, "value");
  }
  if (value.kind === "ratio" && /^0*(?:\.0*)?$/.test(value.denominator)) {
    assembly.fail(value.span, { code: "zero-denominator", found: text(assembly, value.span) });
  }
  if (sign === "-" && value.kind === "quantity" && value.value !== "0") {
    return { kind: "comparison", span, relation, value: { ...value, value: `-${value.value}` }, subject };
  }
  return { kind: "comparison", span, relation, value, subject };
}
