import type { AllOfCriterion, AnyOfCriterion } from "../criterion.js";
import type { Evaluation, Step } from "../evaluation.js";
import type { Locale } from "../locale/locale.js";
import { sayDemand } from "./demand.js";
import { writeShare } from "./figures.js";
import { sayReason } from "./reason.js";

type MemberStep = Extract<Step, { readonly step: "member" }>;

/** Which members of a compound are met, which are not, and which stay open. */
export function sayMembers(
  evaluation: Evaluation,
  criterion: AllOfCriterion | AnyOfCriterion,
  locale: Locale,
): readonly string[] {
  const { explanations } = locale;
  const { trace, score } = evaluation;
  const isDecided = criterion.kind === "any-of" && evaluation.verdict !== "undecided";
  const steps = trace.filter((step): step is MemberStep => step.step === "member");
  const named = (wanted: MemberStep["verdict"]) =>
    criterion.members.flatMap((demanded, place) =>
      steps.some(({ member, verdict }) => member === place && verdict === wanted)
        ? [explanations.member(place + 1, sayDemand(demanded, locale))]
        : [],
    );
  const findings: string[] = [];
  const [met, unmet, open] = [named("met"), named("unmet"), named("undecided")];
  if (met.length === steps.length) findings.push(explanations.allMet);
  else if (unmet.length === steps.length) findings.push(explanations.noneMet);
  else {
    if (met.length > 0) findings.push(explanations.membersMet(met));
    if (unmet.length > 0) findings.push(explanations.membersUnmet(unmet));
    if (open.length > 0 && !isDecided) findings.push(explanations.membersOpen(open));
  }
  if (score !== null) findings.push(explanations.score(writeShare(score, locale)));
  findings.push(evaluation.verdict === "undecided" ? sayReason(evaluation, locale) : explanations[evaluation.verdict]);
  return findings;
}
