import type { Criterion } from "../criterion.js";
import type { Evaluation } from "../evaluation.js";
import { readMeasurement } from "../measurement/read.js";
import { writeInput } from "../measurement/write.js";
import type { Measurement, MeasurementInput } from "../measurement.js";
import { Decimal } from "../value/decimal.js";
import { type Fraction, toDecimal } from "../value/fraction.js";
import { judge } from "./judge.js";
import { type JudgingContext, noDiagnostics } from "./judging.js";
import { infoRemark } from "./located.js";
import { type Outcome, remarked, undecided } from "./outcome.js";
import { isOverdue } from "./pending.js";
import type { Target } from "./target.js";
import { traceOf } from "./trace.js";

/** Reads a measurement and holds it against a target. */
export function judgeActual(target: Target, actual: MeasurementInput): Evaluation {
  const text = writeInput(actual);
  const reading = readMeasurement(actual, target.reading);
  const measurement = reading.ok ? reading.measurement : null;
  const outcome = outcomeOf(target, measurement, text);
  return handOut(target, outcome, measurement, reading.diagnostics, text);
}

function outcomeOf(target: Target, measurement: Measurement | null, text: string): Outcome {
  const { prepared, criterion } = target;
  if (prepared === null || criterion === null) return undecided("invalid", noDiagnostics);
  const isDemanding = prepared.kind !== "nothing";
  if (measurement === null) return undecided(isDemanding ? "invalid" : "informational", noDiagnostics);
  const context = contextOf(target, text);
  return measurement.kind === "missing" && isDemanding
    ? missingOutcome(criterion, context)
    : judge(prepared, measurement, context);
}

/** Written out, because a spread costs as much as the rest of an evaluation. */
function contextOf({ judging }: Target, text: string): JudgingContext {
  const { year, percentScale, ratioReading, asOf } = judging;
  return { year, percentScale, ratioReading, asOf, text };
}

function missingOutcome(criterion: Criterion, context: JudgingContext): Outcome {
  const status = isOverdue(criterion, context) ? "missing" : "pending";
  return undecided(status, [remarked(infoRemark({ code: "missing-measurement" }), context)]);
}

function handOut(
  target: Target,
  outcome: Outcome,
  measurement: Measurement | null,
  reading: Evaluation["diagnostics"],
  actual: string,
): Evaluation {
  const attainment = figure(outcome.attainment);
  const score = outcome.score === outcome.attainment ? attainment : figure(outcome.score);
  const { text, expectation, criterion, diagnostics, policy } = target;
  return {
    verdict: outcome.verdict,
    attainment,
    score,
    gap: figure(outcome.gap),
    status: outcome.status,
    policy,
    trace: measurement === null ? [] : traceOf(outcome, { attainment, score }, measurement),
    expectation,
    criterion,
    measurement,
    diagnostics: joined(diagnostics, reading, outcome.diagnostics),
    expected: text,
    actual,
  };
}

const zeroDecimal = new Decimal(0);
const oneDecimal = new Decimal(1);

/** Most scores are 0 or 1. */
function figure(fraction: Fraction | null): Decimal | null {
  if (fraction === null) return null;
  if (fraction.numerator === 0) return zeroDecimal;
  return fraction.numerator === fraction.denominator ? oneDecimal : toDecimal(fraction);
}

function joined(
  target: Evaluation["diagnostics"],
  reading: Evaluation["diagnostics"],
  outcome: Evaluation["diagnostics"],
): Evaluation["diagnostics"] {
  return reading.length === 0 && outcome.length === 0 ? target : [...target, ...reading, ...outcome];
}
