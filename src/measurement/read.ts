import type { Expectation } from "../ast.js";
import { diagnosticOf } from "../diagnostic.js";
import { locales } from "../locale/locales.js";
import type {
  DatedInput,
  DatedMeasurement,
  DateMeasurement,
  Measurement,
  MeasurementInput,
  RatioInput,
} from "../measurement.js";
import type { LocaleName, ParseOptions } from "../options.js";
import { defaultMaxLength, safeParse } from "../parse.js";
import { isDecimal } from "../value/decimal.js";
import { deepFreeze } from "../value/freeze.js";
import type { Memory } from "../value/memory.js";
import { aroundIn } from "./around.js";
import { toMeasurement } from "./convert.js";
import { type Doubt, findDoubt } from "./doubt.js";
import type { Reading } from "./favoured.js";
import { decimalText, fromDate, fromNative } from "./native.js";
import { findOtherYear } from "./other-year.js";
import { type MeasurementResult, read, unread } from "./result.js";
import { scanMeasurement } from "./scan.js";
import { spellOut } from "./spell-out.js";
import { topicOf } from "./topic.js";
import { writeInput } from "./write.js";

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

const missing: Measurement = Object.freeze({ kind: "missing" });

/** Reads a measurement; whatever is given, the answer is a value, never an exception. */
export function readMeasurement(input: MeasurementInput, context: ReadingContext): MeasurementResult {
  if (typeof input === "string") return readText(input, context);
  if (input === null || input === undefined) return read(missing);
  if (typeof input === "number" || typeof input === "bigint" || typeof input === "boolean") return readNative(input);
  if (typeof input !== "object") return unread({ code: "not-a-measurement", found: typeof input }, typeof input);
  if (input instanceof Date || isDecimal(input)) return readNative(input);
  if (isList(input)) return readList(input, context);
  if ("kind" in input) return isMeasurement(input) ? read(input) : unreadable(input);
  if ("numerator" in input && "denominator" in input) return readRatio(input, context);
  if ("value" in input && "date" in input) return readDated(input, context);
  return unreadable(input);
}

const kinds: ReadonlySet<unknown> = new Set<Measurement["kind"]>([
  "quantity",
  "ratio",
  "change",
  "date",
  "answer",
  "dated",
  "list",
  "missing",
]);

/** `Array.isArray` does not narrow a readonly array. */
function isList(input: object): input is readonly MeasurementInput[] {
  return Array.isArray(input);
}

function isMeasurement(input: { readonly kind: unknown }): input is Measurement {
  return kinds.has(input.kind);
}

function unreadable(input: MeasurementInput): MeasurementResult {
  const text = writeInput(input);
  return unread({ code: "not-a-measurement", found: text }, text);
}

function readText(text: string, context: ReadingContext): MeasurementResult {
  const trimmed = text.trim();
  if (trimmed === "") return read(missing);
  const scanned = scanMeasurement(trimmed, context);
  if (scanned !== null) return read(scanned);
  const result = recall(text, context);
  if (result.ok) return ofPlanYear(text, result, context);
  if (result.diagnostics[0]?.code !== "doubtful-measurement") return result;
  const topic = topicFor(context);
  return topic === "" ? result : readThroughGrammar(text, context, topic);
}

function ofPlanYear(text: string, result: Readable, context: ReadingContext): MeasurementResult {
  const { year, locale } = context;
  if (year === undefined) return result;
  const doubt = findOtherYear(text, result.measurement, locales[locale].doubts, year, topicFor(context));
  return doubt === null ? result : doubtful(doubt);
}

type Readable = Extract<MeasurementResult, { readonly ok: true }>;

/** What the target is about: looked for only where a measurement may be in doubt. */
function topicFor({ expectation, indicator = "" }: ReadingContext): string {
  const words = expectation === null || expectation === undefined ? "" : topicOf(expectation);
  return `${words}\n${indicator.toLowerCase()}`.trim();
}

