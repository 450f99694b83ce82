import { startsSmall } from "./fold.js";
import { awaitsValue, beginDraft, continueDraft, type Draft, finishDraft, goesOnWith } from "./indicator-draft.js";
import { type Fragment, fragmentsOf, typelessFragment } from "./indicator-fragment.js";
import type { Line } from "./lines.js";
import type { Indicator } from "./sheet.js";
import { report, type SheetDiagnostic } from "./sheet-diagnostic.js";
import { readTable, type Table } from "./table.js";
import { endsOpen, looksLikeTarget } from "./target-shape.js";

export interface IndicatorsReading {
  readonly indicators: readonly Indicator[];
  readonly diagnostics: readonly SheetDiagnostic[];
  readonly partedBy: Table["partedBy"];
}

/** The lines gathered so far: finished and open indicators, and the lines that wait for the next one. */
interface Gathering {
  readonly drafts: Draft[];
  readonly unplaced: Line[];
  waiting: Fragment[];
  /** Blank lines part the rows, unless there is one after every line. */
  readonly gapsPart: boolean;
  /** Cells are parted, so a line of running text is no row. */
  readonly celled: boolean;
}

/** Reads the table of indicators, in any layout. No line is lost: what belongs to no indicator is reported. */
export function readIndicators(lines: readonly Line[]): IndicatorsReading {
  const table = readTable(lines, "indicators");
  const fragments = fragmentsOf(table);
  const celled = table.partedBy.some((separator) => separator !== "flow");
  const gathering: Gathering = { drafts: [], unplaced: [], waiting: [], gapsPart: gapsPartRows(fragments), celled };
  for (const fragment of fragments) {
    if (opensRow(fragment)) {
      const heads = dealOut(gathering, fragment);
      gathering.drafts.push(beginDraft(fragment, heads));
      reportDoubtfulHead(gathering, heads, fragment);
    } else if (isPageNumber(gathering, fragment)) gathering.unplaced.push(fragment.line);
    else gathering.waiting.push(fragment);
  }
  dealOut(gathering, null);
  const finished = gathering.drafts.map(finishDraft);
  const diagnostics = finished.flatMap((reading) => reading.diagnostics);
  if (table.columns === null && fragments.length > 0) {
    diagnostics.unshift(report({ code: "assumed-columns", section: "indicators" }, fragments[0]?.line.number ?? null));
  }
  for (const line of gathering.unplaced) diagnostics.push(leftOver(line));
  return { indicators: finished.map((reading) => reading.indicator), diagnostics, partedBy: table.partedBy };
}

// A row is known by its type, or by its value beside a description that does not begin in the middle of a sentence.
function opensRow(fragment: Fragment): boolean {
  if (fragment.type !== null) return true;
  return fragment.expected !== null && fragment.description !== null && !startsSmall(fragment.description.text);
}

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
  const up =
    above === null ? 0 : gathering.gapsPart ? upToGap(waiting, above, below) : upByWords(waiting, above, below);
  if (above !== null) for (const fragment of waiting.slice(0, up)) continueDraft(above, fragment);
  const down = downFrom(gathering, waiting, up, below);
  for (const block of blocksOf(waiting.slice(up, down))) placeAlone(gathering, block);
  return waiting.slice(down);
}

function upToGap(waiting: readonly Fragment[], above: Draft, below: Fragment | null): number {
  const gap = waiting.findIndex((fragment) => fragment.line.gapBefore);
  if (gap > 0) return gap;
  if (gap < 0) {
    const apart = below === null || (below.line.gapBefore && below.description !== null);
    return apart ? waiting.length : upByWords(waiting, above, below);
  }
  // One cell to a block: the value stands below its type.
  const first = waiting[0];
  return first !== undefined && awaitsValue(above) && looksLikeTarget(wordsOf(first)) ? 1 : 0;
}

