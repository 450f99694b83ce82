import type { SectionName } from "../sheet-diagnostic.js";
import { fold, startsSmall } from "../text/fold.js";
import type { Line } from "../text/lines.js";
import { columnsAt } from "./table/column-headings.js";
import { columnsInWords, tableWith } from "./table/columns.js";

/** A heading: the section it opens, and where in its line the section's own text begins. */
export interface Heading {
  readonly section: SectionName;
  /** Place in the cleaned text after the heading's words; the whole line belongs to the section where it is 0. */
  readonly after: number;
}

const plain: readonly (readonly [SectionName, RegExp])[] = [
  ["gantt", /^(diagramma (di )?)?gantt$/],
  ["phases", /^(fasi|fase e tempi|fasi e tempi|fasi (dell |di )(obiettivo|attuazione|lavoro)|cronoprogramma)$/],
  [
    "indicators",
    /^indicator[ie]( (dell obiettivo|di obiettivo|di performance|di risultato|e target|e valori attesi))?$/,
  ],
  ["linked-objectives", /^obiettivi ([a-z]{1,20} )?(collegati|figli)$/],
  ["links", /^collegat[oi] (a|al|con)$/],
];

// Folding every line of a long file is what reading it costs, so a line without any of these words is passed over.
const plainWord = /gantt|fas[ei]|cronoprogramma|indicator|obiettivi|collegat/i;

/** The heading on a line, if it is one. */
export function headingAt(lines: readonly Line[], index: number, current: SectionName): Heading | null {
  const line = lines[index];
  if (line === undefined) return null;
  return (
    plainHeading(lines, index, line) ??
    headingWithColumns(line) ??
    linksHeading(line, current) ??
    descriptionHeading(lines, index, line, current) ??
    bareColumns(lines, index, current) ??
    phaseBlock(lines, index, current)
  );
}

function plainHeading(lines: readonly Line[], index: number, line: Line): Heading | null {
  if (line.text.length > 200 || !plainWord.test(line.text)) return null;
  const words = fold(line.text);
  const found = plain.find(([, pattern]) => pattern.test(words));
  if (found === undefined) return null;
  // In small letters it may be the last word of a wrapped sentence, unless a table follows.
  if (startsSmall(line.text) && !(line.gapBefore && columnsAt(lines, index + 1) !== null)) return null;
  return { section: found[0], after: line.text.length };
}

function headingWithColumns(line: Line): Heading | null {
  const found = /^[\s|#]*(FASI|INDICATORI|OBIETTIVI COLLEGATI)\b[\s:|]+/i.exec(line.text.slice(0, 80));
  if (found === null || line.text.length > 300) return null;
  const columns = columnsInWords(line.text.slice(found[0].length));
  const first = columns?.[0];
  const table = tableWith(columns ?? []);
  return table !== null && (first === "description" || first === "code")
    ? { section: table, after: found[0].length }
    : null;
}

const strategy = /^[\s|#]*(indirizzo|obiettivo)\s+(strategico|operativo)\b/i;
const linked = /^[\s|#]*collegato\s+a\b[\s:|]+(?=(?:indirizzo|obiettivo)\b)/i;

function linksHeading(line: Line, current: SectionName): Heading | null {
  const inLine = linked.exec(line.text);
  if (inLine !== null) return { section: "links", after: inLine[0].length };
  const opens = (current === "head" || current === "description") && strategy.test(line.text);
  return opens && !(current === "description" && startsSmall(line.text)) ? { section: "links", after: 0 } : null;
}

const described = /^[\s|#]*descrizione(?:\s+dettagliata)?(?:\s+(?:dell['’`]\s?)?obiettivo)?(?=$|[\s:|])[\s:|]*/i;

function descriptionHeading(lines: readonly Line[], index: number, line: Line, current: SectionName): Heading | null {
  if (current === "description") return null;
  const found = described.exec(line.text);
  if (found === null || columnsAt(lines, index) !== null) return null;
  const heading: Heading = { section: "description", after: found[0].length };
  const detailed = /dettagliata/i.test(found[0]) || /^[\s|#]*dettagliata\b/i.test(lines[index + 1]?.text ?? "");
  if (detailed) return heading;
  // The bare word may be a cell of a table, or begin a sentence.
  if (current !== "head" && current !== "links") return null;
  const alone = line.text.slice(found[0].length).trim() === "";
  return alone || /obiettivo|[:|\t]/i.test(found[0]) ? heading : null;
}

// The headings of a table open its section where the section's own heading is missing.
function bareColumns(lines: readonly Line[], index: number, current: SectionName): Heading | null {
  const table = columnsAt(lines, index)?.table ?? null;
  return table === null || table === current ? null : { section: table, after: 0 };
}

const phaseWord = /^[\s|#]*fase\b/i;
const phaseBlockReach = 10;

/** Whether a line opens a block of the older layout: FASE and a description, then column headings without one. */
export function opensPhaseBlock(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || !phaseWord.test(line.text)) return false;
  if (columnsAt(lines, index) !== null) return false;
  for (const [below, next] of lines.slice(index + 1, index + 1 + phaseBlockReach).entries()) {
    const columns = columnsAt(lines, index + 1 + below);
    if (columns !== null) return columns.table === "phases" && !columns.names.includes("description");
    if (phaseWord.test(next.text)) return false;
  }
  return false;
}

function phaseBlock(lines: readonly Line[], index: number, current: SectionName): Heading | null {
  return current !== "phases" && opensPhaseBlock(lines, index) ? { section: "phases", after: 0 } : null;
}
