import type { AllOf, Change, Expectation, Moment } from "../ast.js";
import type { Literals } from "../locale/literals.js";
import type { DatedMeasurement, DateMeasurement, Measurement } from "../measurement.js";
import type { CalendarMoment } from "../value/moment.js";

/** Words that answer yes or no: "realizzato". */
type Answers = Literals["answers"];

/**
 * What a text in the language of targets says as a measurement, or `null` where it demands instead of telling:
 * "> 80%" is no measurement.
 */
export function toMeasurement(expectation: Expectation, answers: Answers): Measurement | null {
  switch (expectation.kind) {
    case "comparison": {
      const { relation, value } = expectation;
      // "nessun reclamo" demands none of a target; of a measurement it tells none.
      if (relation !== null && !(relation === "<=" && value.kind === "quantity" && value.value === "0")) return null;
      if (value.kind === "ratio") return { kind: "ratio", numerator: value.numerator, denominator: value.denominator };
      // A minus is a written sign: "-5" is a fall of five, or a level below zero.
      return { kind: value.value.startsWith("-") ? "change" : "quantity", value: value.value, unit: value.unit };
    }
    case "deadline":
      return expectation.timing === null || expectation.timing === "on" ? toDate(expectation.moment) : null;
    case "answer":
      return expectation.value === null ? null : { kind: "answer", value: expectation.value };
    case "change":
      return toChange(expectation);
    case "all-of":
      return toDated(expectation, answers) ?? toList(expectation, answers);
    case "deliverable":
      return toAnswer(expectation.name, answers);
    case "unspecified":
      return { kind: "missing" };
    case "range":
    case "period":
    case "bands":
    case "schedule":
    case "any-of":
      return null;
  }
}

function toAnswer(name: string, answers: Answers): Measurement | null {
  const value = answers.get(name.toLowerCase());
  return value === undefined ? null : { kind: "answer", value };
}

function toDate(moment: Moment): DateMeasurement {
  const { kind: _kind, span: _span, ...rest } = moment;
  return { kind: "date", moment: rest as CalendarMoment };
}

function toChange({ direction, relation, amount, total }: Change): Measurement | null {
  if (relation !== null || total !== null) return null;
  if (direction === "none") return { kind: "change", value: "0", unit: null };
  if (amount === null || direction === "improvement" || direction === "worsening") return null;
  const value = direction === "decrease" && amount.value !== "0" ? `-${amount.value}` : amount.value;
  return { kind: "change", value, unit: amount.unit };
}

/** "100% il 15/06/2020", "100% al 15/06/2020", "pubblicato il 15/06/2020": a value and the day it was reached. */
function toDated({ members }: AllOf, answers: Answers): DatedMeasurement | null {
  const [first, second, third] = members;
  if (first === undefined || second?.kind !== "deadline" || third !== undefined) return null;
  if (second.timing !== null && second.timing !== "on" && second.timing !== "by") return null;
  const value = toMeasurement(first, answers);
  const date = toDate(second.moment);
  if (value?.kind === "quantity" || value?.kind === "ratio" || value?.kind === "change" || value?.kind === "answer") {
    return { kind: "dated", value, date };
  }
  return null;
}

function toList({ join, members }: AllOf, answers: Answers): Measurement | null {
  if (join !== "and") return null;
  const converted = members.map((member) => toMeasurement(member, answers));
  return converted.some((member) => member === null)
    ? null
    : { kind: "list", members: converted.filter((member) => member !== null) };
}
