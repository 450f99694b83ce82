import { fold, isShouted } from "../../text/fold.js";
import { leadOf } from "../../text/lead.js";
import type { Line } from "../../text/lines.js";
import { joinPieces, type Piece, pieceOf } from "../../text/piece.js";
import type { ColumnName } from "../table/columns.js";
import { anchorAt, type PhaseAnchor } from "./anchor.js";
import { centreIn } from "./centre.js";
import { addTo, beginPhase, type PhaseDraft } from "./draft.js";

/** What running text says of the phases, and the lines that say nothing of one. */
export interface PhaseFlow {
  readonly drafts: readonly PhaseDraft[];
  readonly unplaced: readonly Line[];
}

/** Centres that are looked for at the end of an owner's words; a sheet names a handful. */
const mostOffices = 100;
/** A longer text is no name: what is held against every phase must be short. */
const longestOffice = 300;

/** The lines that belong to one phase, by the cell they were printed in. */
interface Parts {
  readonly anchor: PhaseAnchor;
  readonly heads: Line[];
  owner: Line[];
  centre: Line[];
  readonly note: Piece[];
  readonly doubts: Set<"row" | "owner-or-centre" | "weight">;
}

/**
 * Reads phases from running text: a description, two dates, then owner and centre in fragments, a blank line between
 * them. In the older layout the description is known (`description`) and the lines hold one phase.
 */
export function readPhaseFlow(
  lines: readonly Line[],
  order: readonly ColumnName[],
  offices: ReadonlySet<string>,
  description: Piece | null,
): PhaseFlow {
  const { parts, unplaced } = gather(lines, order, description !== null);
  const named = parts.filter(({ centre }) => centre.length > 0).slice(0, mostOffices);
  const names = [...offices, ...named.map(({ centre }) => textOf(centre))];
  const known = [...new Set(names.filter((name) => name.length <= longestOffice).map(fold))];
  return { drafts: parts.map((part) => draftOf(part, known, description, order)), unplaced };
}

function gather(
  lines: readonly Line[],
  order: readonly ColumnName[],
  described: boolean,
): { parts: Parts[]; unplaced: Line[] } {
  const parts: Parts[] = [];
  const unplaced: Line[] = [];
  let between: Line[] = [];
  let next = 0;
  for (const [index, line] of lines.entries()) {
    if (index < next) continue;
    const anchor = anchorAt(line, lines[index + 1], order);
    if (anchor === null) {
      between.push(line);
      continue;
    }
    const heads = dealBetween(parts.at(-1) ?? null, between, anchor, described, unplaced);
    parts.push({
      anchor,
      heads,
      owner: [],
      centre: [],
      note: [],
      doubts: new Set(anchor.weightDoubtful ? ["weight"] : []),
    });
    between = [];
    next = index + anchor.lines;
  }
  dealBetween(parts.at(-1) ?? null, between, null, described, unplaced);
  return { parts, unplaced };
}

// Deals out the lines between two pairs of dates; returns those that describe the phase below.
function dealBetween(
  above: Parts | null,
  between: readonly Line[],
  below: PhaseAnchor | null,
  described: boolean,
  unplaced: Line[],
): Line[] {
  const blocks = blocksOf(above === null ? between : takeNote(above, between, described));
  const nextKnown = below !== null && !described;
  if (above === null) {
    if (nextKnown) return blocks.flat();
    for (const line of blocks.flat()) unplaced.push(line);
    return [];
  }
  const [nearest] = blocks;
  if (nearest?.[0]?.gapBefore === false) {
    above.owner = nearest;
    blocks.shift();
  }
  const heads = nextKnown ? headsOf(above, blocks, below) : [];
  const [centre, ...rest] = blocks;
  above.centre = centre ?? [];
  if (nextKnown && rest.length > 0) {
    above.doubts.add("row");
    return [...rest.flat(), ...heads];
  }
  for (const line of rest.flat()) unplaced.push(line);
  return heads;
}

// The lines above the dates describe their phase: those of the same block, or the last block where the dates stand alone.
function headsOf(above: Parts, blocks: Line[][], below: PhaseAnchor): Line[] {
  const alone = below.before === null;
  if (below.first.gapBefore && !alone) return [];
  const block = blocks.pop();
  if (block !== undefined) return block;
  const prose = above.owner.findIndex((line) => !isShouted(line.text));
  if (prose < 0) return [];
  if (!isShouted(above.anchor.after?.text ?? "")) above.doubts.add("row");
  return above.owner.splice(prose);
}

const noteLabel = /^\s*note\b\s*:?\s*/i;

// In the older layout everything below the word Note is the note.
function takeNote(above: Parts, between: readonly Line[], described: boolean): Line[] {
  const at = described ? between.findIndex((line) => noteLabel.test(line.text)) : -1;
  if (at < 0) return [...between];
  between.slice(at).forEach((line, index) => {
    const piece = pieceOf(line, index === 0 ? leadOf(line.text, noteLabel).length : 0);
    if (piece !== null) above.note.push(piece);
  });
  return between.slice(0, at);
}

function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block === undefined || line.gapBefore) blocks.push([line]);
    else block.push(line);
  }
  return blocks;
}

function draftOf(
  parts: Parts,
  known: readonly string[],
  description: Piece | null,
  order: readonly ColumnName[],
): PhaseDraft {
  const { anchor } = parts;
  const draft = beginPhase(anchor.first);
  for (const piece of [description, ...parts.heads.map((line) => pieceOf(line)), anchor.before])
    addTo(draft, "description", piece);
  addTo(draft, "weight", anchor.weight);
  addTo(draft, "start", anchor.start);
  addTo(draft, "end", anchor.end);
  const owner = joinPieces([anchor.after, ...parts.owner.map((line) => pieceOf(line))]);
  if (parts.centre.length > 0 || owner === null) addTo(draft, "owner", owner);
  else addOwnerAndCentre(draft, owner, known, order);
  for (const line of parts.centre) addTo(draft, "centre", pieceOf(line));
  for (const piece of parts.note) addTo(draft, "note", piece);
  for (const doubt of parts.doubts) draft.doubts.add(doubt);
  return draft;
}

function addOwnerAndCentre(
  draft: PhaseDraft,
  words: Piece,
  known: readonly string[],
  order: readonly ColumnName[],
): void {
  const place = centreIn(words, known);
  const expected = order.length === 0 || order.includes("centre");
  if (place?.certain !== true && expected) draft.doubts.add("owner-or-centre");
  addTo(draft, "owner", { ...words, text: place === null ? words.text : words.text.slice(0, place.at).trimEnd() });
  if (place !== null) addTo(draft, "centre", { ...words, text: words.text.slice(place.at) });
}

function textOf(lines: readonly Line[]): string {
  return lines.map((line) => line.text.trim()).join(" ");
}
