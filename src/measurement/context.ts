import type { Expectation } from "../ast.js";
import type { LocaleName, ParseOptions } from "../options.js";
import { defaultMaxLength } from "../parse.js";
import type { Memory } from "../value/memory.js";
import type { Reading } from "./favoured.js";
import type { MeasurementResult } from "./result.js";

/** What decides how a measurement is read, with every default filled in. */
export interface ReadingContext {
  readonly locale: LocaleName;
  readonly dateOrder: "day-first" | "month-first";
  readonly maxLength: number;
  readonly favoured: Reading | null;
  /** What was read through the grammar before, where somebody remembers it. */
  readonly memory: Memory<MeasurementResult> | null;
  /** The target, where there is one: the words that it uses are no reason to doubt a measurement. */
  readonly expectation?: Expectation | null;
  readonly indicator?: string;
  /** The year of the plan: a figure of another year is in doubt. */
  readonly year?: number | undefined;
}

/** The context that options of reading give, for a target that favours a ratio or a date. */
export function readingContext(
  options: ParseOptions & { readonly year?: number },
  favoured: Reading | null,
  memory: Memory<MeasurementResult> | null = null,
  expectation: Expectation | null = null,
): ReadingContext {
  const { locale = "it", dateOrder = "day-first", maxLength = defaultMaxLength, indicator = "", year } = options;
  return { locale, dateOrder, maxLength, favoured, memory, expectation, indicator, year };
}
