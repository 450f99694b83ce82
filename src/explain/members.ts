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
  const { trace, verdict, score } = evaluation;
  const isDecided = criterion.kind === "any-of" && verdict !== "undecided";
  const steps = trace.filter((step): step is MemberStep => step.step === "member");
  const named = (wanted: MemberStep["verdict"]) =>
    steps
      .filter((step) => step.verdict === wanted)
      .map(({ member }) => {
        const demanded = criterion.members[member];
        return explanations.member(member + 1, demanded === undefined ? "" : sayDemand(demanded, locale));
      });
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
  findings.push(
    verdict === "undecided" ? sayReason(evaluation, locale) : verdict === "met" ? explanations.met : explanations.unmet,
  );
  return findings;
}
