import type { SectionName } from "../sheet-diagnostic.js";
import { leadingCode } from "../text/code.js";
import { fold } from "../text/fold.js";
import { type Line, lineFrom } from "../text/lines.js";
import { isHeaderRow } from "./header/labels.js";
import { headingAt } from "./heading.js";

/** The lines of a sheet, dealt out to its sections. */
export interface Sections {
  readonly lines: Readonly<Record<SectionName, readonly Line[]>>;
  /** Rows of the box of offices that a later page prints again. */
  readonly repeatedHeader: readonly Line[];
}

/** Deals out the lines of one sheet by its headings. Its code and title, printed again on later pages, are passed over. */
export function sectionsOf(lines: readonly Line[]): Sections {
  const dealt: Record<SectionName, Line[]> = {
    head: [],
    links: [],
    description: [],
    gantt: [],
    phases: [],
    indicators: [],
    "linked-objectives": [],
  };
  const repeatedHeader: Line[] = [];
  let current: SectionName = "head";
  let title: Title | null = null;
  let next = 0;
  for (const [index, line] of lines.entries()) {
    if (index < next) continue;
    const repeated: number = title === null ? 0 : repeatedLines(title, lines, index, line);
    if (repeated > 0) {
      next = index + repeated;
      continue;
    }
    if (current !== "head" && isHeaderRow(line)) {
      repeatedHeader.push(line);
      continue;
    }
    const heading = headingAt(lines, index, current);
    if (heading === null) dealt[current].push(line);
    else {
      if (current === "head") title = titleIn(dealt.head);
      current = heading.section;
      const rest = heading.after === 0 ? line : lineFrom(line, heading.after);
      if (rest.text.replace(/[\s|:]+/g, "") !== "") dealt[current].push(rest);
    }
  }
  return { lines: dealt, repeatedHeader };
}

/** The code of a sheet, and the folded words that stand below it in its head. */
interface Title {
  readonly code: string;
  readonly words: string;
}

/** Lines that a code and its title take at most. */
const longest = 12;

function titleIn(head: readonly Line[]): Title | null {
  for (const [index, line] of head.entries()) {
    const found = leadingCode(line.text);
    if (found === null) continue;
    const below = head.slice(index + 1, index + longest).map((more) => more.text);
    return { code: found.code, words: fold([found.rest, ...below].join(" ")) };
  }
  return null;
}

// How many lines from here on say the sheet's own code and as much of its title as they hold.
function repeatedLines({ code, words }: Title, lines: readonly Line[], index: number, line: Line): number {
  const found = leadingCode(line.text);
  if (found?.code !== code) return 0;
  let said = fold(found.rest);
  if (!words.startsWith(said)) return 0;
  let count = 1;
  for (const { text } of lines.slice(index + 1, index + longest)) {
    const more = `${said} ${fold(text)}`.trim();
    if (more.length > words.length || !`${words} `.startsWith(`${more} `)) break;
    said = more;
    count++;
  }
  return count;
}
