import { leadingCode, loneCode } from "./code.js";
import { fold } from "./fold.js";
import { opensHeader } from "./header-labels.js";
import { headingAt } from "./heading.js";
import type { Line } from "./lines.js";

/** How far below its code the first mark of a new sheet may stand. */
const reach = 12;

/** Cuts the lines of a file into those of its sheets: a sheet begins at its own code, or at its box of offices. */
export function splitSheets(lines: readonly Line[]): readonly (readonly Line[])[] {
  const starts: number[] = [0];
  let code: string | null = null;
  let header: string | null = null;
  let inLinked = false;
  let begun = false;
  lines.forEach((line, index) => {
    const found = leadingCode(line.text);
    if (found !== null && found.code !== code && opensSheet(lines, index, inLinked)) {
      if (begun) starts.push(index);
      code = found.code;
      header = null;
      inLinked = false;
    } else if (opensHeader(line)) {
      const words = fold(line.text);
      if (header !== null && !(code !== null && words === header)) {
        starts.push(index);
        code = null;
        inLinked = false;
      }
      header = words;
      begun = true;
    } else {
      const heading = headingAt(lines, index, "head");
      begun ||= heading !== null;
      if (heading !== null) inLinked = heading.section === "linked-objectives";
    }
  });
  return starts.map((start, position) => lines.slice(start, starts[position + 1]));
}

// In the table of linked objectives every row begins with a code; only a box of offices after it tells a new sheet.
function opensSheet(lines: readonly Line[], index: number, inLinked: boolean): boolean {
  const own = lines[index];
  if (own === undefined || (inLinked && loneCode(own.text) === null && /\d,\d\d\s*\|?\s*$/.test(own.text)))
    return false;
  for (let next = index + 1; next <= index + reach && next < lines.length; next++) {
    const line = lines[next];
    if (line === undefined) return false;
    if (opensHeader(line)) return true;
    if (leadingCode(line.text) !== null) return false;
    const section = headingAt(lines, next, "head")?.section;
    if (section !== undefined) return !inLinked || section === "links" || section === "description";
  }
  return false;
}
