import { compile, describe, type LocaleName, print, type ResolveOptions } from "../../src/index.js";
import type { Indicator, SheetReading } from "../../src/sheet/index.js";
import type { Settings } from "./arguments.js";

/** Every indicator of the sheets with its target: as written, as read, and what was repaired, assumed or not understood. */
export function listTargets(sheets: readonly SheetReading[], settings: Settings): string {
  return sheets.map((sheet) => listSheet(sheet, settings)).join("\n\n");
}

function listSheet({ code, title, year, indicators }: SheetReading, { locale, scoring }: Settings): string {
  const planYear = scoring.year ?? year;
  const heading = [code, title, planYear].filter((part) => part !== null).join(" · ");
  const options = planYear === null ? {} : { year: planYear };
  const targets = indicators.map((indicator, place) => {
    const reading = readTarget(indicator, options, locale);
    return `${place + 1}. ${indicator.description}\n${reading.replaceAll(/^/gm, "   ")}`;
  });
  return [heading, ...targets].join("\n\n");
}

function readTarget({ description, expected }: Indicator, options: ResolveOptions, locale: LocaleName): string {
  const { expectation, diagnostics } = compile(expected, { ...options, indicator: description });
  const reading = expectation === null ? "?" : `${print(expectation, { locale })}   [${expectation.kind}]`;
  const remarks = diagnostics.map((diagnostic) => {
    const [problem = "", ...rest] = describe(diagnostic, { locale, text: expected }).split("\n");
    // What was settled by a rule is told in a line; what should be looked at is shown in its place.
    return [`- ${problem}`, ...(diagnostic.severity === "info" ? [] : rest)].join("\n  ");
  });
  return [`${expected}   =>   ${reading}`, ...remarks].join("\n");
}
