import type { WithinCriterion } from "../criterion.js";
import type { Evaluation, Step } from "../evaluation.js";
import type { Locale } from "../locale/locale.js";
import { sayWithin } from "./demand.js";
import { rounded, writePoint, writeShare } from "./figures.js";
import { sayReason } from "./reason.js";
import { sayStanding } from "./standing.js";

type ScoreStep = Extract<Step, { readonly step: "score" }>;
type BandStep = Extract<Step, { readonly step: "band" }>;

/** What came of a measurement that could be decided: how far it got, and where it stands to what was demanded. */
export function sayFindings(evaluation: Evaluation, locale: Locale): readonly string[] {
  const { criterion, trace, status } = evaluation;
  const { explanations } = locale;
  const scoring = trace.find((step): step is ScoreStep => step.step === "score");
  const band = trace.find((step): step is BandStep => step.step === "band");
  const findings: string[] = [];
  if (criterion?.kind === "within") findings.push(...sayAttainment(evaluation, criterion, scoring, locale));
  if (band !== undefined) findings.push(sayBand(evaluation, band, locale));
  if (showsScore(evaluation, scoring) && evaluation.score !== null) {
    findings.push(explanations.score(writeShare(evaluation.score, locale)) + sayMethod(scoring, locale));
  }
  if (criterion?.kind === "within") findings.push(sayStanding(evaluation, criterion, locale));
  else findings.push(evaluation.verdict === "met" ? explanations.met : explanations.unmet);
  if (status !== "scored") findings.push(explanations.noScore(sayReason(evaluation, locale)));
  return findings;
}

/** Attainment says nothing of what is met or not by its kind. */
function sayAttainment(
  { attainment, policy }: Evaluation,
  criterion: WithinCriterion,
  scoring: ScoreStep | undefined,
  locale: Locale,
): readonly string[] {
  const { explanations } = locale;
  const kind = criterion.axis.kind;
  if (attainment === null || kind === "date" || kind === "answer" || criterion.target === null) return [];
  if (criterion.polarity.value === "on-target" && scoring?.method === "binary") return [];
  const how = [
    ...(scoring?.method === "inverse" ? [explanations.inversely] : []),
    ...(policy.zeroAt?.value === "baseline" && scoring?.zero !== null && scoring?.zero !== undefined
      ? [explanations.fromBaseline(writePoint(scoring.zero, criterion.axis, locale))]
      : []),
  ];
  const share = explanations.attainment(writeShare(attainment, locale));
  return [how.length === 0 ? share : `${share} (${how.join(", ")})`];
}

function sayBand({ criterion, policy }: Evaluation, { band, label }: BandStep, locale: Locale): string {
  const written = criterion?.kind === "bands" ? criterion.bands[band] : undefined;
  const condition =
    written === undefined ? (label ?? policy.bands[band]?.label ?? null) : sayWithin(written.criterion, locale);
  return locale.explanations.band(band + 1, condition);
}

/** The score is said where it is not what the attainment or the verdict says already. */
function showsScore({ criterion, attainment, score }: Evaluation, scoring: ScoreStep | undefined): boolean {
  if (score === null) return false;
  if (criterion?.kind !== "within" || scoring?.method === "lateness") return true;
  if (scoring?.method === "binary") {
    return criterion.axis.kind !== "date" && criterion.axis.kind !== "answer" && isProportional(criterion);
  }
  return attainment === null || rounded(attainment.times(100)) !== rounded(score.times(100));
}

function isProportional({ target, polarity }: WithinCriterion): boolean {
  return target !== null && polarity.value !== "on-target";
}

function sayMethod(scoring: ScoreStep | undefined, { explanations }: Locale): string {
  return scoring?.method === "piecewise" ? ` (${explanations.interpolated})` : "";
}
