import type { Measurement } from "../../measurement.js";
import { type Fraction, readFraction, zero } from "../../value/fraction.js";
import { type Located, locatedAt, notComparable, undecidable } from "../located.js";
import { locateQuotient } from "./ratio.js";

const complete: Fraction = { numerator: 100, denominator: 1 };

/** How far a deliverable is: yes is all of it, and so is the day it was delivered, unless it was due at an unknown one. */
export function locateCompletion(measurement: Measurement, when: string | null): Located {
  switch (measurement.kind) {
    case "answer":
      return locatedAt(measurement.value === "yes" ? complete : zero);
    case "date":
      return when === null ? locatedAt(complete) : undecidable({ code: "unknown-deadline", found: when });
    case "quantity":
      return measurement.unit?.kind === "percent"
        ? locatedAt(readFraction(measurement.value))
        : notComparable("completion", "number");
    case "ratio":
      return locateQuotient(measurement, complete);
    case "dated":
      return locateCompletion(measurement.value, when);
    default:
      return notComparable("completion", measurement);
  }
}
