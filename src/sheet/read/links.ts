import type { StrategyLevel, StrategyLink } from "../sheet.js";
import { report, type SheetDiagnostic } from "../sheet-diagnostic.js";
import { fold } from "../text/fold.js";
import type { Line } from "../text/lines.js";
import { joinWrapped } from "../text/piece.js";

/** The words that belong to one label, before they are cut into codes and titles. */
interface Entry {
  readonly level: StrategyLevel;
  readonly words: string[];
  readonly line: number;
}

const label =
  /^[\s|#-]*(indirizzo|obiettivo)\s+(strategico|operativo)\b(?:\s+del)?(?:\s+d\.?\s?u\.?\s?p\b\.?)?[\s:|]*/i;
// The second line of a label wrapped in its own narrow column.
const labelTail = /^[\s|]*(?:del\s+)?d\.?\s?u\.?\s?p\b\.?[\s:|]*/i;

/** Reads the links to the strategic plan ("Collegato a"): their levels, codes and titles. */
export function readLinks(lines: readonly Line[]): {
  readonly links: readonly StrategyLink[];
  readonly diagnostics: readonly SheetDiagnostic[];
} {
  const entries: Entry[] = [];
  const diagnostics: SheetDiagnostic[] = [];
  for (const line of lines) {
    const text = line.text.replace(/(?<![\s|])[\s|]*[|\t][\s|]*/g, " ").trim();
    const found = label.exec(text);
    const last = entries.at(-1);
    if (found !== null) {
      const [whole, noun = "", adjective = ""] = found;
      const words = text.slice(whole.length);
      entries.push({
        level: levelOf(noun, adjective),
        words: words === "" ? [] : [words],
        line: line.number,
      });
    } else if (last === undefined) {
      diagnostics.push(report({ code: "unplaced-line", section: "links", text }, line.number));
    } else {
      const words = text.replace(labelTail, "");
      if (words !== "") last.words.push(words);
    }
  }
  return { links: entries.flatMap(linksOf), diagnostics };
}

function levelOf(noun: string, adjective: string): StrategyLevel {
  if (fold(adjective) === "operativo") return "operational-objective";
  return fold(noun) === "indirizzo" ? "strategic-line" : "strategic-objective";
}

const reference = /^(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{4}_[A-Za-z0-9_]{1,60})(?=[\s,;:–-]|$)/;

// An operational objective may name several: "5.2.10 …" starts each on a line of its own, "5.2.11, 5.2.12" lists codes.
function linksOf(entry: Entry): readonly StrategyLink[] {
  const { level, line } = entry;
  const found: { code: string | null; readonly title: string[] }[] = [];
  for (const words of entry.words) {
    let rest = words;
    let code = reference.exec(rest)?.[0];
    if (code === undefined && found.length === 0) found.push({ code: null, title: [] });
    while (code !== undefined) {
      found.push({ code: code.replace(/\.$/, ""), title: [] });
      rest = rest.slice(code.length).replace(/^[\s,;:–-]+/, "");
      code = reference.exec(rest)?.[0];
    }
    if (rest !== "") found.at(-1)?.title.push(rest);
  }
  return found.map(({ code, title }) => ({ level, code, title: joinWrapped(title) || null, line }));
}
