import type { Diagnostic } from "../diagnostic.js";
import type { Status, Step, Verdict } from "../evaluation.js";
import { aboutActual } from "../measurement/result.js";
import type { Fraction } from "../value/fraction.js";
import type { JudgingContext } from "./judging.js";
import type { Remark } from "./located.js";
import type { PreparedLeaf } from "./prepare/leaf.js";

/** The band that gave a score, counted from 0. */
export interface BandReached {
  readonly index: number;
  readonly score: Fraction;
  readonly label: string | null;
}

/** How an outcome was worked out, from which the trace is told. */
export type Working =
  | { readonly by: "nothing" }
  | {
      readonly by: "leaf";
      readonly leaf: PreparedLeaf;
      readonly inside: boolean;
      readonly step: Step | null;
      readonly band: BandReached | null;
    }
  | { readonly by: "band"; readonly band: BandReached }
  | { readonly by: "members"; readonly members: readonly Outcome[] };

/** What came of one criterion, before figures are handed out. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly status: Status;
  readonly attainment: Fraction | null;
  readonly score: Fraction | null;
  readonly gap: Fraction | null;
  /** Whether the measurement is of a kind that this criterion can be held against. */
  readonly answered: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly working: Working;
}

const nothing: Working = Object.freeze({ by: "nothing" });

/** Nothing could be decided, and the diagnostics say why; `answered` only matters to a member of a compound. */
export function undecided(status: Status, diagnostics: readonly Diagnostic[], answered = false): Outcome {
  return {
    verdict: "undecided",
    status,
    attainment: null,
    score: null,
    gap: null,
    answered,
    diagnostics,
    working: nothing,
  };
}

export function remarked({ facts, severity }: Remark, { text }: JudgingContext): Diagnostic {
  return aboutActual(facts, severity, text);
}
