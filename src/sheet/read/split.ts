import type { SectionName } from "../sheet-diagnostic.js";
import { leadingCode, loneCode } from "../text/code.js";
import { fold } from "../text/fold.js";
import type { Line } from "../text/lines.js";
import { opensHeader } from "./header/labels.js";
import { headingAt } from "./heading.js";

/** What is known of the sheet that the walk is in. */
interface Current {
  readonly code: string | null;
  /** Folded first row of its box of offices. */
  readonly header: string | null;
  readonly section: SectionName;
  /** Whether one of its tables has been seen. */
  readonly tables: boolean;
  /** Whether anything of it has been seen but lines above its code. */
  readonly begun: boolean;
}

const fresh: Current = { code: null, header: null, section: "head", tables: false, begun: false };

/** The lines of one sheet; there is at least one. */
export type SheetLines = readonly [Line, ...Line[]];

/** Cuts the lines of a file into those of its sheets: a sheet begins at its own code, or at its box of offices. */
export function splitSheets(lines: readonly Line[]): readonly SheetLines[] {
  const sheets: [Line, ...Line[]][] = [];
  let current = fresh;
  lines.forEach((line, index) => {
    const step = stepAt(lines, index, line, current);
    const sheet = sheets.at(-1);
    if (sheet === undefined || step.begins) sheets.push([line]);
    else sheet.push(line);
    current = step.current;
  });
  return sheets;
}

/** Whether a line begins the next sheet, and what is known below it. */
interface Step {
  readonly begins: boolean;
  readonly current: Current;
}

function stepAt(lines: readonly Line[], index: number, line: Line, current: Current): Step {
  const code = leadingCode(line.text)?.code ?? null;
  if (code !== null && opensSheet(lines, index, line, code, current)) {
    return { begins: current.begun || current.code !== null, current: { ...fresh, code } };
  }
  if (opensHeader(line)) {
    const header = fold(line.text);
    const repeated = current.header === null || (current.code !== null && header === current.header);
    return { begins: !repeated, current: { ...(repeated ? current : fresh), header, begun: true } };
  }
  const section = headingAt(lines, index, "head")?.section;
  if (section === undefined) return { begins: false, current };
  const tables = current.tables || isTable(section);
  return { begins: false, current: { ...current, section, tables, begun: true } };
}

function isTable(section: SectionName): boolean {
  return section === "phases" || section === "indicators" || section === "linked-objectives";
}

// In the table of linked objectives every row begins with a code; only what heads a sheet tells a new one. A page prints
// the sheet's own code again; what comes after the tables and is headed like a sheet is one.
function opensSheet(lines: readonly Line[], index: number, { text }: Line, code: string, current: Current): boolean {
  const inLinked = current.section === "linked-objectives";
  if (inLinked && loneCode(text) === null && endsInAmount(text)) return false;
  const next = nextMark(lines, index);
  const heads = next.section === "links" || next.section === "description";
  if (code === current.code) return current.tables && heads;
  return next.box || (inLinked ? heads : next.section !== null);
}

function endsInAmount(text: string): boolean {
  return /\d,\d\d[\s|]*$/.test(text.slice(-20));
}

/** How far below its code the first mark of a new sheet may stand. */
const reach = 14;

// What stands below a code: the box of offices, the first section.
function nextMark(
  lines: readonly Line[],
  index: number,
): { readonly box: boolean; readonly section: SectionName | null } {
  let box = false;
  for (const [below, line] of lines.slice(index + 1, index + 1 + reach).entries()) {
    if (leadingCode(line.text) !== null) break;
    const section = headingAt(lines, index + 1 + below, "head")?.section;
    if (section !== undefined) return { box, section };
    box ||= opensHeader(line);
  }
  return { box, section: null };
}
