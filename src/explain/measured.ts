import type { Criterion } from "../criterion.js";
import type { Evaluation } from "../evaluation.js";
import type { Locale } from "../locale/locale.js";
import type { Measurement } from "../measurement.js";
import type { CalendarMoment } from "../value/moment.js";
import { writeAmount, writeRatio } from "./figures.js";

/** What was measured: "45 su 50", "12/07/2017", "90 (variazione -10% rispetto a 100)". */
export function sayMeasured(measurement: Measurement, { criterion, trace }: Evaluation, locale: Locale): string {
  const written = sayMeasurement(measurement, criterion, locale);
  for (const step of trace) {
    if (step.step === "change" && criterion?.kind === "within" && criterion.axis.kind === "change") {
      const baseline = writeAmount(step.baseline, criterion.baseline?.unit ?? null, locale);
      return locale.explanations.changed(
        written,
        signed(writeAmount(step.change, criterion.axis.unit, locale)),
        baseline,
      );
    }
  }
  return isCount(criterion) && criterion?.kind === "within" && criterion.target !== null
    ? locale.explanations.outOf(written, writeAmount(criterion.target, unitOf(criterion), locale))
    : written;
}

/** A plain number that should be high is told out of its target: "45 su 50". */
function isCount(criterion: Criterion | null): boolean {
  if (criterion?.kind !== "within" || criterion.axis.kind !== "number") return false;
  return criterion.axis.unit === null && criterion.polarity.value === "higher-is-better";
}

function unitOf(criterion: Criterion) {
  return criterion.kind === "within" && criterion.axis.kind === "number" ? criterion.axis.unit : null;
}

function sayMeasurement(measurement: Measurement, criterion: Criterion | null, locale: Locale): string {
  const { printing, explanations } = locale;
  switch (measurement.kind) {
    case "quantity":
      return writeAmount(
        measurement.value,
        measurement.unit ?? (criterion === null ? null : unitOf(criterion)),
        locale,
      );
    case "change":
      return signed(writeAmount(measurement.value, measurement.unit, locale));
    case "ratio":
      return writeRatio(`${measurement.numerator}/${measurement.denominator}`, locale);
    case "answer":
      return printing.answers[measurement.value];
    case "date":
      return sayMoment(measurement.moment, locale);
    case "dated":
      return explanations.dated(
        sayMeasurement(measurement.value, criterion, locale),
        sayMoment(measurement.date.moment, locale),
      );
    case "list":
      return measurement.members.map((member) => sayMeasurement(member, null, locale)).join("; ");
    case "missing":
      return printing.unspecified;
  }
}

function sayMoment(moment: CalendarMoment, { printing }: Locale): string {
  const [written = ""] = printing.moment({ ...moment, kind: "moment", span: { start: 0, end: 0 } });
  return written;
}

function signed(amount: string): string {
  return amount.startsWith("-") || amount.startsWith("0") ? amount : `+${amount}`;
}
