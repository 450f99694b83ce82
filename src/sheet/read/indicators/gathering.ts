import { startsSmall } from "../../text/fold.js";
import type { Line } from "../../text/lines.js";
import type { Table } from "../table.js";
import { awaitsValue, beginDraft, continueDraft, type Draft, descriptionIsOpen } from "./draft.js";
import { type Fragment, typelessFragment, wordsOf } from "./fragment.js";
import { continuesTarget, endsOpen } from "./target-shape.js";
import { countGoingUp, isHeadless, type Surroundings } from "./wrapped-lines.js";

/** The lines gathered so far: the indicators, the lines of none, and those that wait for the next one. */
interface Gathering extends Surroundings {
  readonly drafts: Draft[];
  readonly unplaced: Line[];
  waiting: Fragment[];
  /** Cells are parted, so a line of running text is no row. */
  readonly celled: boolean;
}

/** Puts the fragments of wrapped rows together. */
export function gatherIndicators(
  fragments: readonly Fragment[],
  table: Table,
): { readonly drafts: readonly Draft[]; readonly unplaced: readonly Line[] } {
  const celled = table.partedBy.some((separator) => separator !== "flow");
  const width = table.firstColumnWidth ?? (celled ? widest(fragments) : null);
  const aligned = table.firstColumnWidth !== null;
  const gapsPart = gapsPartRows(fragments);
  const gathering: Gathering = { drafts: [], unplaced: [], waiting: [], celled, gapsPart, width, aligned };
  for (const fragment of fragments) {
    if (opensRow(fragment) && !goesOnAbove(gathering, fragment)) {
      const heads = dealOut(gathering, fragment);
      const draft = beginDraft(fragment, heads);
      if (isDoubtfulHead(gathering, heads, fragment)) {
        draft.doubts.add("row");
        gathering.drafts.at(-1)?.doubts.add("row");
      }
      gathering.drafts.push(draft);
    } else if (isPageNumber(gathering, fragment)) gathering.unplaced.push(fragment.line);
    else gathering.waiting.push(fragment);
  }
  dealOut(gathering, null);
  return gathering;
}

// A row is known by its type, or by its value beside a description that does not begin in the middle of a sentence.
function opensRow(fragment: Fragment): boolean {
  if (fragment.type !== null) return true;
  return fragment.expected !== null && fragment.description !== null && !startsSmall(fragment.description.text);
}

// In a table of cells, a row without a type is the rest of the one above if that breaks off.
function goesOnAbove(gathering: Gathering, fragment: Fragment): boolean {
  const above = gathering.drafts.at(-1);
  if (!gathering.celled || fragment.type !== null || above === undefined || above.type.length === 0) return false;
  return descriptionIsOpen(above) || (above.expected.length > 0 && awaitsValue(above));
}

function widest(fragments: readonly Fragment[]): number {
  return fragments.reduce(
    (most, { description, loose }) => Math.max(most, (description ?? loose)?.text.length ?? 0),
    0,
  );
}

// Blank lines part the rows, unless there is one after every line.
function gapsPartRows(fragments: readonly Fragment[]): boolean {
  const gaps = fragments.slice(1).filter((fragment) => fragment.line.gapBefore).length;
  return gaps > 0 && !(fragments.length > 2 && gaps === fragments.length - 1);
}

/** Deals out the waiting lines between the indicator above and the one below; returns those that lead up to the latter. */
function dealOut(gathering: Gathering, below: Fragment | null): readonly Fragment[] {
  const waiting = gathering.waiting;
  gathering.waiting = [];
  if (waiting.length === 0) return [];
  const above = gathering.drafts.at(-1) ?? null;
  const up = above === null ? 0 : countGoingUp(waiting, above, below, gathering);
  if (above !== null) for (const fragment of waiting.slice(0, up)) continueDraft(above, fragment);
  const down = firstGoingDown(gathering, waiting, up, below);
  for (const block of blocksOf(waiting.slice(up, down))) placeAlone(gathering, block);
  return waiting.slice(down);
}

// The lines right above a row lead up to it; with a blank line between, only if the row has no description of its own.
function firstGoingDown(
  gathering: Gathering,
  waiting: readonly Fragment[],
  up: number,
  below: Fragment | null,
): number {
  if (below === null) return waiting.length;
  const headless = isHeadless(below);
  if (!gathering.gapsPart) {
    return Math.max(up, waiting.findLastIndex((fragment) => !leadsOn(fragment, below, headless)) + 1);
  }
  if (below.line.gapBefore && !headless) return waiting.length;
  return Math.max(
    up,
    waiting.findLastIndex((fragment) => fragment.line.gapBefore),
  );
}

// A row of a description alone stands for itself unless its sentence goes on below; so does a block that ends in a target.
function leadsOn(fragment: Fragment, below: Fragment, headless: boolean): boolean {
  if (headless || endsOpen(wordsOf(fragment))) return true;
  const apart = fragment.line.gapBefore && below.line.gapBefore && typelessFragment(fragment.line).loose === null;
  return fragment.loose !== null && !apart;
}

function isDoubtfulHead(gathering: Gathering, heads: readonly Fragment[], below: Fragment): boolean {
  const last = heads.at(-1);
  if (gathering.gapsPart || last === undefined || below.description === null) return false;
  return !startsSmall(below.description.text) && !endsOpen(wordsOf(last));
}

/** Lines that stand together: the last one, and those that lead up to it. */
interface Block {
  readonly heads: Fragment[];
  last: Fragment;
}

function blocksOf(fragments: readonly Fragment[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const fragment of fragments) {
    const block = blocks.at(-1);
    if (block === undefined || fragment.line.gapBefore || fragment.loose === null) {
      blocks.push({ heads: [], last: fragment });
    } else {
      block.heads.push(block.last);
      block.last = fragment;
    }
  }
  return blocks;
}

// Lines between two rows that belong to neither: an indicator without a type, or without a value, or no indicator.
function placeAlone(gathering: Gathering, { heads, last }: Block): void {
  const typeless = last.loose === null || gathering.celled ? last : typelessFragment(last.line);
  const lone = gathering.aligned && typeless.expected === null;
  if (typeless.loose === null && !lone) gathering.drafts.push(beginDraft(typeless, heads));
  else for (const fragment of [...heads, last]) gathering.unplaced.push(fragment.line);
}

// A number alone on its line is the page's, unless a value is awaited.
function isPageNumber(gathering: Gathering, fragment: Fragment): boolean {
  if (fragment.loose === null || !/^\d{1,4}$/.test(fragment.loose.text)) return false;
  const above = gathering.drafts.at(-1);
  const last = gathering.waiting.at(-1);
  if (last === undefined && (above === undefined || awaitsValue(above))) return above === undefined;
  const words = last === undefined ? above?.expected.at(-1)?.text : wordsOf(last);
  return words === undefined || !(endsOpen(words) || continuesTarget(words, fragment.loose.text));
}
