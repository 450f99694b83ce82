import type { Expectation } from "../ast.js";
import { diagnosticOf } from "../diagnostic.js";
import { locales } from "../locale/locales.js";
import type { Measurement } from "../measurement.js";
import { safeParse } from "../parse.js";
import { deepFreeze } from "../value/freeze.js";
import { aroundIn } from "./around.js";
import type { ReadingContext } from "./context.js";
import { toMeasurement } from "./convert.js";
import { type Doubt, findDoubt } from "./doubt.js";
import type { Reading } from "./favoured.js";
import { findOtherYear } from "./other-year.js";
import { type MeasurementResult, read, unread } from "./result.js";
import { scanMeasurement } from "./scan.js";
import { spellOut } from "./spell-out.js";
import { topicOf } from "./topic.js";

const missing: Measurement = Object.freeze({ kind: "missing" });

/** Reads a measurement in text: at once where it is plain, else as the grammar reads targets. */
export function readText(text: string, context: ReadingContext): MeasurementResult {
  const trimmed = text.trim();
  if (trimmed === "") return read(missing);
  const scanned = scanMeasurement(trimmed, context);
  if (scanned !== null) return read(scanned);
  const result = recall(text, context);
  if (result.ok || result.diagnostics[0]?.code !== "doubtful-measurement") return ofPlanYear(text, result, context);
  const topic = topicFor(context);
  return topic === "" ? result : ofPlanYear(text, readThroughGrammar(text, context, topic), context);
}

/** The result, unless it is of another year than the plan's. */
function ofPlanYear(text: string, result: MeasurementResult, context: ReadingContext): MeasurementResult {
  const { year, locale } = context;
  if (year === undefined || !result.ok) return result;
  const doubt = findOtherYear(text, result.measurement, locales[locale].doubts, year, topicFor(context));
  return doubt === null ? result : doubtful(doubt);
}

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
  const doubt =
    measurement.kind === "missing"
      ? null
      : findDoubt({ text: spelled, expectation: chosen, measurement }, doubts, topic);
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
