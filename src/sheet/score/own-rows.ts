import type { Sheet } from "../sheet.js";
import { fold } from "../text/fold.js";
import type { ActualRows } from "./rows.js";
import { remark, type ScoringDiagnostic } from "./scoring-diagnostic.js";

export interface OwnRows extends ActualRows {
  readonly diagnostics: readonly ScoringDiagnostic[];
}

/** The rows that are about this sheet: those with its code (or title), and those that name no objective. */
export function ownRows({ indicators, phases }: ActualRows, { code, title }: Sheet): OwnRows {
  const names = new Set([code, title].filter((name) => name !== null).map(fold));
  const isOwn = ({ objective }: { readonly objective: string | null }) =>
    objective === null || names.has(fold(objective));
  const all = [...indicators, ...phases];
  const others = all.flatMap(({ objective }) => (objective === null ? [] : [objective]));
  const isForeign = others.length > 0 && !all.some(isOwn);
  return {
    indicators: indicators.filter(isOwn),
    phases: phases.filter(isOwn),
    diagnostics: isForeign ? [remark({ code: "no-actuals", objectives: [...new Set(others)] })] : [],
  };
}
