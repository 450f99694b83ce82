import type { Relation, Span, Unit } from "../ast.js";
import type { Setting } from "../criterion.js";
import type { Diagnostic, Polarity } from "../diagnostic.js";
import { type PolarityEvidence, polarityEvidence } from "../evidence.js";
import { locales } from "../locale/locales.js";
import type { LocaleName } from "../options.js";
import { assumption } from "./assumption.js";
import { type Context, nothingAssumed } from "./context.js";

/** A polarity with where it comes from, and what has to be reported about that. */
export interface SettledPolarity {
  readonly setting: Setting<Polarity>;
  readonly assumptions: readonly Diagnostic[];
}

/** The polarity that a written relation says. */
export function writtenPolarity(relation: Relation): Setting<Polarity> {
  return { value: polarityByRelation[relation], from: "written" };
}

const polarityByRelation: Readonly<Record<Relation, Polarity>> = {
  ">": "higher-is-better",
  ">=": "higher-is-better",
  "<": "lower-is-better",
  "<=": "lower-is-better",
  "=": "on-target",
  "!=": "on-target",
  "~": "on-target",
};

/** What an unwritten relation stands for. */
export const relationByPolarity: Readonly<Record<Polarity, ">=" | "<=" | "=">> = {
  "higher-is-better": ">=",
  "lower-is-better": "<=",
  "on-target": "=",
};

/**
 * The polarity of a value without a relation: given, else inferred from the indicator, else assumed. A bare duration
 * is assumed to be a limit, which is doubtful enough for a warning; so is a bare zero, which everything would reach.
 */
export function settlePolarity(
  unit: Unit | "ratio" | null,
  span: Span,
  context: Context,
  zero = false,
  subject: string | null = null,
): SettledPolarity {
  const { polarity: given, indicator, locale = "it" } = context.options;
  if (given !== undefined) return { setting: { value: given, from: "given" }, assumptions: nothingAssumed };
  const evidence = indicator === undefined ? null : polarityEvidence(indicator, locale);
  // "Tempo medio" bears on a plain number of days, not on a percentage of what is done in that time.
  if (evidence !== null && (evidence.about === "level" || unit === null || isTime(unit))) {
    return inferred(evidence, span);
  }
  const own = isTime(unit) ? activityEvidence(subject, locale) : thingEvidence(subject, indicator, locale);
  if (own !== null) return inferred(own, span);
  const isLimit = zero || isTime(unit);
  const polarity = isLimit ? "lower-is-better" : "higher-is-better";
  return {
    setting: { value: polarity, from: "assumed" },
    assumptions: [assumption({ code: "assumed-polarity", polarity }, isLimit ? "warning" : "info", span)],
  };
}

function inferred({ polarity, words }: PolarityEvidence, span: Span): SettledPolarity {
  return {
    setting: { value: polarity, from: "inferred" },
    assumptions: [assumption({ code: "inferred-polarity", polarity, words }, "info", span)],
  };
}

/** "20 ore di formazione" is no time to keep under: what the hours are for says so. */
function activityEvidence(subject: string | null, locale: LocaleName): PolarityEvidence | null {
  return subject === null ? null : polarityEvidence(`${locales[locale].cues.hours} ${subject}`, locale);
}

/** "5 reclami": what is counted should be little. A share of such things ("90% dei reclami") says nothing of the kind. */
function thingEvidence(
  subject: string | null,
  indicator: string | undefined,
  locale: LocaleName,
): PolarityEvidence | null {
  const { partOf, dealtWith } = locales[locale].cues;
  if (subject === null || partOf.test(subject) || (indicator !== undefined && dealtWith.test(indicator))) return null;
  const evidence = polarityEvidence(subject, locale);
  return evidence?.about === "level" ? evidence : null;
}

function isTime(unit: Unit | "ratio" | null): boolean {
  return unit !== null && unit !== "ratio" && unit.kind === "time";
}