function upByWords(waiting: readonly Fragment[], above: Draft, below: Fragment | null): number {
  const headless = below !== null && (below.description === null || startsSmall(below.description.text));
  const most = waiting.length - (headless ? 1 : 0);
  let up = 0;
  for (; up < most; up++) {
    const fragment = waiting[up];
    if (fragment === undefined) break;
    const words = wordsOf(fragment);
    const own = fragment.loose === null && fragment.description === null;
    const valueMissing = up === 0 && above.expected.length === 0 && (looksLikeTarget(words) || below === null);
    const goesOn = startsSmall(words) || (up === 0 && goesOnWith(above, words));
    if (!own && !valueMissing && !goesOn) break;
  }
  if (up > 0 && below !== null && waiting.some((fragment) => fragment.loose !== null)) above.doubts.add("row");
  return up;
}

// The lines right above a row lead up to it; with a blank line between, only if the row has no description of its own.
function downFrom(gathering: Gathering, waiting: readonly Fragment[], up: number, below: Fragment | null): number {
  if (below === null) return waiting.length;
  const headless = below.description === null || startsSmall(below.description.text);
  if (!gathering.gapsPart) {
    let from = waiting.length;
    while (from > up && leadsOn(waiting[from - 1], headless)) from--;
    return from;
  }
  if (below.line.gapBefore && !headless) return waiting.length;
  let from = waiting.length;
  while (from > up && (from === waiting.length || waiting[from]?.line.gapBefore === false)) from--;
  return from;
}

// In a table, a row of a description alone stands for itself unless its sentence goes on below.
function leadsOn(fragment: Fragment | undefined, headless: boolean): boolean {
  if (fragment === undefined) return false;
  return fragment.loose !== null || headless || endsOpen(wordsOf(fragment));
}

function reportDoubtfulHead(gathering: Gathering, heads: readonly Fragment[], below: Fragment): void {
  const last = heads.at(-1);
  if (gathering.gapsPart || last === undefined || below.description === null) return;
  if (!startsSmall(below.description.text) && !endsOpen(wordsOf(last))) gathering.drafts.at(-1)?.doubts.add("row");
}

function blocksOf(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const blocks: Fragment[][] = [];
  for (const fragment of fragments) {
    const block = blocks.at(-1);
    if (block === undefined || fragment.line.gapBefore) blocks.push([fragment]);
    else block.push(fragment);
  }
  return blocks;
}

// Lines between two rows that belong to neither: an indicator without a type, or one without a value, or no indicator.
function placeAlone(gathering: Gathering, block: readonly Fragment[]): void {
  const last = block.at(-1);
  if (last === undefined) return;
  if (last.loose === null) {
    for (const fragment of block) {
      if (fragment.loose === null) gathering.drafts.push(beginDraft(fragment, []));
      else gathering.unplaced.push(fragment.line);
    }
    return;
  }
  const typeless = gathering.celled ? last : typelessFragment(last.line);
  if (typeless.loose === null) gathering.drafts.push(beginDraft(typeless, block.slice(0, -1)));
  else gathering.unplaced.push(...block.map((fragment) => fragment.line));
}

function wordsOf(fragment: Fragment): string {
  return (fragment.loose ?? fragment.description ?? fragment.expected)?.text ?? "";
}

const pageNumber = /^\d{1,4}$/;

// A number alone on its line is the page's, unless a value is awaited.
function isPageNumber(gathering: Gathering, fragment: Fragment): boolean {
  if (fragment.loose === null || !pageNumber.test(fragment.loose.text)) return false;
  const above = gathering.drafts.at(-1);
  return gathering.waiting.length > 0 || above === undefined || !awaitsValue(above);
}

function leftOver(line: Line): SheetDiagnostic {
  const text = line.text.trim();
  if (pageNumber.test(text)) return report({ code: "page-furniture", text }, line.number);
  return report({ code: "unplaced-line", section: "indicators", text }, line.number);
}
