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
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) break;
    if (current !== "head") {
      const repeated = repeatedTitle(lines, index, dealt.head);
      if (repeated > 0) {
        index += repeated - 1;
        continue;
      }
      if (isHeaderRow(line)) {
        repeatedHeader.push(line);
        continue;
      }
    }
    const heading = headingAt(lines, index, current);
    if (heading === null) dealt[current].push(line);
    else {
      current = heading.section;
      const rest = heading.after === 0 ? line : lineFrom(line, heading.after);
      if (rest.text.replace(/[\s|:]+/g, "") !== "") dealt[current].push(rest);
    }
  }
  return { lines: dealt, repeatedHeader };
}

// How many lines from here on say the sheet's own code and as much of its title as they hold.
function repeatedTitle(lines: readonly Line[], index: number, head: readonly Line[]): number {
  const line = lines[index];
  const found = line === undefined ? null : leadingCode(line.text);
  if (found === null) return 0;
  const first = head.findIndex((own) => leadingCode(own.text)?.code === found.code);
  if (first < 0) return 0;
  const title = fold(
    [
      leadingCode(head[first]?.text ?? "")?.rest ?? "",
      ...head.slice(first + 1, first + 12).map((own) => own.text),
    ].join(" "),
  );
  let said = fold(found.rest);
  if (!title.startsWith(said)) return 0;
  let count = 1;
  for (let next = index + 1; next < lines.length; next++) {
    const more = `${said} ${fold(lines[next]?.text ?? "")}`.trim();
    if (more.length > title.length || !`${title} `.startsWith(`${more} `)) break;
    said = more;
    count++;
  }
  return count;
}
