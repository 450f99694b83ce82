import type { Indicator } from "../sheet.js";
import { report, type SheetDiagnostic } from "../sheet-diagnostic.js";
import type { Line } from "../text/lines.js";
import { finishDraft } from "./indicators/draft.js";
import { fragmentsOf } from "./indicators/fragment.js";
import { gatherIndicators } from "./indicators/gathering.js";
import { readTable, type Table } from "./table.js";

export interface IndicatorsReading {
  readonly indicators: readonly Indicator[];
  readonly diagnostics: readonly SheetDiagnostic[];
  readonly partedBy: Table["partedBy"];
}

/** Reads the table of indicators, in any layout. No line is lost: what belongs to no indicator is reported. */
export function readIndicators(lines: readonly Line[]): IndicatorsReading {
  const table = readTable(lines, "indicators");
  const fragments = fragmentsOf(table);
  const { drafts, unplaced } = gatherIndicators(fragments, table);
  const finished = drafts.map(finishDraft);
  const [first] = fragments;
  const assumed =
    table.columns === null && first !== undefined
      ? [report({ code: "assumed-columns", section: "indicators" }, first.line.number)]
      : [];
  return {
    indicators: finished.map((reading) => reading.indicator),
    diagnostics: [...assumed, ...finished.flatMap((reading) => reading.diagnostics), ...unplaced.map(leftOver)],
    partedBy: table.partedBy,
  };
}

function leftOver(line: Line): SheetDiagnostic {
  const text = line.text.trim();
  if (/^\d{1,4}$/.test(text)) return report({ code: "page-furniture", text }, line.number);
  return report({ code: "unplaced-line", section: "indicators", text }, line.number);
}
