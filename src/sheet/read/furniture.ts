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

/** Numbers of the lines that the page prints and the sheet does not say: page numbers, repeated headers and footers. */
export function furnitureIn(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach((line, index) => {
    if (isPageMark(line, lines[index + 1])) found.add(line.number);
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
function repeatedAtPageEnds(lines: readonly Line[], marks: ReadonlySet<number>): readonly number[] {
  const counts = new Map<string, number>();
  const elsewhere = new Set<string>();
  lines.forEach((line, index) => {
    if (!couldRepeat(lines, index)) return;
    const words = withoutNumbers(line.text);
    if (isAtPageEnd(lines, index, marks)) counts.set(words, (counts.get(words) ?? 0) + 1);
    else elsewhere.add(words);
  });
  const repeated = new Set(
    [...counts].filter(([words, count]) => count > 1 && !elsewhere.has(words)).map(([words]) => words),
  );
  if (repeated.size === 0) return [];
  return lines
    .filter((line, index) => couldRepeat(lines, index) && repeated.has(withoutNumbers(line.text)))
    .map((line) => line.number);
}

function couldRepeat(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.text.length > 160) return false;
  if (rowOf(line) !== null || isCodeLine(line) || isHeaderRow(line) || typeWordIn(line.text) !== null) return false;
  return headingAt(lines, index, "head") === null && !/^[\s#]*(?:fase|note)\b/i.test(line.text);
}

function withoutNumbers(text: string): string {
  return text.trim().toLowerCase().replace(/\d+/g, "");
}

function isAtPageEnd(lines: readonly Line[], index: number, marks: ReadonlySet<number>): boolean {
  const next = lines[index + 1];
  const previous = lines[index - 1];
  if ((next !== undefined && marks.has(next.number)) || (previous !== undefined && marks.has(previous.number)))
    return true;
  const line = lines[index];
  const broken = line?.pageBefore === true || next?.pageBefore === true;
  return (broken || isCodeLine(next)) && isMasthead(line?.text ?? "");
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
