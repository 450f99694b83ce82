import { compile, type EvaluateOptions, type Polarity } from "../../src/index.js";

export const help = `Type a target, then measurements; an empty line ends the target.
  :locale it|en     language of what you type and of the answers
  :year 2022        year of the plan
  :indicator TEXT   description of the indicator, which may settle what the target leaves open
  :polarity higher-is-better|lower-is-better|on-target
  :baseline 98,62%  level that a change starts from
  :policy NAME      proportional, all-or-nothing, threshold-target-stretch, baseline, banded
  :as-of 2022-06-30 day of the evaluation
  :tree             the target as data
  :options          what is set; a command without a value unsets it
  :help  :quit`;

type Reader = (value: string) => EvaluateOptions;

/** What the commands set; whether a value is valid is for the library to say. */
const readers: ReadonlyMap<string, readonly [keyof EvaluateOptions, Reader]> = new Map<
  string,
  readonly [keyof EvaluateOptions, Reader]
>([
  ["locale", ["locale", (value) => ({ locale: value as "it" | "en" })]],
  ["year", ["year", (value) => ({ year: Number(value) })]],
  ["indicator", ["indicator", (value) => ({ indicator: value })]],
  ["polarity", ["polarity", (value) => ({ polarity: value as Polarity })]],
  ["baseline", ["baseline", (value) => ({ baseline: value })]],
  ["policy", ["policy", (value) => ({ policy: value as "proportional" })]],
  ["as-of", ["asOf", (value) => ({ asOf: value })]],
]);

/** The options after a command that sets one; `null` if it is no such command. */
export function setOption(options: EvaluateOptions, name: string, value: string): EvaluateOptions | string | null {
  const found = readers.get(name);
  if (found === undefined) return null;
  const [key, read] = found;
  const { [key]: _before, ...others } = options;
  if (value === "") return others;
  try {
    const changed = { ...others, ...read(value) };
    compile("", changed);
    return changed;
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}
