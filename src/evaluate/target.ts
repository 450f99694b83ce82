import type { Expectation } from "../ast.js";
import type { Criterion } from "../criterion.js";
import type { Diagnostic } from "../diagnostic.js";
import type { UsedPolicy } from "../evaluation.js";
import { type ReadingContext, readingContext } from "../measurement/context.js";
import { favouredReading } from "../measurement/favoured.js";
import type { MeasurementResult } from "../measurement/result.js";
import { checkOptions, type EvaluateOptions } from "../options.js";
import { safeParse } from "../parse.js";
import { resolve } from "../resolve.js";
import { type SettledPolicy, settlePolicy } from "../score/settle.js";
import { policyOfWrittenBands, usedPolicy } from "../score/used.js";
import type { Memory } from "../value/memory.js";
import { type JudgingSettings, judgingSettings } from "./judging.js";
import { type Prepared, prepare } from "./prepare.js";

/** A target with all that its measurements are held against. */
export interface Target {
  readonly text: string | null;
  readonly expectation: Expectation | null;
  readonly criterion: Criterion | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly prepared: Prepared | null;
  readonly reading: ReadingContext;
  readonly judging: JudgingSettings;
  readonly policy: UsedPolicy;
}

/** Reads, resolves and prepares a target; an unreadable one is a target too, that decides nothing. */
export function readTarget(
  expected: string | Expectation,
  options: EvaluateOptions,
  memory: Memory<MeasurementResult> | null = null,
): Target {
  checkOptions(options);
  const policy = settlePolicy(options.policy);
  if (typeof expected === "object" && expected !== null)
    return targetOf(expected, null, [], { options, policy, memory });
  const text = textOf(expected);
  const parsed = safeParse(text, options);
  return targetOf(parsed.ok ? parsed.expectation : null, text, parsed.diagnostics, { options, policy, memory });
}

/** An empty cell holds no target. A number is refused: its text would be read by the locale, 1.125 as 1125. */
function textOf(expected: unknown): string {
  if (expected === null || expected === undefined) return "";
  if (typeof expected === "string") return expected;
  throw new TypeError(`expected is a ${typeof expected}; it must be text or an Expectation`);
}

/** What a target is prepared with, besides its text. */
interface Given {
  readonly options: EvaluateOptions;
  readonly policy: SettledPolicy;
  readonly memory: Memory<MeasurementResult> | null;
}

function targetOf(
  expectation: Expectation | null,
  text: string | null,
  parsing: readonly Diagnostic[],
  { options, policy, memory }: Given,
): Target {
  const criterion = expectation === null ? null : resolve(expectation, options);
  return {
    text,
    expectation,
    criterion,
    diagnostics: Object.freeze([...standing(parsing, options), ...resolving(criterion)]),
    prepared: criterion === null ? null : prepare(criterion, policy),
    reading: readingContext(options, expectation === null ? null : favouredReading(expectation), memory, expectation),
    judging: judgingSettings(options),
    policy: policyFor(criterion, policy),
  };
}

function policyFor(criterion: Criterion | null, policy: SettledPolicy): UsedPolicy {
  if (criterion?.kind === "bands") return policyOfWrittenBands(policy);
  return usedPolicy(policy, criterion?.kind === "within" ? criterion : null);
}

/** What reading has to say that the options have not answered. */
function standing(parsing: readonly Diagnostic[], { equality }: EvaluateOptions): readonly Diagnostic[] {
  return equality === "at-least" ? parsing.filter(({ code }) => code !== "exact-equality") : parsing;
}

/** What resolving has to say: the assumptions, and the reason of whatever stayed open. */
function resolving(criterion: Criterion | null): readonly Diagnostic[] {
  return criterion === null ? [] : [...criterion.assumptions, ...reasonsOf(criterion)];
}

function reasonsOf(criterion: Criterion): readonly Diagnostic[] {
  if (criterion.kind === "open") return [criterion.reason];
  return criterion.kind === "all-of" || criterion.kind === "any-of" ? criterion.members.flatMap(reasonsOf) : [];
}
