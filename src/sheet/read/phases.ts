import type { Phase } from "../sheet.js";
import { report, type SheetDiagnostic } from "../sheet-diagnostic.js";
import { leadOf } from "../text/lead.js";
import { type Line, lineFrom } from "../text/lines.js";
import { joinPieces, type Piece, pieceOf } from "../text/piece.js";
import { opensPhaseBlock } from "./heading.js";
import { finishPhase, type PhaseDraft } from "./phases/draft.js";
import { readPhaseFlow } from "./phases/flow.js";
import { readPhaseRows } from "./phases/rows.js";
import { columnsAt } from "./table/column-headings.js";
import type { ColumnName } from "./table/columns.js";
import { readTable, type Table } from "./table.js";

export interface PhasesReading {
  readonly phases: readonly Phase[];
  readonly diagnostics: readonly SheetDiagnostic[];
  readonly partedBy: Table["partedBy"];
  /** Whether each phase has a block of its own, FASE and its description above it. */
  readonly inBlocks: boolean;
}

/** A phase's own block in the older layout, or all the rows under one heading. */
interface Block {
  readonly description: Piece | null;
  readonly lines: readonly Line[];
}

/** Names of offices remembered from one phase to the next; a sheet has a handful. */
const mostOffices = 100;

/** Reads the phases, in any layout. `offices` are the names of offices known from the head of the sheet. */
export function readPhases(lines: readonly Line[], offices: readonly string[]): PhasesReading {
  const blocks = blocksOf(lines);
  const known = new Set(offices);
  const drafts: PhaseDraft[] = [];
  const diagnostics: SheetDiagnostic[] = [];
  const partedBy = new Set<Table["partedBy"][number]>();
  for (const block of centresFirst(blocks)) {
    const read = readBlock(block, known);
    for (const draft of read.drafts) {
      drafts.push(draft);
      const centre = joinPieces(draft.cells.get("centre") ?? []);
      if (centre !== null && known.size < mostOffices) known.add(centre.text);
    }
    for (const diagnostic of read.diagnostics) diagnostics.push(diagnostic);
    for (const separator of read.partedBy) partedBy.add(separator);
  }
  const finished = drafts.sort((one, other) => one.line.number - other.line.number).map(finishPhase);
  return {
    phases: finished.map((reading) => reading.phase),
    diagnostics: [...diagnostics, ...finished.flatMap((reading) => reading.diagnostics)],
    partedBy: [...partedBy],
    inBlocks: blocks.some((block) => block.description !== null),
  };
}

// A centre printed in a block of lines of its own tells where it begins in a line it shares with the owner.
function centresFirst(blocks: readonly Block[]): readonly Block[] {
  return [...blocks].sort((one, other) => gaps(other) - gaps(one));
}

function gaps(block: Block): number {
  return block.lines.filter((line) => line.gapBefore).length;
}

const phaseLabel = /^[\s|#]*fase\b[\s:|]*/i;

function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: { readonly words: (Piece | null)[]; readonly lines: Line[] }[] = [{ words: [], lines: [] }];
  let describing = false;
  for (const [index, line] of lines.entries()) {
    const opens = opensPhaseBlock(lines, index);
    // Below the word FASE all is description, up to the column headings.
    describing = opens || (describing && columnsAt(lines, index) === null);
    if (opens) blocks.push({ words: [pieceOf(lineFrom(line, leadOf(line.text, phaseLabel).length))], lines: [] });
    else if (describing) blocks.at(-1)?.words.push(pieceOf(line));
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks
    .map(({ words, lines }) => ({ description: withoutBars(joinPieces(words)), lines }))
    .filter((block) => block.lines.length > 0 || block.description !== null);
}

function withoutBars(piece: Piece | null): Piece | null {
  return piece === null ? null : { ...piece, text: piece.text.replace(/(?<![\s|])[\s|]+$/, "") };
}

interface BlockReading {
  readonly drafts: readonly PhaseDraft[];
  readonly diagnostics: readonly SheetDiagnostic[];
  readonly partedBy: Table["partedBy"];
}

function readBlock(block: Block, offices: ReadonlySet<string>): BlockReading {
  const { description } = block;
  const table = readTable(block.lines, "phases");
  const celled = table.entries.some((entry) => entry.kind === "row");
  const order: readonly ColumnName[] = table.columns ?? [];
  const { drafts, unplaced } = celled
    ? readPhaseRows(table.entries, description)
    : readPhaseFlow(
        table.entries.map((entry) => entry.line),
        order,
        offices,
        description,
      );
  const diagnostics = unplaced.map((line) => leftOver(line.text.trim(), line.number));
  if (description !== null && drafts.length === 0) diagnostics.push(leftOver(description.text, description.line));
  return { drafts, diagnostics: [...assumed(table, block.lines), ...diagnostics], partedBy: table.partedBy };
}

function leftOver(text: string, line: number): SheetDiagnostic {
  return report({ code: "unplaced-line", section: "phases", text }, line);
}

function assumed(table: Table, lines: readonly Line[]): readonly SheetDiagnostic[] {
  const [first] = lines;
  if (table.columns !== null || first === undefined) return [];
  return [report({ code: "assumed-columns", section: "phases" }, first.number)];
}
