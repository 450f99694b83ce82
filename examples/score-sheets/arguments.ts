import { parseArgs } from "node:util";
import { compile, type LocaleName } from "../../src/index.js";
import type { ReportFormat, ScoreSheetOptions } from "../../src/sheet/index.js";

export const usage = `usage: npm start -- [SHEET [ACTUALS.csv]] [--locale it|en] [--year 2022] [--as-of 2022-06-30]
                   [--split 40/60] [--format text|markdown|html]
  SHEET     the text of an objective sheet; without it the sample sheets are scored
  ACTUALS   what was measured, with the columns indicatore;consuntivo;data and fase;fine effettiva;completamento
  --locale  the language of the report; the sheets themselves are Italian
  --split   how much phases and indicators count; the samples are scored with 40/60`;

export interface Settings {
  readonly locale: LocaleName;
  readonly format: ReportFormat;
  readonly scoring: ScoreSheetOptions;
}

export interface Arguments {
  readonly help: boolean;
  readonly file: string | null;
  readonly actuals: string | null;
  readonly settings: Settings;
}

const options = {
  locale: { type: "string", default: "it" },
  format: { type: "string", default: "text" },
  year: { type: "string" },
  "as-of": { type: "string" },
  split: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** The arguments of the program, or what is the matter with them. */
export function readArguments(words: readonly string[]): Arguments | { readonly problem: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const [file = null, actuals = null, surplus] = positionals;
    if (surplus !== undefined) return { problem: `too many files: ${surplus}` };
    const split = values.split ?? (file === null ? "40/60" : undefined);
    const settings = {
      locale: oneOf("--locale", values.locale, ["it", "en"]),
      format: oneOf("--format", values.format, ["text", "markdown", "html"]),
      scoring: { ...planOf(values.year, values["as-of"]), ...splitOf(split) },
    };
    return { help: values.help, file, actuals, settings };
  } catch (error) {
    // parseArgs and the readers below refuse a wrong argument by throwing.
    if (error instanceof TypeError) return { problem: error.message };
    throw error;
  }
}

function oneOf<Word extends string>(name: string, value: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new TypeError(`${name} must be one of ${words.join(", ")}, not "${value}"`);
  return found;
}

/** The library itself says what is wrong with a year or a day. */
function planOf(year: string | undefined, asOf: string | undefined): Pick<ScoreSheetOptions, "year" | "asOf"> {
  const plan = { ...(year === undefined ? {} : { year: Number(year) }), ...(asOf === undefined ? {} : { asOf }) };
  compile("", plan);
  return plan;
}

function splitOf(value: string | undefined): Pick<ScoreSheetOptions, "split"> {
  if (value === undefined) return {};
  const [, phases, indicators] = /^(\d{1,3})\/(\d{1,3})$/.exec(value) ?? [];
  if (Number(phases) + Number(indicators) > 0)
    return { split: { phases: Number(phases), indicators: Number(indicators) } };
  throw new TypeError(`--split must be two shares such as 40/60, not "${value}"`);
}
