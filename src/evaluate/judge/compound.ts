import type { Measurement } from "../../measurement.js";
import { clampTo } from "../../score/clamp.js";
import type { SettledPolicy } from "../../score/settle.js";
import { compareFractions, type Fraction, fractionOf } from "../../value/fraction.js";
import type { JudgingContext } from "../judging.js";
import { infoRemark, warningRemark } from "../located.js";
import { type Outcome, remarked, undecided } from "../outcome.js";
import { isOverdue } from "../pending.js";
import type { Prepared, PreparedCompound } from "../prepare.js";

type Judge = (prepared: Prepared, measurement: Measurement, context: JudgingContext) => Outcome;

/** Holds a measurement against every member that it can answer, and puts the answers together. */
export function judgeCompound(
  compound: PreparedCompound,
  measurement: Measurement,
  context: JudgingContext,
  judge: Judge,
): Outcome {
  const shares = shareOut(compound, measurement);
  if (shares === null) return tooMany(compound, context);
  const judged = compound.members.map((member, index) => {
    const share = shares[index];
    return share === undefined || share.kind === "missing" ? unanswered : judge(member, share, context);
  });
  const [first] = judged;
  if (first !== undefined && first.diagnostics.length > 0 && judged.every((member) => !member.answered)) {
    return undecided("invalid", first.diagnostics);
  }
  const members = judged.map((member) => (member.answered ? member : unanswered));
  return compound.criterion.kind === "all-of"
    ? combineAll(compound, members, context)
    : combineAny(compound, members, context);
}

const unanswered: Outcome = undecided("missing", []);

/** Which measurement goes to which member; `null` where a list has more entries than there are members. */
function shareOut(compound: PreparedCompound, measurement: Measurement): readonly (Measurement | undefined)[] | null {
  const { members, criterion } = compound;
  if (measurement.kind === "list") return measurement.members.length > members.length ? null : measurement.members;
  if (criterion.answerable === "none") return [];
  if (criterion.answerable === "first") return [measurement];
  const hasValueMember = members.some((member) => !isAboutDates(member));
  return members.map((member) =>
    measurement.kind === "dated" && hasValueMember && isAboutDates(member) ? measurement.date : measurement,
  );
}

function isAboutDates(prepared: Prepared): boolean {
  return prepared.kind === "leaf" && prepared.criterion.axis.kind === "date";
}

function tooMany({ members }: PreparedCompound, context: JudgingContext): Outcome {
  const facts = { code: "incomparable", expected: `list of ${members.length}`, actual: "longer list" } as const;
  return undecided("invalid", [remarked(warningRemark(facts), context)]);
}

/** All-of is unmet as soon as one member is, and met when every one is; it scores as its weakest member. */
function combineAll(compound: PreparedCompound, members: readonly Outcome[], context: JudgingContext): Outcome {
  const isUnmet = members.some(({ verdict }) => verdict === "unmet");
  const isMet = members.every(({ verdict }) => verdict === "met");
  const score = weakestScore(members, compound.policy);
  const attainments = members.map(({ attainment }) => attainment);
  return {
    verdict: isUnmet ? "unmet" : isMet ? "met" : "undecided",
    status: score === null ? openStatus(compound, members, context) : "scored",
    attainment: extreme(attainments, -1),
    score,
    gap: null,
    answered: true,
    diagnostics: diagnosticsOf(members, context),
    working: { by: "members", members },
  };
}

/** The least score of all; of some it is the least of all already where it is the lowest that there can be. */
function weakestScore(members: readonly Outcome[], { clamp }: SettledPolicy): Fraction | null {
  const known = members.map(({ score }) => score).filter((score) => score !== null);
  const least = extreme(known, -1);
  if (least === null || known.length === members.length) return least;
  return clamp.min !== null && compareFractions(least, fractionOf(clamp.min)) <= 0 ? least : null;
}

/** Any-of is met as soon as one member is, and unmet when every answered one is; it scores as its best member. */
function combineAny(compound: PreparedCompound, members: readonly Outcome[], context: JudgingContext): Outcome {
  const answered = members.filter((member) => member.answered);
  const isMet = members.some(({ verdict }) => verdict === "met");
  const isUnmet = answered.length > 0 && answered.every(({ verdict }) => verdict === "unmet");
  const verdict = isMet ? "met" : isUnmet ? "unmet" : "undecided";
  const score = verdict === "undecided" ? null : extreme(scoresOf(answered), 1);
  return {
    verdict,
    status: score === null ? openStatus(compound, members, context) : "scored",
    attainment: verdict === "undecided" ? null : extreme(attainmentsOf(answered), 1),
    score: score === null ? null : clampTo(score, compound.policy.clamp),
    gap: null,
    answered: true,
    diagnostics: isMet ? diagnosticsOf(answered, context) : diagnosticsOf(members, context),
    working: { by: "members", members },
  };
}

function scoresOf(members: readonly Outcome[]): Fraction[] {
  return members.map(({ score }) => score).filter((score) => score !== null);
}

function attainmentsOf(members: readonly Outcome[]): Fraction[] {
  return members.map(({ attainment }) => attainment).filter((attainment) => attainment !== null);
}

/** The least (-1) or the greatest (1) of the figures; `null` where one is unknown or there are none. */
function extreme(figures: readonly (Fraction | null)[], sign: 1 | -1): Fraction | null {
  let chosen: Fraction | null = null;
  for (const figure of figures) {
    if (figure === null) return null;
    if (chosen === null || compareFractions(figure, chosen) * sign > 0) chosen = figure;
  }
  return chosen;
}

/** Why a compound has no score: something invalid weighs more than something missing. */
function openStatus(
  compound: PreparedCompound,
  members: readonly Outcome[],
  context: JudgingContext,
): Outcome["status"] {
  for (const status of ["invalid", "not-assessable", "informational"] as const) {
    if (members.some((member) => member.status === status)) return status;
  }
  return isOverdue(compound.criterion, context) ? "missing" : "pending";
}

function diagnosticsOf(members: readonly Outcome[], context: JudgingContext): Outcome["diagnostics"] {
  const open = members.filter((member) => !member.answered).length;
  const told = members.flatMap((member) => member.diagnostics);
  return open === 0 ? told : [...told, remarked(infoRemark({ code: "unanswered-members", count: open }), context)];
}
