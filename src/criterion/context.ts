import type { Level } from "../criterion.js";
import type { Diagnostic } from "../diagnostic.js";
import type { ResolveOptions } from "../options.js";
import type { Tolerance } from "../score/policy.js";

/** What settles the open points of an expectation while it is resolved. */
export interface Context {
  readonly options: ResolveOptions;
  readonly year: number | null;
  readonly baseline: Level | null;
  readonly tolerance: Tolerance | null;
  /** In a table of bands "=6" and a bare "6" are six and nothing else. */
  readonly literal: boolean;
}

export interface ContextParts {
  readonly baseline: Level | null;
  readonly tolerance: Tolerance | null;
}

export function contextOf(options: ResolveOptions, { baseline, tolerance }: ContextParts): Context {
  return { options, year: options.year ?? null, baseline, tolerance, literal: false };
}

/** No assumption was needed. */
export const nothingAssumed: readonly Diagnostic[] = Object.freeze([]);
