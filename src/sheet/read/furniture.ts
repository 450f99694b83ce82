import { loneCode } from "../text/code.js";
import { fold } from "../text/fold.js";
import type { Line } from "../text/lines.js";
import { isHeaderRow } from "./header/labels.js";
import { headingAt } from "./heading.js";
import { typeWordIn } from "./indicators/type-word.js";
import { rowOf } from "./table/cells.js";

const pageMark =
  /^(?:pag(?:ina)?\.?\s*\d{1,4}(?:\s*(?:di|\/|su)\s*\d{1,4})?|[-–]\s*\d{1,4}\s*[-–]|page \d{1,4}(?: of \d{1,4})?)$/i;
const printMark = /^(?:data (?:di )?stampa|stampato il|stampa del)\b.{0,60}$/i;
const lonePageNumber = /^\d{1,4}(?:\s*(?:\/|di)\s*\d{1,4})?$/;

/** The lines that the page prints and the sheet does not say: page numbers, repeated headers and footers. */
export function furnitureIn(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  lines.forEach((line, index) => {
    if (isPageMark(line, lines[index + 1])) found.add(line);
  });
  // A running header may be of several lines: each round finds those that stand next to the ones already found.
  for (let round = 0; round < 4; round++) {
    const before = found.size;
    for (const repeated of repeatedAtPageEnds(lines, found)) found.add(repeated);
    if (found.size === before) break;
  }
  return found;
}

function isPageMark(line: Line, next: Line | undefined): boolean {
  if (line.text.length > 200) return false;
  const text = line.text.trim();
  if (pageMark.test(text) || printMark.test(text)) return true;
  return lonePageNumber.test(text) && (line.pageBefore || next?.pageBefore === true || isCodeLine(next));
}

// A running header comes back, and always at the end or the start of a page. What a sheet itself says again on every
// page, such as INDICATORI or its offices, is none.
function repeatedAtPageEnds(lines: readonly Line[], marks: ReadonlySet<Line>): readonly Line[] {
  const counts = new Map<string, number>();
  lines.forEach((line, index) => {
    if (!isAtPageEnd(lines, index, line, marks) || !couldRepeat(lines, index, line)) return;
    const words = withoutNumbers(line.text);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  });
  const repeated = new Map([...counts].filter(([, count]) => count > 1).map(([words]) => [words, [] as Line[]]));
  if (repeated.size === 0) return [];
  lines.forEach((line, index) => {
    const words = withoutNumbers(line.text);
    const found = repeated.get(words);
    if (found === undefined || !couldRepeat(lines, index, line)) return;
    if (isAtPageEnd(lines, index, line, marks)) found.push(line);
    else repeated.delete(words);
  });
  return [...repeated.values()].flat();
}

function couldRepeat(lines: readonly Line[], index: number, line: Line): boolean {
  if (line.text.length > 160) return false;
  if (rowOf(line) !== null || isCodeLine(line) || isHeaderRow(line) || typeWordIn(line.text) !== null) return false;
  return headingAt(lines, index, "head") === null && !/^[\s#]*(?:fase|note)\b/i.test(line.text);
}

function withoutNumbers(text: string): string {
  return text.trim().toLowerCase().replace(/\d+/g, "");
}

function isAtPageEnd(lines: readonly Line[], index: number, line: Line, marks: ReadonlySet<Line>): boolean {
  const next = lines[index + 1];
  const previous = lines[index - 1];
  if ((next !== undefined && marks.has(next)) || (previous !== undefined && marks.has(previous))) return true;
  const broken = index === 0 || line.pageBefore || next?.pageBefore === true;
  return (broken || isCodeLine(next)) && isMasthead(line.text);
}

function isCodeLine(line: Line | undefined): boolean {
  return line !== undefined && loneCode(line.text) !== null;
}

const masthead =
  /^(?:comune|citta|provincia|citta metropolitana|unione|regione) d(?:i|ei|el|ella)\b|^(?:piano esecutivo di gestione|peg|piano (?:della|delle) performance|piano dettagliato|pdo|piao|piano integrato|sched[ae])\b/;

/** Whether a line above the title names the body or the plan, not the objective. */
export function isMasthead(text: string): boolean {
  return text.length <= 120 && masthead.test(fold(text));
}
