import { report, type SheetDiagnostic } from "../sheet-diagnostic.js";

/** Longest text read, in UTF-16 units: some four hundred sheets, or as many thousand rows of actuals; read in two seconds. */
export const longestText = 2_000_000;

/** Why a text is not read at all: it is too long, or no text; null where it may be read. */
export function refusalOf(text: string): SheetDiagnostic | null {
  const length = text.length;
  if (length > longestText) return report({ code: "too-long", length, limit: longestText }, null);
  return text.includes("\0") ? report({ code: "binary-content", found: "NUL" }, null) : null;
}