/** "n.d.", "circa la metà": what is not plain is said in the same words again and again. */
function recall(text: string, context: ReadingContext): MeasurementResult {
  const { memory, locale, dateOrder, maxLength, favoured } = context;
  if (memory === null || text.length > longestRemembered) return readThroughGrammar(text, context);
  const key = `${locale} ${dateOrder} ${maxLength} ${favoured} ${text}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const result = deepFreeze(readThroughGrammar(text, context));
  memory.set(key, result);
  return result;
}

const longestRemembered = 200;

/** The same text, read as the grammar reads targets; words of the topic leave no doubt. */
export function readThroughGrammar(text: string, context: ReadingContext, topic = ""): MeasurementResult {
  const { locale, dateOrder, maxLength, favoured } = context;
  const { literals, doubts } = locales[locale];
  const spelled = spellOut(text, doubts);
  const parsed = safeParse(spelled, { locale, dateOrder, maxLength });
  if (!parsed.ok) {
    return { ok: false, diagnostics: parsed.diagnostics.map((found) => ({ ...found, source: "actual" as const })) };
  }
  const chosen = choose([parsed.expectation, ...parsed.alternatives], favoured);
  const measurement = toMeasurement(chosen, literals.answers, aroundIn(spelled, doubts));
  if (measurement === null) return unread({ code: "not-a-measurement", found: text }, text);
  if (measurement.kind === "missing") return read(measurement);
  const doubt = findDoubt({ text: spelled, expectation: chosen, measurement }, doubts, topic);
  if (doubt !== null) return doubtful(doubt);
  const isSettled = favoured !== null && parsed.alternatives.length > 0;
  const diagnostics = parsed.diagnostics
    .filter(({ code }) => code !== "exact-equality" && !(isSettled && code === "ambiguous"))
    .map((found) => ({ ...found, source: "actual" as const }));
  return read(measurement, diagnostics);
}

function doubtful({ reason, found, span }: Doubt): MeasurementResult {
  return {
    ok: false,
    diagnostics: [diagnosticOf({ code: "doubtful-measurement", found, reason }, "error", "actual", span)],
  };
}

/** The reading that the target's kind favours, where the text has it; else the first. */
function choose(readings: readonly [Expectation, ...Expectation[]], favoured: Reading | null): Expectation {
  const wanted = favoured === "date" ? "deadline" : "comparison";
  const better = favoured === null ? undefined : readings.find((reading) => reading.kind === wanted);
  return better ?? readings[0];
}

function readNative(input: Parameters<typeof fromNative>[0]): MeasurementResult {
  const measurement = fromNative(input);
  return measurement === null ? unreadable(input) : read(measurement);
}

function readList(inputs: readonly MeasurementInput[], context: ReadingContext): MeasurementResult {
  const results = inputs.map((input) => readMeasurement(input, context));
  const diagnostics = results.flatMap((result) => result.diagnostics);
  const members = results.map((result) => (result.ok ? result.measurement : null));
  if (members.some((member) => member === null)) return { ok: false, diagnostics };
  return read({ kind: "list", members: members.filter((member) => member !== null) }, diagnostics);
}

function readRatio(input: RatioInput, context: ReadingContext): MeasurementResult {
  const numerator = readTerm(input.numerator, context);
  const denominator = readTerm(input.denominator, context);
  if (numerator === null || denominator === null || denominator.startsWith("-")) return unreadable(input);
  if (denominator === "0" && numerator !== "0") {
    return unread({ code: "zero-denominator", found: writeInput(input) }, writeInput(input));
  }
  return read({ kind: "ratio", numerator, denominator });
}

function readTerm(term: RatioInput["numerator"], context: ReadingContext): string | null {
  if (typeof term === "number" || typeof term === "bigint" || isDecimal(term)) return decimalText(term);
  if (typeof term !== "string") return null;
  const result = readText(term, context);
  if (!result.ok || result.measurement.kind !== "quantity" || result.measurement.unit !== null) return null;
  return result.measurement.value;
}

function readDated(input: DatedInput, context: ReadingContext): MeasurementResult {
  const value = readMeasurement(input.value, { ...context, favoured: "ratio" });
  if (input.date === null || input.date === undefined) return value;
  const date = input.date instanceof Date ? fromDate(input.date) : readDateText(input.date, context);
  if (!value.ok) return value;
  if (date === null) return unreadable(input);
  const { measurement } = value;
  switch (measurement.kind) {
    case "quantity":
    case "ratio":
    case "change":
    case "answer":
      return read({ kind: "dated", value: measurement, date } satisfies DatedMeasurement, value.diagnostics);
    case "missing":
      return read(date);
    case "date":
    case "dated":
    case "list":
      return unreadable(input);
  }
}

function readDateText(text: unknown, context: ReadingContext): DateMeasurement | null {
  if (typeof text !== "string") return null;
  const result = readText(text, { ...context, favoured: "date" });
  return result.ok && result.measurement.kind === "date" ? result.measurement : null;
}
