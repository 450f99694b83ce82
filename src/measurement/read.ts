import type {
  DatedInput,
  DatedMeasurement,
  DateMeasurement,
  Measurement,
  MeasurementInput,
  RatioInput,
} from "../measurement.js";
import { isDecimal } from "../value/decimal.js";
import type { ReadingContext } from "./context.js";
import { decimalText, fromDate, fromNative } from "./native.js";
import { readText } from "./read-text.js";
import { type MeasurementResult, read, unread } from "./result.js";
import { writeInput } from "./write.js";

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
