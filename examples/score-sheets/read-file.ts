import { readFileSync } from "node:fs";
import type { LocaleName } from "../../src/index.js";
import {
  type ActualsReading,
  decodeSheet,
  describeSheetDiagnostic,
  readActuals,
  readSheets,
  type SheetDiagnostic,
  type SheetReading,
} from "../../src/sheet/index.js";

/** Why a file could not be used, in sentences. */
export interface Refused {
  readonly problems: readonly string[];
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file"],
  ["EISDIR", "it is a folder; name a file"],
  ["EACCES", "it may not be read"],
]);

/** The sheets of a file; a file without any indicator is refused. */
export function readSheetFile(
  file: string,
  locale: LocaleName,
): { readonly sheets: readonly SheetReading[] } | Refused {
  const content = textOf(file, locale);
  if ("problems" in content) return content;
  const readings = readSheets(content.text);
  if (readings.some(({ indicators }) => indicators.length > 0)) return { sheets: readings };
  const wanted = new Set(["empty-sheet", "binary-content", "too-long", "unknown-layout", "no-indicators"]);
  return refused(
    file,
    readings.flatMap(({ diagnostics }) => diagnostics).filter(({ code }) => wanted.has(code)),
    locale,
  );
}

/** The actuals of a file, with what is doubtful about it. */
export function readActualsFile(
  file: string,
  locale: LocaleName,
): { readonly actuals: ActualsReading; readonly warnings: readonly string[] } | Refused {
  const content = textOf(file, locale);
  if ("problems" in content) return content;
  const actuals = readActuals(content.text);
  const errors = actuals.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return refused(file, errors, locale);
  return {
    actuals,
    warnings: actuals.diagnostics.map((found) => `${file}: ${describeSheetDiagnostic(found, locale)}`),
  };
}

function textOf(file: string, locale: LocaleName): { readonly text: string } | Refused {
  try {
    const { text, encoding, diagnostics } = decodeSheet(readFileSync(file));
    return encoding === null ? refused(file, diagnostics, locale) : { text };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? `${error.code}` : null;
    if (code === null) throw error;
    return { problems: [`${file}: ${reasons.get(code) ?? `it cannot be read (${code})`}`] };
  }
}

function refused(file: string, diagnostics: readonly SheetDiagnostic[], locale: LocaleName): Refused {
  return { problems: diagnostics.map((found) => `${file}: ${describeSheetDiagnostic(found, locale)}`) };
}
