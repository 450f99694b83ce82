import type { Quantity, TimeUnit } from "../../src/ast.js";
import { type Conjunction, join, type Piece } from "../pieces.js";
import { type Assembly, text } from "./assembly.js";

type ValuePiece = Extract<Piece, { piece: "value" }>;

/** How many of the smaller unit make one of the larger. */
const factors: readonly (readonly [TimeUnit, TimeUnit, bigint])[] = [
  ["year", "month", 12n],
  ["week", "day", 7n],
  ["day", "hour", 24n],
  ["hour", "minute", 60n],
  ["minute", "second", 60n],
];

/** "2 ore e 30 minuti" is one duration, not two targets. */
export function mergeDurations(conjunction: Conjunction): Conjunction {
  return conjunction.flatMap((group, index) => {
    const [next] = conjunction.slice(index + 1);
    const before = conjunction[index - 1];
    if (before !== undefined && merged(before.pieces.at(-1), group.pieces[0]) !== null && group.joint === "and") {
      return group.pieces.length === 1 ? [] : [{ ...group, pieces: group.pieces.slice(1) }];
    }
    const whole = next?.joint === "and" ? merged(group.pieces.at(-1), next.pieces[0]) : null;
    return whole === null ? [group] : [{ ...group, pieces: [...group.pieces.slice(0, -1), whole] }];
  });
}

const sizes: readonly TimeUnit[] = ["second", "minute", "hour", "day", "working-day", "week", "month", "year"];

/** "1 mese e 15 giorni" is one duration, though of no certain length: it is refused, not taken for two limits. */
export function refuseUneven(conjunction: Conjunction, assembly: Assembly): void {
  for (const [index, { pieces }] of conjunction.entries()) {
    const next = conjunction[index + 1];
    const [first, second] = [
      pieces.at(-1),
      next?.joint === "and" && next.pieces.length === 1 ? next.pieces[0] : undefined,
    ];
    if (first?.piece !== "value" || second?.piece !== "value" || merged(first, second) !== null) continue;
    if (second.relation !== null || sizeOf(first) <= sizeOf(second) || sizeOf(second) < 0) continue;
    assembly.fail(second.span, { code: "unexpected-text", found: text(assembly, second.span), wanted: "end" });
  }
}

function sizeOf({ value }: ValuePiece): number {
  const unit = value.kind === "quantity" ? timeOf(value) : null;
  return unit === null ? -1 : sizes.indexOf(unit);
}

/** "2 ore 30 minuti" */
export function joinDurations(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const whole = merged(joined.at(-1), piece);
    if (whole === null) joined.push(piece);
    else joined[joined.length - 1] = whole;
  }
  return joined.length === pieces.length ? pieces : joined;
}

function merged(first: Piece | undefined, second: Piece | undefined): ValuePiece | null {
  if (first?.piece !== "value" || second?.piece !== "value" || second.relation !== null || second.sign !== null)
    return null;
  const quantity = sum(first, second);
  return quantity === null ? null : { ...first, span: join(first.span, second.span), value: quantity };
}

function sum({ value: first }: ValuePiece, { value: second }: ValuePiece): Quantity | null {
  if (first.kind !== "quantity" || second.kind !== "quantity") return null;
  const [larger, smaller] = [timeOf(first), timeOf(second)];
  const factor = factors.find(([one, other]) => one === larger && other === smaller)?.[2];
  const whole = /^\d+$/.test(first.value) && /^\d+$/.test(second.value);
  if (factor === undefined || !whole) return null;
  const value = (BigInt(first.value) * factor + BigInt(second.value)).toString();
  return { ...second, span: join(first.span, second.span), value };
}

function timeOf({ unit }: Quantity): TimeUnit | null {
  return unit?.kind === "time" ? unit.name : null;
}
