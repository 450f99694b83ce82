import type { Level } from "../criterion.js";
import type { Diagnostic } from "../diagnostic.js";
import { readingContext } from "../measurement/context.js";
import { readMeasurement } from "../measurement/read.js";
import type { ResolveOptions } from "../options.js";
import { divideFractions, multiplyFractions, readFraction, writeFraction } from "../value/fraction.js";
import { assumption } from "./assumption.js";
import { nothingAssumed } from "./context.js";

/** A baseline (valore iniziale) as a level, and what has to be said where it cannot be read as one. */
export interface ReadBaseline {
  readonly baseline: Level | null;
  readonly problems: readonly Diagnostic[];
}

/** The baseline of the options: a native number, or text such as "98,62%"; a ratio is the percentage it makes. */
export function readBaseline(options: ResolveOptions): ReadBaseline {
  const { baseline } = options;
  const result = readMeasurement(baseline, readingContext(options, "ratio"));
  const measurement = result.ok ? result.measurement : null;
  switch (measurement?.kind) {
    case "quantity":
    case "change":
      return { baseline: { value: measurement.value, unit: measurement.unit }, problems: nothingAssumed };
    case "ratio":
      return { baseline: percentOf(measurement.numerator, measurement.denominator), problems: nothingAssumed };
    case "missing":
      return { baseline: null, problems: nothingAssumed };
    default: {
      const problem = assumption({ code: "unreadable-baseline", found: `${baseline}` }, "warning", {
        start: 0,
        end: 0,
      });
      return { baseline: null, problems: [problem] };
    }
  }
}

function percentOf(numerator: string, denominator: string): Level | null {
  if (denominator === "0") return null;
  const quotient = divideFractions(readFraction(numerator), readFraction(denominator));
  return {
    value: writeFraction(multiplyFractions(quotient, { numerator: 100, denominator: 1 })),
    unit: { kind: "percent" },
  };
}
