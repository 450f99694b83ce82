import type { LocaleName } from "../options.js";
import { sayWithLine } from "./locale/line-sentences.js";
import { sheetLocaleOf } from "./locale/locales.js";
import type { SheetDiagnostic } from "./sheet-diagnostic.js";

/**
 * Says a diagnostic of a sheet or of a file of actuals as the office that keeps the sheet would: the problem and what to
 * do about it.
 *
 * @throws TypeError for an unknown locale.
 * @example
 * describeSheetDiagnostic({ code: "malformed-weight", found: "un terzo", severity: "warning", line: 12 }, "en")
 * // 'Line 12: the weight "un terzo" is not a number; write it as "30,00".'
 */
export function describeSheetDiagnostic(diagnostic: SheetDiagnostic, locale: LocaleName = "it"): string {
  return sayWithLine(sheetLocaleOf(locale).reading, diagnostic);
}
