import type { Unit } from "../ast.js";

/** What a plain literal of a measurement may hold in one language; whatever else it holds, the grammar reads. */
export interface Literals {
  /** Sign, currency, whole part with or without groups, decimals, unit. Every repetition is bounded. */
  readonly number: RegExp;
  /** Units that may follow a number. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Words that answer yes or no, in lower case; many only a measurement uses ("realizzato"). */
  readonly answers: ReadonlyMap<string, "yes" | "no">;
}
