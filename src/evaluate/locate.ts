import type { Measurement } from "../measurement.js";
import { isNegative, one, readFraction, zero } from "../value/fraction.js";
import type { JudgingContext } from "./judging.js";
import { locateChange, locateShare, locateUnsigned } from "./locate/change.js";
import { locateCompletion } from "./locate/completion.js";
import { locateDate, locateDated } from "./locate/date.js";
import { locateNumber } from "./locate/number.js";
import { locateNumberAmongRatios, locateQuotient } from "./locate/ratio.js";
import { type Located, locatedAt, notComparable } from "./located.js";
import type { PreparedLeaf } from "./prepare/leaf.js";

const hundred = { numerator: 100, denominator: 1 };

/** Where a measurement lies on the axis of a criterion, if it can be held against it at all. */
export function locate(measurement: Measurement, leaf: PreparedLeaf, context: JudgingContext): Located {
  const { axis } = leaf.criterion;
  switch (axis.kind) {
    case "number":
      return locateOnNumbers(measurement, leaf, context);
    case "ratio":
      return locateOnRatios(measurement, leaf, context);
    case "date":
      if (measurement.kind === "date") return locateDate(measurement, context);
      return measurement.kind === "dated" ? locateDated(measurement, context) : notComparable("date", measurement);
    case "answer":
      if (measurement.kind === "answer") return locatedAt(measurement.value === "yes" ? one : zero);
      return measurement.kind === "dated"
        ? locate(measurement.value, leaf, context)
        : notComparable("answer", measurement);
    case "completion":
      return locateCompletion(measurement, axis.when);
    case "change":
      return locateOnChanges(measurement, leaf, context);
  }
}

function locateOnNumbers(measurement: Measurement, leaf: PreparedLeaf, context: JudgingContext): Located {
  switch (measurement.kind) {
    case "quantity":
      return locateNumber(measurement, leaf, context);
    case "change":
      return isLevel(measurement, leaf)
        ? locateNumber(measurement, leaf, context)
        : notComparable("number", measurement);
    case "ratio":
      return leaf.unit?.kind === "percent"
        ? locateQuotient(measurement, hundred)
        : notComparable("number", measurement);
    case "dated":
      return locateOnNumbers(measurement.value, leaf, context);
    default:
      return notComparable("number", measurement);
  }
}

/** "-5" may be a level below zero, but none that a change leads to; "+5" says that something rose, "un calo di 5" that it fell. */
function isLevel(
  measurement: Extract<Measurement, { kind: "change" }>,
  { criterion: { axis } }: PreparedLeaf,
): boolean {
  if (measurement.value === "0") return true;
  if (measurement.worded === true || (axis.kind === "number" && axis.reached === true)) return false;
  return isNegative(readFraction(measurement.value));
}

function locateOnRatios(measurement: Measurement, leaf: PreparedLeaf, context: JudgingContext): Located {
  switch (measurement.kind) {
    case "ratio":
      return locateQuotient(measurement, one);
    case "quantity":
      return locateNumberAmongRatios(measurement, leaf.planned?.denominator ?? null, context);
    case "dated":
      return locateOnRatios(measurement.value, leaf, context);
    default:
      return notComparable("ratio", measurement);
  }
}

function locateOnChanges(measurement: Measurement, leaf: PreparedLeaf, context: JudgingContext): Located {
  const axis = { unit: leaf.unit, target: leaf.target, baseline: leaf.criterion.baseline };
  switch (measurement.kind) {
    case "change":
      return locateChange(measurement, axis);
    case "quantity":
      return locateUnsigned(measurement, axis);
    case "ratio":
      return locateShare(measurement, axis);
    case "dated":
      return locateOnChanges(measurement.value, leaf, context);
    default:
      return notComparable("change", measurement);
  }
}
