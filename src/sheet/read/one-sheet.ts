import type { SheetReading } from "../sheet.js";
import { report, type SheetDiagnostic } from "../sheet-diagnostic.js";
import type { Line } from "../text/lines.js";
import { readDescription } from "./description.js";
import { type Head, readHead } from "./head.js";
import { beginsWithLabel, compareHeaders } from "./header.js";
import { readIndicators } from "./indicators.js";
import { layoutOf } from "./layout.js";
import { readLinkedObjectives } from "./linked-objectives.js";
import { readLinks } from "./links.js";
import { readPhases } from "./phases.js";
import { type Sections, sectionsOf } from "./sections.js";
import { yearOf } from "./year.js";

/** Reads the lines of one sheet: its sections by their headings, then each by itself. */
export function readOneSheet(lines: readonly Line[]): SheetReading {
  const sections = sectionsOf(lines);
  const head = readHead([...sections.lines.head, ...(hasHeader(sections) ? [] : sections.repeatedHeader)]);
  if (isUnknown(sections, head)) return unreadSheet(unknownLayout(lines));
  const { header } = head;
  const offices = [header.service, header.directorate].filter((office) => office !== null);
  const links = readLinks(sections.lines.links);
  const phases = readPhases(sections.lines.phases, offices);
  const indicators = readIndicators(sections.lines.indicators);
  const linked = readLinkedObjectives(sections.lines["linked-objectives"]);
  const year = yearOf(head.code, phases.phases, links.links);
  const none = indicators.indicators.length === 0 ? [report({ code: "no-indicators" }, null)] : [];
  return {
    layout: layoutOf([...phases.partedBy, ...indicators.partedBy, ...linked.partedBy], phases.inBlocks),
    code: head.code,
    title: head.title,
    year: year.year,
    yearFrom: year.yearFrom,
    header,
    links: links.links,
    description: readDescription(sections.lines.description),
    phases: phases.phases,
    indicators: indicators.indicators,
    linkedObjectives: linked.linkedObjectives,
    diagnostics: [
      ...none,
      ...head.diagnostics,
      ...(hasHeader(sections) ? compareHeaders(header, sections.repeatedHeader) : []),
      ...links.diagnostics,
      ...sections.lines.gantt.map((line) => unplaced(line, "gantt")),
      ...phases.diagnostics,
      ...indicators.diagnostics,
      ...linked.diagnostics,
      ...year.diagnostics,
    ],
  };
}

// Where the lines are out of order, the box of offices stands below a section.
function hasHeader(sections: Sections): boolean {
  return sections.lines.head.some(beginsWithLabel);
}

/** A sheet with nothing in it but the reasons why. */
export function unreadSheet(diagnostics: readonly SheetDiagnostic[]): SheetReading {
  const { header } = readHead([]);
  return {
    layout: "unknown",
    code: null,
    title: null,
    year: null,
    yearFrom: null,
    header,
    links: [],
    description: null,
    phases: [],
    indicators: [],
    linkedObjectives: [],
    diagnostics,
  };
}

// Without a code, an office or a heading there is nothing to hold on to: the text is not such a sheet.
function isUnknown(sections: Sections, head: Head): boolean {
  const { head: above, ...others } = sections.lines;
  const { others: unlabelled, ...fields } = head.header;
  const bare = head.code === null && Object.values(fields).every((field) => field === null);
  return bare && Object.values(others).every((lines) => lines.length === 0);
}

function unknownLayout(lines: readonly Line[]): readonly SheetDiagnostic[] {
  return [report({ code: "unknown-layout" }, null), ...lines.map((line) => unplaced(line, "head"))];
}

function unplaced(line: Line, section: "head" | "gantt"): SheetDiagnostic {
  return report({ code: "unplaced-line", section, text: line.text.trim() }, line.number);
}
