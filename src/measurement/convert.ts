import type { AllOf, Change, Expectation, Moment, Quantity, Relation, Value } from "../ast.js";
import type { Literals } from "../locale/literals.js";
import type { DatedMeasurement, DateMeasurement, Measurement } from "../measurement.js";
import type { CalendarMoment } from "../value/moment.js";
import { type Around, nothingAround } from "./around.js";

/** Words that answer yes or no: "realizzato". */
type Answers = Literals["answers"];

/**
 * What a text in the language of targets says as a measurement, or `null` where it demands instead of telling:
 * "> 80%" is no measurement.
 */
export function toMeasurement(
  expectation: Expectation,
  answers: Answers,
  around: Around = nothingAround,
): Measurement | null {
  switch (expectation.kind) {
    case "comparison": {
      const { relation, value } = expectation;
      if (!tells(relation, value)) return null;
      if (value.kind === "ratio") return { kind: "ratio", numerator: value.numerator, denominator: value.denominator };
      return toNumber(value, around);
    }
    case "deadline":
      return expectation.timing === null || expectation.timing === "on" ? toDate(expectation.moment) : null;
    case "answer":
      return expectation.value === null ? null : { kind: "answer", value: expectation.value };
    case "change":
      return toChange(expectation, around);
    case "all-of":
      return toDated(expectation, answers, around) ?? toList(expectation, answers, around);
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

/** "pari al 90%" tells as much as "90%"; "nessun reclamo", which demands none of a target, tells of none. */
function tells(relation: Relation | null, value: Value): boolean {
  if (relation === null || relation === "=") return true;
  return relation === "<=" && value.kind === "quantity" && value.value === "0";
}

function toAnswer(name: string, answers: Answers): Measurement | null {
  const value = answers.get(name.toLowerCase());
  return value === undefined ? null : { kind: "answer", value };
}

/** A minus is a written sign: "-5" is a fall of five, or a level below zero. */
function toNumber(number: Quantity, { countedAfter }: Around): Measurement {
  const { value, unit } = number;
  if (value.startsWith("-")) return { kind: "change", value, unit };
  const counted = unit === null ? countedAfter(number) : null;
  return counted === null ? { kind: "quantity", value, unit } : { kind: "quantity", value, unit, counted };
}

function toDate(moment: Moment): DateMeasurement {
  const { kind: _kind, span: _span, ...rest } = moment;
  return { kind: "date", moment: rest as CalendarMoment };
}

function toChange({ direction, relation, amount, total }: Change, { isSigned }: Around): Measurement | null {
  if (relation !== null || total !== null) return null;
  if (direction === "none") return { kind: "change", value: "0", unit: null };
  if (amount === null || direction === "improvement" || direction === "worsening") return null;
  const value = direction === "decrease" && amount.value !== "0" ? `-${amount.value}` : amount.value;
  const { unit } = amount;
  return isSigned(amount) ? { kind: "change", value, unit } : { kind: "change", value, unit, worded: true };
}

/** "100% il 15/06/2020", "100% al 15/06/2020", "pubblicato il 15/06/2020": a value and the day it was reached. */
function toDated({ members }: AllOf, answers: Answers, around: Around): DatedMeasurement | null {
  const [first, second, third] = members;
  if (first === undefined || second?.kind !== "deadline" || third !== undefined) return null;
  if (second.timing !== null && second.timing !== "on" && second.timing !== "by") return null;
  const value = toMeasurement(first, answers, around);
  const date = toDate(second.moment);
  if (value?.kind === "quantity" || value?.kind === "ratio" || value?.kind === "change" || value?.kind === "answer") {
    return { kind: "dated", value, date };
  }
  return null;
}

function toList({ join, members }: AllOf, answers: Answers, around: Around): Measurement | null {
  if (join !== "and") return null;
  const converted = members.map((member) => toMeasurement(member, answers, around));
  return converted.some((member) => member === null)
    ? null
    : { kind: "list", members: converted.filter((member) => member !== null) };
}
