import type { Verdict } from "../evaluation.js";
import type { Measurement, QuantityMeasurement, RatioMeasurement } from "../measurement.js";
import { checkWord } from "../options/check-word.js";
import { Decimal } from "../value/decimal.js";
import { entryAt } from "../value/entry.js";
import {
  addFractions,
  divideFractions,
  type Fraction,
  multiplyFractions,
  readFraction,
  toDecimal,
  writeFraction,
  zero,
} from "../value/fraction.js";
import { conversion } from "../value/unit.js";

/** How the measurements of several periods become one. */
export type PeriodMethod = "latest" | "sum" | "mean" | "ratio-of-sums";

const missing: Measurement = Object.freeze({ kind: "missing" });

/**
 * One measurement of an indicator that was measured period by period, first to last.
 *
 * - `latest`: the last one that is not missing, as for a stock.
 * - `sum`, `mean`: of quantities; missing as soon as one period is. Ratios are summed term by term.
 * - `ratio-of-sums`: Σn / Σd, never the mean of the ratios: 1/2 and 9/10 make 10/12.
 *
 * `null` where the measurements cannot be put together that way: different units, or no quantities at all.
 *
 * @throws TypeError for an unknown method.
 * @example
 * combinePeriods([{ kind: "ratio", numerator: "1", denominator: "2" }, { kind: "ratio", numerator: "9", denominator: "10" }],
 *   "ratio-of-sums") // { kind: "ratio", numerator: "10", denominator: "12" }
 */
export function combinePeriods(measurements: readonly Measurement[], method: PeriodMethod): Measurement | null {
  checkWord("method", method, ["latest", "sum", "mean", "ratio-of-sums"]);
  if (method === "latest") return measurements.findLast(({ kind }) => kind !== "missing") ?? missing;
  if (measurements.length === 0 || measurements.some(({ kind }) => kind === "missing")) return missing;
  const ratios = measurements.filter((measurement) => measurement.kind === "ratio");
  if (ratios.length === measurements.length) return method === "mean" ? meanOfRatios(ratios) : ratioOfSums(ratios);
  const quantities = measurements.filter((measurement) => measurement.kind === "quantity");
  if (quantities.length < measurements.length || method === "ratio-of-sums") return null;
  return combineQuantities(quantities, method);
}

/**
 * Share of the periods that met the target (frequenza di rispetto), 0 to 1; a period that is undecided, such as a
 * missing one, counts as not met. `null` without periods.
 *
 * ServiceNow scores its "maintain" targets so: 11 periods of 12 are 91.67%.
 *
 * @example
 * periodsMet(["met", "unmet", "met", "met"]) // 0.75
 */
export function periodsMet(verdicts: readonly Verdict[]): Decimal | null {
  if (verdicts.length === 0) return null;
  return new Decimal(verdicts.filter((verdict) => verdict === "met").length).div(verdicts.length);
}

function combineQuantities(quantities: readonly QuantityMeasurement[], method: "sum" | "mean"): Measurement | null {
  const { unit } = entryAt(quantities, 0);
  let sum = zero;
  for (const { value, unit: own } of quantities) {
    const factor = conversion(own, unit);
    if (factor === null) return null;
    sum = addFractions(sum, multiplyFractions(readFraction(value), factor));
  }
  const result = method === "sum" ? sum : divideFractions(sum, { numerator: quantities.length, denominator: 1 });
  return { kind: "quantity", value: toDecimal(result).toFixed(), unit };
}

function ratioOfSums(ratios: readonly RatioMeasurement[]): RatioMeasurement {
  const numerator = sumOfTerms(ratios.map((ratio) => ratio.numerator));
  const denominator = sumOfTerms(ratios.map((ratio) => ratio.denominator));
  return { kind: "ratio", numerator: writeFraction(numerator), denominator: writeFraction(denominator) };
}

function sumOfTerms(terms: readonly string[]): Fraction {
  return terms.map(readFraction).reduce(addFractions, zero);
}

/** The mean of ratios as one exact ratio; periods where nothing was due (0/0) count for nothing. */
function meanOfRatios(ratios: readonly RatioMeasurement[]): Measurement {
  const due = ratios.filter(({ denominator }) => denominator !== "0");
  if (due.length === 0) return { kind: "ratio", numerator: "0", denominator: "0" };
  const quotients = due.map(({ numerator, denominator }) =>
    divideFractions(readFraction(numerator), readFraction(denominator)),
  );
  const sum = quotients.reduce(addFractions, zero);
  const mean = divideFractions(sum, { numerator: due.length, denominator: 1 });
  return { kind: "ratio", numerator: `${mean.numerator}`, denominator: `${mean.denominator}` };
}
