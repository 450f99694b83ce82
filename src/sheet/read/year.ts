import type { Phase, StrategyLink, YearSource } from "../sheet.js";
import { report, type SheetDiagnostic } from "../sheet-diagnostic.js";
import { yearOfCode } from "../text/code.js";

export interface YearReading {
  readonly year: number | null;
  readonly yearFrom: YearSource | null;
  readonly diagnostics: readonly SheetDiagnostic[];
}

/** Finds the year of the plan: in the code, else in the dates of the phases, else in the codes of the links. */
export function yearOf(code: string | null, phases: readonly Phase[], links: readonly StrategyLink[]): YearReading {
  const inCode = code === null ? null : yearOfCode(code);
  if (inCode !== null) return { year: inCode, yearFrom: "code", diagnostics: [] };
  const ends = yearsOf(phases.map((phase) => phase.end?.day?.year ?? phase.start?.day?.year ?? null));
  const starts = yearsOf(phases.map((phase) => phase.start?.day?.year ?? null));
  const inLinks = yearsOf(links.map((link) => (link.code === null ? null : yearOfCode(link.code))));
  const [planned] = ends.length === 1 ? ends : starts.length === 1 ? starts : [];
  if (planned !== undefined) return { year: planned, yearFrom: "phases", diagnostics: [] };
  const [linked] = inLinks;
  if (linked !== undefined && inLinks.length === 1) return { year: linked, yearFrom: "links", diagnostics: [] };
  const years = yearsOf([...starts, ...ends, ...inLinks]);
  const facts = years.length > 0 ? ({ code: "several-years", years } as const) : ({ code: "no-year" } as const);
  return { year: null, yearFrom: null, diagnostics: [report(facts, null)] };
}

function yearsOf(years: readonly (number | null)[]): readonly number[] {
  return [...new Set(years.filter((year) => year !== null))].sort((one, other) => one - other);
}
