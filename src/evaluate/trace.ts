import type { Step } from "../evaluation.js";
import type { Measurement } from "../measurement.js";
import type { Decimal } from "../value/decimal.js";
import { toDecimal } from "../value/fraction.js";
import type { BandReached, Outcome } from "./outcome.js";

/** The figures of an outcome as they are handed out. */
export interface Figures {
  readonly attainment: Decimal | null;
  readonly score: Decimal | null;
}

/** The steps of the working-out, as data. */
export function traceOf(outcome: Outcome, { attainment, score }: Figures, measurement: Measurement): readonly Step[] {
  const { working } = outcome;
  switch (working.by) {
    case "nothing":
      return [];
    case "leaf": {
      const { leaf, inside, step, band } = working;
      const method = leaf.rule.rule === "lateness" ? "lateness" : leaf.method;
      const steps: Step[] = [
        { step: "compare", actual: tellMeasurement(measurement), inside },
        { step: "score", method, target: leaf.criterion.target, zero: leaf.zero, attainment, score },
      ];
      if (step !== null) steps.unshift(step);
      if (band !== null) steps.push(tellBand(band));
      return steps;
    }
    case "band":
      return [{ step: "compare", actual: tellMeasurement(measurement), inside: true }, tellBand(working.band)];
    case "members":
      return working.members.map(({ verdict, status, score: figure }, member) => ({
        step: "member",
        member,
        verdict,
        status,
        score: figure === null ? null : toDecimal(figure),
      }));
  }
}

function tellBand({ index, score, label }: BandReached): Step {
  return { step: "band", band: index, score: toDecimal(score), label };
}

/** What was measured, in its own unit. */
export function tellMeasurement(measurement: Measurement): string {
  switch (measurement.kind) {
    case "quantity":
    case "change":
    case "answer":
      return measurement.value;
    case "ratio":
      return `${measurement.numerator}/${measurement.denominator}`;
    case "date":
      return tellMoment(measurement.moment);
    case "dated":
      return `${tellMeasurement(measurement.value)} (${tellMeasurement(measurement.date)})`;
    case "list":
      return measurement.members.map(tellMeasurement).join("; ");
    case "missing":
      return "";
  }
}

function tellMoment(moment: Extract<Measurement, { readonly kind: "date" }>["moment"]): string {
  const year = moment.year === null || moment.year === "next" ? "" : `${moment.year}`;
  switch (moment.grain) {
    case "day":
      return `${year}-${twoDigits(moment.month)}-${twoDigits(moment.day)}`;
    case "month":
      return `${year}-${twoDigits(moment.month)}`;
    case "year":
      return year;
    case "bimester":
    case "quarter":
    case "third":
    case "half":
      return `${year} ${moment.grain} ${moment.part}`;
  }
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}
