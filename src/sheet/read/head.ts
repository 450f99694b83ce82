import type { SheetHeader } from "../sheet.js";
import { report, type SheetDiagnostic } from "../sheet-diagnostic.js";
import { leadingCode } from "../text/code.js";
import type { Line } from "../text/lines.js";
import { joinWrapped } from "../text/piece.js";
import { isMasthead } from "./furniture.js";
import { beginsWithLabel, readHeader } from "./header.js";

/** The head of a sheet: all that stands above its first section. */
export interface Head {
  readonly code: string | null;
  readonly title: string | null;
  readonly header: SheetHeader;
  readonly diagnostics: readonly SheetDiagnostic[];
}

/** More than this is no title; the sheet has lost its headings. */
const longestTitle = 8;

/** Reads the code, the title and the box of offices. */
export function readHead(lines: readonly Line[]): Head {
  const diagnostics: SheetDiagnostic[] = [];
  const box: Line[] = [];
  const title: string[] = [];
  const titleLines: Line[] = [];
  let code: string | null = null;
  let inBox = false;
  for (const line of lines) {
    const found = leadingCode(line.text);
    if (found !== null && code === null) {
      for (const early of titleLines.splice(0)) diagnostics.push(unplaced(early));
      title.length = 0;
      code = found.code;
      inBox = false;
      if (found.rest !== "") title.push(found.rest);
    } else if (inBox || beginsWithLabel(line)) {
      inBox = true;
      box.push(line);
    } else if (isMasthead(line.text) && title.length === 0) {
      diagnostics.push(report({ code: "page-furniture", text: line.text.trim() }, line.number));
    } else if (titleLines.length < longestTitle) {
      title.push(titleText(line.text));
      titleLines.push(line);
    } else diagnostics.push(unplaced(line));
  }
  const { header, diagnostics: doubts } = readHeader(box);
  return { code, title: joinWrapped(title) || null, header, diagnostics: [...diagnostics, ...doubts] };
}

function unplaced(line: Line): SheetDiagnostic {
  return report({ code: "unplaced-line", section: "head", text: line.text.trim() }, line.number);
}

function titleText(text: string): string {
  return text
    .replace(/^[\s|#]+|(?<![\s|])[\s|]+$/g, "")
    .replace(/^(?:titolo|obiettivo|denominazione)\s*[:\t|]\s*/i, "")
    .replace(/(?<![\s|])[\s|]*[|\t][\s|]*/g, " ");
}
